import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { supportsOf } from "@/features/reference/supports.ts";
import { dateIn, dayIn, hrefIn } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const source = find(dataset.sources, id);
  return source === undefined
    ? {}
    : pageMetadata({
        locale,
        path: `/sources/${id}`,
        title: source.title,
        description: recordMessages(locale).sourcePage.description({ title: source.title }),
      });
}

export default async function SourcePage({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const source = find(dataset.sources, id);
  if (source === undefined) notFound();
  const { sourceKinds } = kindMessages(locale);
  const languages: Readonly<Record<string, string | undefined>> = kindMessages(locale).languages;
  const all = recordMessages(locale);
  const words = all.sourcePage;
  const supports = supportsOf(id);
  return (
    <SitePage locale={locale} section="/reference" path={`/sources/${id}`} record={`sources/${id}`}>
      <div className="top">
        <p className="kicker">{sourceKinds[source.kind]}</p>
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
      <section className="section columns">
        <dl className="facts">
          <dt>{words.publisher}</dt>
          <dd>{source.publisher ?? all.notRecorded}</dd>
          <dt>{words.published}</dt>
          <dd>{source.published === null ? words.noDate : dateIn(locale, source.published)}</dd>
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
          </dd>
          {source.note === null ? null : (
            <>
              <dt>{all.receipt.note}</dt>
              <dd>{source.note}</dd>
            </>
          )}
          <dt>{all.receipt.record}</dt>
          <dd>
            <a href={`${process.env.API_URL}/v1/sources/${id}`}>
              <code>sources/{id}</code>
            </a>
          </dd>
        </dl>
        <div>
          <h2>{words.supports}</h2>
          <ul className="supports">
            {supports.map(({ href, what, kind, says }) => (
              <li key={kind + what}>
                <span className="note">{kind}</span>
                <a href={hrefIn(locale, href)}>{what}</a>
                {says === null ? null : <span className="says">{says}</span>}
              </li>
            ))}
          </ul>
        </div>
      </section>
      <RecordTools locale={locale} record={`sources/${id}`} title={source.title} path={`/sources/${id}`} />
    </SitePage>
  );
}
