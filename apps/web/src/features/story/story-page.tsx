import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { storyMessages } from "@/messages/story/index.ts";
import { articleData, LinkedData } from "@/ui/layout/linked-data.tsx";
import { bindChapter } from "./bind.ts";
import { CHAPTERS } from "./chapters.ts";
import { plain } from "./prose.tsx";
import { readingMinutes } from "./reading-time.ts";
import { StoryChapter } from "./story-chapter.tsx";

/** The story: its contents, then chapter by chapter. */
export function StoryPage({ locale }: { locale: Locale }) {
  const words = storyMessages(locale);
  return (
    <>
      <LinkedData data={articleData(words.title, words.description, SITE_URL + hrefIn(locale, "/"), locale)} />
      <nav className="contents" id="story" aria-labelledby="contents-title">
        <h2 id="contents-title">{words.contents({ ...storyLength(locale) })}</h2>
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

/** How many chapters there are, and how many minutes they take together. */
export function storyLength(locale: Locale): { chapters: number; minutes: number } {
  return { chapters: CHAPTERS.length, minutes: CHAPTERS.reduce((sum, chapter) => sum + readingMinutes(bindChapter(locale, chapter)), 0) };
}
