import { find, formatPeriod } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { type RecordPageProps, recordParams, titled } from "@/records/params.ts";
import { supportsOf } from "@/records/supports.ts";
import { wordsOf } from "@/words/index.ts";

export const generateStaticParams = () => recordParams(dataset.sources.records);

export async function generateMetadata({ params }: RecordPageProps) {
  const source = find(dataset.sources, (await params).id);
  return source === undefined ? {} : titled(source.title);
}

export default async function SourcePage({ params }: RecordPageProps) {
  const { id } = await params;
  const source = find(dataset.sources, id);
  if (source === undefined) notFound();
  const { sourceKinds, languages } = wordsOf("en");
  const supports = supportsOf(id);
  return (
    <PageFrame locale="en" path="/sources">
      <div className="top">
        <p className="kicker">{sourceKinds[source.kind]}</p>
        <h1 {...(source.language === null ? {} : { lang: source.language })}>{source.title}</h1>
        <p className="stand">
          {source.read === null ? (
            <>
              Cited from recall: <em className="unread">not yet checked</em>
            </>
          ) : (
            `A copy, mostly an excerpt, was read on ${formatPeriod({ edtf: source.read })}.`
          )}
        </p>
      </div>
      <section className="section columns">
        <dl className="facts">
          <dt>Publisher</dt>
          <dd>{source.publisher ?? "not recorded"}</dd>
          <dt>Published</dt>
          <dd>{source.published === null ? "no date is recorded" : formatPeriod(source.published)}</dd>
          <dt>Language</dt>
          <dd>{source.language === null ? "not recorded" : (languages[source.language] ?? source.language)}</dd>
          <dt>Address</dt>
          <dd>
            {source.url === null ? (
              "none is recorded"
            ) : (
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            )}
          </dd>
          {source.note === null ? null : (
            <>
              <dt>Note</dt>
              <dd>{source.note}</dd>
            </>
          )}
          <dt>Record</dt>
          <dd>
            <a href={`${process.env.API_URL}/v1/sources/${id}`}>
              <code>sources/{id}</code>
            </a>
          </dd>
        </dl>
        <div>
          <h2>What rests on it</h2>
          <ul className="supports">
            {supports.map(({ href, what, kind, says }) => (
              <li key={kind + what}>
                <span className="note">{kind}</span>
                {href === null ? what : <a href={href}>{what}</a>}
                {says === null ? null : <span className="says">{says}</span>}
              </li>
            ))}
          </ul>
        </div>
      </section>
    </PageFrame>
  );
}
