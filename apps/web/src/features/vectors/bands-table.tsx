import { type Domain, type Holder, REPUBLICS, type Republic } from "@multivector/data/vectors";
import { capital, hrefIn, type Locale, listIn } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Cell } from "@/model/vectors/cell.ts";
import { certaintyOf } from "@/model/vectors/certainty.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { TableHead } from "@/ui/table/table-head.tsx";
import { bandLines } from "./band-lines.ts";
import { hasRange } from "./band-rows.tsx";

interface BandsTableProps {
  locale: Locale;
  domain: Domain;
  year: number;
  name: (code: string) => string;
  cellOf: (republic: Republic) => Cell | undefined;
  show: (republic: Republic, holder: Holder) => void;
}

/** Every share of a domain and year, with how far it is known: also a republic of which too little is, and never a zero where nothing is. */
export function BandsTable({ locale, domain, year, name, cellOf, show }: BandsTableProps) {
  const words = vectorMessages(locale);
  const { table } = words;
  const stateOf = (cell: Cell | undefined) => {
    const certainty = certaintyOf(cell);
    return certainty === null ? words.bands.none : words.settled[certainty];
  };
  return (
    <table data-table="vectors">
      <TableHead columns={table.columns.map((title, place) => ({ title, numeric: NUMERIC.includes(place), receipt: place === table.columns.length - 1 }))} />
      <tbody>
        {REPUBLICS.flatMap((republic) => {
          const cell = cellOf(republic);
          const missing = listIn(
            locale,
            (cell?.missing ?? []).map((id) => words.indicators[id]),
          );
          return bandLines(cell).map(({ holder, held }) => (
            <tr key={`${republic}-${holder ?? "none"}`} data-record={`vectors/${republic}/${domain}/${year}`}>
              <th scope="row">{name(republic)}</th>
              <td>{words.domains[domain]}</td>
              <td>{year}</td>
              <td>{holder === null ? "" : capital(words.holders[holder])}</td>
              <td className="figure-cell">{held === null ? table.unknown : percentIn(locale, held.share)}</td>
              <td className="figure-cell">{holder !== null && held !== null && hasRange(holder, held) ? bandIn(locale, held.low, held.high) : ""}</td>
              <td className="figure-cell">{held === null ? "" : bandIn(locale, held.least, held.most)}</td>
              <td>{stateOf(cell)}</td>
              <td className="figure-cell">{cell === undefined ? "" : percentIn(locale, cell.coverage)}</td>
              <td>{missing}</td>
              <td>
                {holder === null ? null : (
                  <a
                    href={hrefIn(locale, `/vectors?domain=${domain}&year=${year}&country=${republic}&partner=${holder}#rows`)}
                    aria-label={table.of({ republic: name(republic), partner: words.holders[holder] })}
                    onClick={(event) => {
                      event.preventDefault();
                      show(republic, holder);
                    }}
                  >
                    {table.rows}
                  </a>
                )}
              </td>
            </tr>
          ));
        })}
      </tbody>
    </table>
  );
}

/** Places of the columns of numbers. */
const NUMERIC = [4, 5, 6, 8];
