import type { Dataset } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { history } from "@multivector/data/history";
import { dayIn, hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { CHANGES } from "@/model/changes.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { CopyList } from "@/ui/copy-list/copy-list.tsx";
import { Fact } from "@/ui/record/fact.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { DisputeList } from "./dispute-list.tsx";
import { FileTable } from "./file-table.tsx";
import { addressOf, type DictionaryTable, filesOf, rowsIn } from "./package-files.ts";
import { recipesFor } from "./recipes.ts";
import { CollectionUniverse } from "./universe-table.tsx";

/** One table: what its columns mean, what it covers, what it lacks, and how to take it. */
export function TablePage({ locale, entry }: { locale: Locale; entry: DictionaryTable }) {
  const { table } = entry;
  const words = dataMessages(locale);
  const files = filesOf(table);
  const collection = collectionOf(entry);
  const changed = CHANGES.find(({ collection }) => collection === table);
  const holes =
    table === "observations" || table === "series" ? datasetIn(locale).series.records.flatMap(({ id, holes: own }) => own.map((hole) => `${id}: ${hole}`)) : [];
  const next =
    table === "observations"
      ? datasetIn(locale)
          .series.records.flatMap(({ id, nextExpected }) => (nextExpected === null ? [] : [`${id}: ${nextExpected}`]))
          .join("; ")
      : "";
  const years = yearsOf(table);
  return (
    <>
      <div className="top">
        <p className="kicker">
          <a href={hrefIn(locale, "/data#tables")}>{words.back}</a>
        </p>
        <h1>{table}</h1>
        <p className="stand">
          <RecordText locale={locale}>{textIn(locale, entry.description)}</RecordText>
        </p>
      </div>
      <section className="section columns">
        <dl className="facts" data-no-receipts="">
          {(
            [
              [words.rows, numberIn(locale, rowsIn(table))],
              [
                words.covers,
                years === null ? recordMessages(locale).notRecorded : years[0] === years[1] ? `${years[0]}` : words.ranges({ from: years[0], to: years[1] }),
              ],
              [words.licence, table === "observations" || table === "series" ? words.termsOfSeries : "CC BY 4.0"],
              [
                words.updated,
                changed === undefined ? dayIn(locale, history.releases[0]?.date ?? meta.horizon) : `${changed.version}, ${dayIn(locale, changed.date)}`,
              ],
              [words.next, next === "" ? words.nextUnknown : next],
            ] as const
          ).map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </dl>
        <div>
          <h2>{words.holesOf}</h2>
          {collection === null ? (
            <p>
              {words.acrossCollections} <a href={hrefIn(locale, "/data#universes")}>{words.universe.universes}</a>
            </p>
          ) : (
            <CollectionUniverse locale={locale} name={collection} />
          )}
          {holes.length === 0 ? null : (
            <ul>
              {holes.map((hole) => (
                <li key={hole} lang={langOf(locale, hole)}>
                  {hole}
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      {table === "conflicts" ? <DisputeList locale={locale} /> : null}
      <section className="section">
        <h2>{words.formats}</h2>
        <FileTable locale={locale} files={files} />
      </section>
      <section className="section">
        <h2>{words.copy}</h2>
        <CopyList wide entries={recipesFor(locale, addressOf(`csv/${table}.csv`), addressOf(`parquet/${table}.parquet`), table)} />
      </section>
      <section className="section">
        <h2>{words.dictionary}</h2>
        <TableFrame label={words.dictionary}>
          <table data-no-receipts="">
            <TableHead columns={[words.column, words.type, words.meaning]} />
            <tbody>
              {entry.columns.map(({ name, type, description }) => (
                <tr key={name} id={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td className="whole-cell">
                    <code>{type}</code>
                  </td>
                  <td>
                    <RecordText locale={locale}>{textIn(locale, description ?? "")}</RecordText>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </section>
    </>
  );
}

/** First and last year that the dates of a table's records name. */
function yearsOf(table: string): readonly [number, number] | null {
  if (table === "observations") {
    const years = Object.values(dataset.series.observations).flatMap(({ rows }) => rows.map(([, , year]) => year));
    return [Math.min(...years), Math.max(...years)];
  }
  const collection = dataset[table as keyof typeof dataset];
  const years = [...JSON.stringify(collection?.records ?? []).matchAll(/"edtf":"(\d{4})/g)].map(([, year]) => Number(year));
  return years.length === 0 ? null : [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}

/** The collection that a table is of, or of whose records it has the parts; none where it goes across several, or is worked out. */
function collectionOf({ table, key, foreignKeys }: DictionaryTable): keyof Dataset | null {
  if (table.startsWith("vectors")) return null;
  const whole = foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === key[0] && key.length > 1)?.table;
  return [table, whole].find((name): name is keyof Dataset => name !== undefined && Object.hasOwn(dataset, name)) ?? null;
}
