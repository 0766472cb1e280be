import { meta } from "@multivector/data/meta";
import { Island } from "#island";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import type { ReceiptSource } from "@/model/receipts.ts";
import { OURS, type Terms, termsLine } from "@/model/terms.ts";
import { CiteView } from "@/ui/copy-list/cite-view.island.tsx";
import { Downloads } from "./downloads.island.tsx";
import { EmbedCodes } from "./embed-codes.tsx";
import { EmbedView } from "./embed-view.island.tsx";
import { columnHeight } from "./frame-heights.ts";

interface FigureToolsProps {
  locale: Locale;
  id: string;
  title: string;
  api: string;
  page: string;
  hasTable: boolean;
  /** Of the values: a series has those of its publisher. */
  terms: Terms;
  /** Names of the parts of the view that the graphic shows, such as the chosen day. */
  view?: readonly string[];
  /** What the values rest on; the same work may come more than once. */
  sources: readonly Pick<ReceiptSource, "id" | "title" | "line">[];
}

/** What can be done with a graphic: read its sources, take it, embed it, cite it, doubt it. */
export function FigureTools({ locale, id, title, api, page, hasTable, terms, view = [], sources }: FigureToolsProps) {
  const words = figureMessages(locale);
  const works = [...new Map(sources.map((source) => [source.id, source])).values()].sort((a, b) => a.title.localeCompare(b.title));
  const address = `${SITE_URL}${hrefIn(locale, page)}#${id}`;
  const cited = words.about({ title, version: meta.version, day: dayIn(locale, meta.horizon), address, licence: termsLine(locale, terms) });
  const framed = { site: SITE_URL, locale, id, title, height: columnHeight(id) };
  return (
    <div className="tools">
      {works.length === 0 ? null : (
        <details name={`tools-${id}`}>
          <summary>{words.sources({ count: works.length })}</summary>
          <ul className="works">
            {works.map(({ id: work, title: name, line }) => (
              <li key={work}>
                <a href={hrefIn(locale, `/sources/${work}`)}>{name}</a> <span className="note">{line}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details name={`tools-${id}`}>
        <summary>{words.download}</summary>
        <div className="tool">
          <Island defer="interaction">
            <Downloads locale={locale} figure={id} title={title} forms={hasTable ? ["png", "svg", "csv", "xlsx"] : ["png", "svg"]} about={cited} />
          </Island>
          <a href={`${process.env.API_URL}${api}`}>{words.json}</a>
          <noscript>
            <span className="note">{words.noScript}</span>
          </noscript>
        </div>
      </details>
      <details name={`tools-${id}`}>
        <summary>{words.embed}</summary>
        <div className="tool">
          {view.length === 0 ? (
            <EmbedCodes {...framed} />
          ) : (
            <Island defer="visible">
              <EmbedView {...framed} parts={view} />
            </Island>
          )}
          <p className="note">
            <a href={hrefIn(locale, "/newsroom#embed")}>{words.embedMore}</a>
          </p>
        </div>
      </details>
      <Island defer="interaction">
        <CiteView
          locale={locale}
          group={`tools-${id}`}
          record={`figures/${id}`}
          title={title}
          {...(terms.attribution === OURS.attribution ? {} : { licence: termsLine(locale, terms, "code") })}
          path={page}
          section={id}
          parts={view}
        />
      </Island>
      <a href={hrefIn(locale, "/#doubt")}>{words.doubt}</a>
    </div>
  );
}
