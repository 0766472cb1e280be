import type { Locale } from "@/locale/locale.ts";
import { newsroomMessages } from "@/messages/newsroom/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { colourOf } from "./palette.ts";

const PARTNERS = { RUS: "p-rus", CHN: "p-chn", TUR: "p-tur", EU: "p-eu", USA: "p-usa" } as const;

/** Which colour means whom, so that figures beside ours may use the same. */
export function Colours({ locale }: { locale: Locale }) {
  const words = newsroomMessages(locale).colours;
  const { short } = vectorMessages(locale);
  const rows = [
    ...Object.entries(PARTNERS).map(([partner, token]) => ({ token, name: short[partner as keyof typeof PARTNERS] })),
    { token: "p-region", name: words.region },
    { token: "p-other", name: words.other },
    { token: "fact", name: words.fact },
    { token: "date", name: words.date },
  ];
  return (
    <TableFrame label={words.title}>
      <table data-no-receipts="" className="palette">
        <TableHead columns={words.columns} />
        <tbody>
          {rows.map(({ token, name }) => (
            <tr key={token}>
              <th scope="row">{name}</th>
              {Object.entries(colourOf(token)).map(([theme, colour]) => (
                <td key={theme}>
                  <svg width="28" height="14" aria-hidden="true">
                    <rect width="28" height="14" fill={colour} />
                  </svg>
                  <code>{colour}</code>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
