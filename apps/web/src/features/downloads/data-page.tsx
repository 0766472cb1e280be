import { meta } from "@multivector/data/dataset";
import { afterColon } from "@/locale/after-colon.ts";
import { dayIn, hrefIn, type Locale, listIn, numberIn } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { freshnessMessages } from "@/messages/freshness/index.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { disputedCount } from "@/model/disputed.ts";
import { readTo } from "@/model/read-to.ts";
import { countryName } from "@/model/records.ts";
import { coverageByKind } from "@/model/series-coverage.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import { SHOWN_VERSION } from "@/model/shown-version.ts";
import { datasetData, LinkedData } from "@/ui/layout/linked-data.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { ChangeLog } from "./change-log.tsx";
import { CiteRelease } from "./cite-release.tsx";
import { FileTable } from "./file-table.tsx";
import { FreshnessTables } from "./freshness-tables.tsx";
import { ModelDiagram } from "./model-diagram.tsx";
import { COVERAGE, DICTIONARY, FILES, rowsIn, type Support } from "./package-files.ts";
import { TableFiles } from "./table-files.tsx";
import { TranslationTables } from "./translation-tables.tsx";
import { UniverseTable } from "./universe-table.tsx";

interface DataPageProps {
  locale: Locale;
  /** Of which collections each graphic of the story shows something. */
  figures: Readonly<Record<string, readonly string[]>>;
}

/** What is in the dataset: the main gaps, then the files; the rule of each collection, which is long, stands after both. */
export function DataPage({ locale, figures }: DataPageProps) {
  const words = dataMessages(locale);
  const records = Object.values(datasetIn(locale)).reduce((sum, collection) => sum + collection.records.length, 0);
  const values = Object.values(datasetIn(locale).series.observations).reduce((sum, { rows }) => sum + rows.length, 0);
  const sources = datasetIn(locale).sources.records;
  const recalled = sources.filter(({ read }) => read === null).length;
  const kinds = coverageByKind();
  const lacking = kinds.flatMap(({ id, card, cells }) => {
    const names = cells.filter(({ years }) => years === 0).map(({ code }) => countryName(code, locale));
    return names.length === 0 ? [] : [{ id, card, names: listIn(locale, names) }];
  });
  const { receipts } = COVERAGE;
  const { oldestRead, lastRead } = COVERAGE.sources;
  const counts: [name: string, of: (support: Support) => string][] = [
    [words.values, ({ values: all }) => numberIn(locale, all)],
    [words.supported, ({ supported }) => numberIn(locale, supported)],
    [words.recordLevel, ({ recordLevel }) => numberIn(locale, recordLevel)],
    [words.recalled, (support) => numberIn(locale, support.recalled)],
    [words.primary, ({ primary, records: all }) => `${numberIn(locale, primary)} / ${numberIn(locale, all)}`],
  ];
  const bulk = FILES.filter(({ path }) => path.startsWith("bulk/"));
  const claims = datasetIn(locale).claims.records;
  const checked = claims.filter(({ check }) => check !== null).length;
  return (
    <>
      <LinkedData data={datasetData()} />
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">
          {words.say({
            records,
            values,
            version: meta.version,
            details: receipts.all.values,
            supported: receipts.all.supported,
            unnamed: receipts.all.recordLevel,
            recalled: receipts.all.recalled,
          })}
        </p>
      </div>
      <section className="section" id="holes">
        <h2>{words.holesFirst}</h2>
        <p>{words.holesSay}</p>
        <ul>
          <li>{words.hole.recalled({ count: recalled, all: sources.length })}</li>
          <li>{words.hole.excerpt}</li>
          {lacking.map(({ id, card, names }) => (
            <li key={id}>{card === null ? words.hole.trade({ names }) : words.hole.lacking({ names, kind: seriesTitle(locale, card) })}</li>
          ))}
          <li>
            {words.hole.readTo({ ...readTo(locale), horizon: dayIn(locale, meta.horizon) })}{" "}
            <a href="#universes">{afterColon(locale, words.universe.universes)}</a>
          </li>
          <li>{words.hole.votes}</li>
          <li>{words.hole.withheld}</li>
        </ul>
      </section>
      <section className="section" id="whole">
        <h2>{words.whole}</h2>
        <FileTable locale={locale} files={bulk} />
      </section>
      <section className="section" id="tables">
        <h2>{words.tables}</h2>
        <p>{words.tablesSay}</p>
        <TableFrame label={words.tables}>
          <table data-no-receipts="" className="tables-list">
            <TableHead columns={[`${words.table}, ${words.formats.toLowerCase()}`, { title: words.rows, numeric: true }, words.meaning]} />
            <tbody>
              {DICTIONARY.map(({ table, description }) => (
                <tr key={table}>
                  <th scope="row">
                    <a href={hrefIn(locale, `/data/${table}`)}>{table}</a>
                    <TableFiles locale={locale} table={table} />
                  </th>
                  <td className="figure-cell">{numberIn(locale, rowsIn(table))}</td>
                  <td>
                    <RecordText locale={locale}>{textIn(locale, description)}</RecordText>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </section>
      <section className="section" id="model">
        <h2>{words.model}</h2>
        <p>{words.modelSay}</p>
        <ModelDiagram label={words.model} nameOf={(collection) => collection} />
      </section>
      <section className="section" id="quality">
        <h2>{words.quality}</h2>
        <p>
          {words.claims({ checked, all: claims.length })} {words.disputed({ count: disputedCount() })}{" "}
          <a href={hrefIn(locale, "/data/conflicts#points")}>{words.disputes.link}</a>
        </p>
        <p>{words.qualitySay}</p>
        <p>{words.reading({ from: dayIn(locale, oldestRead ?? ""), to: dayIn(locale, lastRead ?? ""), languages: Object.keys(receipts.languages).length })}</p>
        <TableFrame label={words.quality}>
          <table data-no-receipts="">
            <TableHead columns={[words.table, ...counts.map(([title]) => ({ title, numeric: true }))]} />
            <tbody>
              {Object.entries({ ...receipts.collections, [words.all]: receipts.all }).map(([collection, support]) => (
                <tr key={collection}>
                  <th scope="row">{collection}</th>
                  {counts.map(([name, of]) => (
                    <td key={name} className="figure-cell">
                      {of(support)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </section>
      <section className="section" id="freshness">
        <h2>{freshnessMessages(locale).title}</h2>
        <p>{freshnessMessages(locale).say}</p>
        <FreshnessTables locale={locale} />
      </section>
      <section className="section" id="universes">
        <h2>{words.universe.universes}</h2>
        <p>{words.universe.universesSay}</p>
        <UniverseTable locale={locale} />
      </section>
      <section className="section" id="translations">
        <h2>{words.translations.title}</h2>
        <p>{words.translations.say}</p>
        <TranslationTables locale={locale} />
      </section>
      <section className="section" id="cite">
        <h2>{words.cite}</h2>
        <p>{words.citeSay}</p>
        <CiteRelease locale={locale} release={SHOWN_VERSION} />
      </section>
      <section className="section" id="versions">
        <h2>{words.versions}</h2>
        <p>
          {words.versionsSay} {words.reasons}
        </p>
        <ChangeLog locale={locale} figures={figures} />
      </section>
    </>
  );
}
