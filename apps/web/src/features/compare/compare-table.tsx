import { compareMessages } from "@/messages/compare/index.ts";
import { TableHead } from "@/ui/table/table-head.tsx";
import type { SideView } from "./compare-graphic.tsx";
import { type Compared, familyOf, isKnown, type Measure, type Reading } from "./measures.ts";
import { type Reasons, whysIn } from "./why.ts";

interface CompareTableProps {
  told: Reasons;
  rows: readonly Compared[];
  sides: readonly SideView[];
  held: readonly Measure[];
  text: (measure: Measure, reading: Reading) => string;
}

/** The same as the graphic, in words, with the way to the records. On a phone a measure is a paragraph. */
export function CompareTable({ told, rows, sides, held, text }: CompareTableProps) {
  const words = compareMessages(told.locale);
  return (
    <table data-table="compare" className="compare-table">
      <caption className="visually-hidden">{words.title}</caption>
      <TableHead
        columns={[
          words.columns.measure,
          ...sides.map(({ letter, name }) => ({ title: `${letter}: ${name}`, numeric: true })),
          words.columns.difference,
          { title: words.evidence, receipt: true },
        ]}
      />
      <tbody>
        {rows.map(({ measure, a, b, more, obstacles }) => (
          <tr key={measure} data-measure={measure}>
            <th scope="row">{words.measures[measure]}</th>
            {sides.map(({ letter, whyOf, reported }) => {
              const reading = letter === "A" ? a : b;
              return (
                <td key={letter} className="figure-cell" data-label={letter}>
                  {isKnown(reading) ? text(measure, reading) : <span className="note">{words.missing({ why: whyOf(measure, reading) })}</span>}
                  {measure !== "trade" || isKnown(reading) || reported === null ? null : (
                    <a href={reported} className="elsewhere">
                      {words.reported}
                    </a>
                  )}
                </td>
              );
            })}
            <td>
              {sides.length === 1
                ? null
                : more === null
                  ? words.unknown({ why: whysIn(told, measure, obstacles) })
                  : (familyOf(measure) === "percent" ? words.moreShare : held.includes(measure) ? words.moreHeld : words.more)[more]}
            </td>
            <td>
              {sides.map(({ letter, name, hrefOf }) => (
                <a key={letter} href={hrefOf(measure)} aria-label={`${words.dossier({ letter })}: ${words.measures[measure]}, ${name}`}>
                  {words.dossier({ letter })}{" "}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
