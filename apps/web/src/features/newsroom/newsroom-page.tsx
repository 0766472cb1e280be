import { meta } from "@multivector/data/meta";
import type { HeightMessage, HeightRequest } from "@/embedding/message.ts";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { newsroomMessages } from "@/messages/newsroom/index.ts";
import { SHOWN_VERSION } from "@/model/shown-version.ts";
import { citedIn, datasetTitle } from "@/ui/copy-list/cited-in.ts";
import { CopyList } from "@/ui/copy-list/copy-list.tsx";
import { frameAddress } from "@/ui/figure/embed-code.ts";
import { EmbedCodes } from "@/ui/figure/embed-codes.tsx";
import { columnHeight } from "@/ui/figure/frame-heights.ts";
import { Logo } from "@/ui/layout/logo.tsx";
import { Colours } from "./colours.tsx";
import { FigureList, type NewsroomFigure } from "./figure-list.tsx";

interface NewsroomPageProps {
  locale: Locale;
  figures: readonly NewsroomFigure[];
  /** The one that the examples show. */
  example: NewsroomFigure;
}

const REQUEST: HeightRequest = { type: "multivector:ask" };

/** For editors: embed, cite, take, correct, name. */
export function NewsroomPage({ locale, figures, example }: NewsroomPageProps) {
  const words = newsroomMessages(locale);
  const { id, title } = example;
  const height = columnHeight(id);
  const said: HeightMessage = { type: "multivector:height", figure: id, height };
  const { text, bibtex, ris } = citedIn(locale, meta, "dataset", datasetTitle(locale), SHOWN_VERSION, `${SITE_URL}${hrefIn(locale, "/data")}`);
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say}</p>
      </div>
      <section className="section newsroom" id="embed">
        <h2>{words.embed.title}</h2>
        <p>{words.embed.say}</p>
        <div className="tool">
          <EmbedCodes site={SITE_URL} locale={locale} id={id} title={title} height={height} />
        </div>
        <h3>{words.embed.view}</h3>
        <p>{words.embed.viewSay}</p>
        <pre>
          <code>{frameAddress({ site: SITE_URL, locale, id: "alliance", search: "?time=2007-01-01" })}</code>
        </pre>
        <h3>{words.embed.oembed}</h3>
        <p>{words.embed.oembedSay}</p>
        <h3>{words.embed.message}</h3>
        <p>{words.embed.messageSay}</p>
        <pre>
          <code>{`${JSON.stringify(said)}\n${JSON.stringify(REQUEST)}`}</code>
        </pre>
        <h3>{words.embed.list}</h3>
        <p>{words.embed.listSay}</p>
        <FigureList locale={locale} figures={figures} />
      </section>
      <section className="section newsroom" id="cite">
        <h2>{words.cite.title}</h2>
        <p>{words.cite.say}</p>
        <CopyList
          wide
          entries={[
            [words.cite.credit, words.cite.creditText({ address: `${SITE_URL}${hrefIn(locale, "/")}`, version: SHOWN_VERSION.version })],
            [words.cite.text, text],
            ["BibTeX", bibtex],
            ["RIS", ris],
          ]}
        />
      </section>
      <section className="section newsroom" id="download">
        <h2>{words.download.title}</h2>
        <p>{words.download.say}</p>
        <ul>
          {(["/data", "/api", "/article/verdicts", "/vectors/method"] as const).map((path) => (
            <li key={path}>
              <a href={hrefIn(locale, path)}>{words.download.pages[path]}</a>
            </li>
          ))}
        </ul>
      </section>
      <section className="section newsroom" id="corrections">
        <h2>{words.corrections.title}</h2>
        <p>{words.corrections.say}</p>
        <p>
          <a className="button" href={hrefIn(locale, `/report?data=${SHOWN_VERSION.version}`)}>
            {words.corrections.open}
          </a>
        </p>
      </section>
      <section className="section newsroom" id="logo">
        <h2>{words.logo.title}</h2>
        <p>{words.logo.say}</p>
        <p className="wordmark">
          <Logo size={72} /> <b>Multivector</b>
        </p>
        <p>
          <a href="/logo.svg" download="multivector.svg">
            {words.logo.file}
          </a>
        </p>
        <h3>{words.colours.title}</h3>
        <p>{words.colours.say}</p>
        <Colours locale={locale} />
      </section>
    </>
  );
}
