import { hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { newsroomMessages } from "@/messages/newsroom/index.ts";
import { SHOWN_VERSION } from "@/model/shown-version.ts";
import { FRAME_HEIGHTS, FRAME_WIDTHS } from "@/ui/figure/frame-heights.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";

/** A figure that may stand in a frame. */
export interface NewsroomFigure {
  id: string;
  title: string;
  /** Address of its description for oEmbed. */
  oembed: string;
}

/** Every figure: where it stands alone, how high it is, and where to say that it is wrong. */
export function FigureList({ locale, figures }: { locale: Locale; figures: readonly NewsroomFigure[] }) {
  const words = newsroomMessages(locale);
  return (
    <TableFrame label={words.embed.list}>
      <table data-no-receipts="">
        <TableHead
          columns={[
            words.embed.figure,
            ...FRAME_WIDTHS.map((width) => ({ title: words.embed.at({ width }), numeric: true })),
            "oEmbed",
            words.corrections.column,
          ]}
        />
        <tbody>
          {figures.map(({ id, title, oembed }) => (
            <tr key={id}>
              <th scope="row">
                <a href={hrefIn(locale, `/embed/${id}`)}>{title}</a>
              </th>
              {(FRAME_HEIGHTS[id] ?? []).map((height, place) => (
                <td key={FRAME_WIDTHS[place]} className="figure-cell">
                  {numberIn(locale, height)}
                </td>
              ))}
              <td>
                <a href={oembed} aria-label={`JSON, oEmbed: ${title}`}>
                  JSON
                </a>
              </td>
              <td>
                <a href={hrefIn(locale, `/report?record=figures/${id}&data=${SHOWN_VERSION.version}`)} aria-label={words.corrections.of({ title })}>
                  {words.corrections.report}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
