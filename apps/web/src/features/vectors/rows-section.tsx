import { HOLDERS, type Holder, REPUBLICS, type Republic } from "@multivector/data/vectors";
import { capital, hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { percentIn } from "@/phrases/percent.ts";
import { type FetchState, fetchMark } from "@/ui/figure/when-shown.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { FigureFiles } from "./figure-files.tsx";
import type { RowLine } from "./rows.ts";

interface RowsSectionProps {
  locale: Locale;
  /** The domain in words, and its id. */
  heading: string;
  domain: string;
  year: number;
  country: Republic;
  partner: Holder;
  /** Null while it is fetched, and where it is not known. */
  share: number | null;
  /** Who is first there, and how sure that is. */
  answer: string;
  /** Null while they are fetched. */
  rows: readonly RowLine[] | null;
  state: FetchState;
  name: (code: string) => string;
  setCountry: (republic: Republic) => void;
  setPartner: (holder: Holder) => void;
  api: string;
  /** The line to cite the answer by. */
  about: string;
}

/** The answer for a republic, and what one share of it is made of, down to records and rows of series. */
export function RowsSection({
  locale,
  heading,
  domain,
  year,
  country,
  partner,
  share,
  answer,
  rows,
  state,
  name,
  setCountry,
  setPartner,
  api,
  about,
}: RowsSectionProps) {
  const words = vectorMessages(locale);
  const who: Readonly<Partial<Record<Holder, string>>> = words.who;
  const of = { republic: name(country), partner: words.holders[partner], domain: heading.toLowerCase(), year };
  return (
    <section className="figure" id="rows" aria-labelledby="answer-title" {...fetchMark(state)}>
      <h2 id="answer-title" className="figure-title">
        {words.rows.answer({ republic: name(country), domain: heading.toLowerCase(), year })}
      </h2>
      <p className="say" data-testid="rows-answer">
        {answer}
      </p>
      <h3 id="rows-title" tabIndex={-1}>
        {share === null ? words.rows.untold(of) : words.rows.title({ ...of, share: percentIn(locale, share) })}
      </h3>
      <p className="subtitle">{words.rows.say}</p>
      <p className="filter-row">
        <label>
          {words.rows.republic}{" "}
          <select value={country} onChange={(event) => setCountry(event.currentTarget.value as Republic)}>
            {REPUBLICS.map((code) => (
              <option key={code} value={code}>
                {name(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.rows.partner}{" "}
          <select value={partner} onChange={(event) => setPartner(event.currentTarget.value as Holder)}>
            {HOLDERS.map((code) => (
              <option key={code} value={code}>
                {capital(words.holders[code])}
              </option>
            ))}
          </select>
        </label>
        <a href={`${api}/v1/vectors/${country}/${domain}/${year}`}>{words.rows.api}</a>
      </p>
      <p className="note">{who[partner] ?? ""}</p>
      {rows === null ? (
        <p className="note">{state === "failed" ? words.failed : words.loading}</p>
      ) : rows.length === 0 ? (
        <p className="note" data-testid="rows-none">
          {words.rows.none}
        </p>
      ) : (
        <TableFrame label={words.rows.say} tall>
          <table data-table="rows">
            <TableHead columns={words.rows.columns.map((title, place) => ({ title, numeric: place === 2 }))} />
            <tbody>
              {rows.map((row) => (
                <tr key={row.key} data-record={row.record ?? undefined}>
                  <th scope="row">{capital(words.indicators[row.indicator])}</th>
                  <td>
                    <span lang={row.lang}>{row.path === null ? row.title : <a href={hrefIn(locale, row.path)}>{row.title}</a>}</span>{" "}
                    <span className="note">
                      {[row.certain ? null : words.rows.uncertain, row.year === null || row.year === year ? null : words.rows.carried({ year: row.year })]
                        .filter((part) => part !== null)
                        .join("; ")}
                    </span>
                  </td>
                  <td className="figure-cell">{words.rows.points({ points: numberIn(locale, row.share * 100, row.share < 0.01 ? 2 : 1) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      <FigureFiles
        locale={locale}
        figure="rows"
        title={words.rows.answer({ republic: name(country), domain: heading.toLowerCase(), year })}
        about={about}
        forms={rows === null || rows.length === 0 ? [] : ["csv", "xlsx"]}
        part={`${country}-${domain}-${partner}`}
        year={year}
      />
    </section>
  );
}
