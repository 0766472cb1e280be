import { dataset } from "@multivector/data/dataset";
import { hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { storyMessages } from "@/messages/story/index.ts";
import { claimsOf, FIRST_ARTICLE } from "@/model/articles.ts";
import { articleData, datasetData, LinkedData } from "@/ui/layout/linked-data.tsx";
import { bindChapter } from "./bind.ts";
import { CHAPTERS } from "./chapters.ts";
import { plain } from "./prose.tsx";
import { StoryChapter } from "./story-chapter.tsx";

/** The story, chapter by chapter. */
export function StoryPage({ locale }: { locale: Locale }) {
  const words = storyMessages(locale);
  const { memberships, events, sources } = dataset;
  const claims = claimsOf(FIRST_ARTICLE).length;
  const doors: [string, string, string][] = [
    ["/article", words.doors.article, words.counts.claims({ count: claims })],
    ["/map", words.doors.map, words.counts.memberships({ count: memberships.records.length })],
    ["/timeline", words.doors.timeline, words.counts.events({ count: events.records.length })],
    ["/sources", words.doors.sources, words.counts.sources({ count: numberIn(locale, sources.records.length) })],
  ];
  return (
    <>
      <LinkedData data={articleData(words.title, words.description, SITE_URL + hrefIn(locale, "/"), locale)} />
      <LinkedData data={datasetData()} />
      <section className="hero">
        <div>
          <h1>{words.title}</h1>
          <p className="stand">{words.stand({ claims })}</p>
          <p className="hero-act">
            <a className="button" href={hrefIn(locale, "/check")}>
              {checkMessages(locale).door}
            </a>
          </p>
        </div>
        <ul className="doors">
          {doors.map(([href, what, count]) => (
            <li key={href}>
              <a href={hrefIn(locale, href)}>
                <b>{what}</b>
                <span>{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <nav className="contents" aria-label={words.contents}>
        <ol>
          {CHAPTERS.map((chapter) => (
            <li key={chapter.id}>
              <a href={hrefIn(locale, `/#${chapter.id}`)}>{plain(bindChapter(locale, chapter).title)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {CHAPTERS.map((chapter, index) => (
        <StoryChapter key={chapter.id} locale={locale} chapter={chapter} number={index + 1} />
      ))}
      <p className="note method">{words.method}</p>
    </>
  );
}
