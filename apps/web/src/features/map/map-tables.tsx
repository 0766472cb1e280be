import { dayIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import type { Shown } from "./details.ts";
import { layerRows, type MapRow, stateRows } from "./map-rows.ts";

/** The same as on the map, or on both of two, as tables of the same columns: states, then layer by layer. A file has them all. */
export function MapTables({ shown }: { shown: readonly Shown[] }) {
  const [first] = shown;
  if (first === undefined) return null;
  const { locale } = first.data;
  const words = atlasMessages(locale);
  return (
    <details className="figure-table">
      <summary>{words.table}</summary>
      {shown.map((one) => {
        const day = dayIn(locale, one.moment.day);
        const on = shown.length > 1 ? `, ${day}` : "";
        return [
          ...(one.view.fill === "none"
            ? []
            : [
                <RowsTable
                  key="states"
                  shown={one}
                  day={day}
                  title={`${words.fills[one.view.fill]}${on}`}
                  kind={words.rowKinds.states}
                  rows={stateRows(one)}
                />,
              ]),
          ...layerRows(one).map(({ layer, rows }) => (
            <RowsTable key={layer} shown={one} day={day} title={`${words.lists[layer]}${on}`} kind={words.rowKinds[layer]} rows={rows} />
          )),
        ];
      })}
    </details>
  );
}

function RowsTable({ shown: { data }, day, title, kind, rows }: { shown: Shown; day: string; title: string; kind: string; rows: readonly MapRow[] }) {
  const { locale } = data;
  const words = atlasMessages(locale);
  return (
    <section>
      <h3>{title.charAt(0).toUpperCase() + title.slice(1)}</h3>
      {rows.length === 0 ? (
        <p className="note">{words.empty({ what: title })}</p>
      ) : (
        <TableFrame label={title}>
          <table data-table="map">
            <TableHead columns={words.rowTable} />
            <tbody>
              {rows.map(({ record, name, href, what, from, to }) => (
                <tr key={record ?? href} data-record={record}>
                  <td>{day}</td>
                  <td>{kind}</td>
                  <th scope="row">
                    <a href={href} lang={langOf(locale, name)}>
                      {name}
                    </a>
                  </th>
                  <td>{what}</td>
                  <td>{from}</td>
                  <td>{to}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
