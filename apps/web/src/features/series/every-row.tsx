import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { digitsOf } from "@/locale/digits.ts";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { unitName } from "@/locale/quantity.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { noteIn } from "@/model/note-in.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { noteBeside, type Row, type SeriesCard } from "./lines.ts";
import { ValueReceipt } from "./value-receipt.tsx";

interface EveryRowProps {
  locale: Locale;
  card: SeriesCard;
  rows: readonly Row[];
  nameOf: (code: string) => string;
}

const ROW = 30;

/** All rows of a series in a window that scrolls; only those in sight are drawn, so that twenty thousand move as easily as ten. */
export function EveryRow({ locale, card, rows, nameOf }: EveryRowProps) {
  const frame = useRef<HTMLDivElement>(null);
  const table = recordTableMessages(locale);
  const words = seriesMessages(locale);
  const noted = useMemo(() => rows.some(([, , , , value, note]) => noteBeside(card, value, note) !== null), [card, rows]);
  const sourced = Object.keys(card.sources).length > 0;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => ROW, overscan: 12 });
  const columns = [
    table.entity,
    ...(card.dyadic ? [table.partner] : []),
    table.year,
    table.item,
    table.value,
    table.unit,
    ...(noted ? [table.note] : []),
    ...(sourced ? [table.receipt] : []),
  ];
  const shown = virtual.getVirtualItems();
  const [above, below] = [shown[0]?.start ?? 0, virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)];
  return (
    <div ref={frame} className="every-row" role="group" aria-label={words.all({ rows: rows.length })} tabIndex={0}>
      <table aria-rowcount={rows.length + 1}>
        <TableHead columns={columns} index={1} />
        <tbody>
          <Gap height={above} columns={columns.length} />
          {shown.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const [entity, partner, year, item, value, note] = row;
            const { label = "", unit = "" } = card.items[item] ?? {};
            return (
              <tr key={index} aria-rowindex={index + 2} style={{ height: ROW }}>
                <th scope="row">{nameOf(entity)}</th>
                {card.dyadic ? <td>{partner === null ? "" : nameOf(partner)}</td> : null}
                <td>{year}</td>
                <td>{label}</td>
                <td className="figure-cell">
                  {value === null ? <RecordText locale={locale}>{noteIn(locale, note ?? null, year)}</RecordText> : numberIn(locale, value, digitsOf(value))}
                </td>
                <td>{unitName(locale, unit)}</td>
                {noted ? <td>{noteIn(locale, noteBeside(card, value, note), year)}</td> : null}
                {sourced ? (
                  <td>
                    <ValueReceipt locale={locale} card={card} note={note} />
                  </td>
                ) : null}
              </tr>
            );
          })}
          <Gap height={below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
