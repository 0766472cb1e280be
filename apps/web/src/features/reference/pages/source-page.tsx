import { archiveOf, documentOf, type Source } from "@multivector/data";
import { capital, dateIn, dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { searchMessages } from "@/messages/search/index.ts";
import { creditIn } from "@/model/credits.ts";
import { fieldsInWords } from "@/model/fields.ts";
import { isWork } from "@/model/source-line.ts";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { supportsOf } from "../supports.ts";

/** A source, and everything that cites it. */
export function SourcePage({ locale, source }: { locale: Locale; source: Source }) {
  const { id } = source;
  const { sourceKinds } = kindMessages(locale);
  const languages: Readonly<Record<string, string | undefined>> = kindMessages(locale).languages;
  const all = recordMessages(locale);
  const words = all.sourcePage;
  const supports = supportsOf(locale, id);
  const work = isWork(source);
  const [archive, document] = [archiveOf(source), documentOf(source)];
  return (
    <>
      <div className="top">
        <p className="kicker">{work ? sourceKinds[source.kind] : words.listTitle}</p>
        <h1 {...(source.language === null ? {} : { lang: source.language })}>{source.title}</h1>
        <p className="stand">
          {source.read === null ? (
            <>
              {words.recalled} <em className="unread">{all.receipt.unread}</em>
            </>
          ) : (
            words.read({ day: dayIn(locale, source.read) })
          )}
        </p>
      </div>
      <section className="section">
        <dl className="facts">
          <dt>{words.publisher}</dt>
          <dd>{source.publisher === null ? all.notRecorded : creditIn(locale, source.publisher)}</dd>
          <dt>{words.published}</dt>
          <dd>{source.published === null ? words.noDate : dateIn(locale, source.published)}</dd>
          {work ? (
            <>
              <dt>{words.standing}</dt>
              <dd>
                {all.receipt.standing[source.standing]}
                {source.extent === null ? "" : `, ${all.receipt.extent[source.extent]}`}
              </dd>
            </>
          ) : null}
          {source.identifier === null ? null : (
            <>
              <dt>{words.document}</dt>
              <dd>{document === null ? source.identifier : <a href={document}>{source.identifier}</a>}</dd>
            </>
          )}
          <dt>{words.language}</dt>
          <dd>{source.language === null ? all.notRecorded : (languages[source.language] ?? source.language)}</dd>
          <dt>{words.address}</dt>
          <dd>
            {source.url === null ? (
              words.none
            ) : (
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            )}
            {archive === null ? null : (
              <p className="note actions">
                <a href={archive} rel="noreferrer">
                  {all.receipt.archive}
                </a>
              </p>
            )}
          </dd>
          {source.note === null ? null : (
            <>
              <dt>{all.receipt.note}</dt>
              <dd lang={langOf(locale, source.note)}>{source.note}</dd>
            </>
          )}
          <dt>{all.receipt.record}</dt>
          <dd>
            <a href={`${process.env.API_URL}/v1/sources/${id}`}>
              <code>sources/{id}</code>
            </a>
          </dd>
        </dl>
      </section>
      <section className="section">
        <h2>{words.supports}</h2>
        {locale !== "en" && supports.some(({ told }) => told.some(({ says }) => says !== null)) ? <p className="note">{all.receipt.retold}</p> : null}
        {[...new Set(supports.map(({ kind }) => kind))].map((kind) => {
          const own = supports.filter((support) => support.kind === kind);
          return (
            <div key={kind} className="supports-of">
              <h3>{capital(searchMessages(locale).kinds[kind]({ count: own.length }))}</h3>
              <ul className="supports">
                {own.map(({ href, what, told }) => (
                  <li key={what}>
                    <a href={hrefIn(locale, href)}>{what}</a>
                    {told.length === 0 ? <span className="note">{words.forRecord}</span> : null}
                    {told.map(({ fields, says }) => (
                      <span key={`${fields}${says}`} className="told">
                        {says === null ? null : (
                          <span className="says" lang={locale === "en" ? undefined : "en"}>
                            {says}
                          </span>
                        )}
                        {fields.length === 0 ? null : <span className="note">{all.receipt.gives({ fields: fieldsInWords(locale, fields) })}</span>}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </section>
      <RecordTools locale={locale} record={`sources/${id}`} title={source.title} path={`/sources/${id}`} />
    </>
  );
}
