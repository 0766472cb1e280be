import { hrefIn, type Locale } from "@/locale/locale.ts";
import { storyMessages } from "@/messages/story/index.ts";
import { OwnDay } from "@/ui/date/own-day.tsx";
import { bindChapter, type Chapter } from "./bind.ts";
import type { FigureComponent } from "./figure-component.ts";
import { FIGURES, isFigure } from "./figures.ts";
import { Prose, plain } from "./prose.tsx";
import { readingMinutes } from "./reading-time.ts";

/** One chapter: what was found, its graphics, the steps of its prose and what happened since. */
export function StoryChapter({ locale, chapter, number }: { locale: Locale; chapter: Chapter; number: number }) {
  const words = storyMessages(locale);
  const bound = bindChapter(locale, chapter);
  const figures = chapter.figures.map((id) => {
    if (!isFigure(id)) throw new Error(`story, chapter “${chapter.id}”: there is no graphic ${id}. There are: ${Object.keys(FIGURES).join(", ")}.`);
    const Figure: FigureComponent = FIGURES[id];
    return <Figure key={id} locale={locale} />;
  });
  // One figure follows the chosen date; what is told beside it does not.
  const follows = chapter.figures.includes("alliance");
  const ownDay = <OwnDay locale={locale} of="part" />;
  return (
    <section className="chapter" id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
      <header className="chapter-head">
        <p className="kicker">
          {words.chapter({ number })} · {words.minutes({ count: readingMinutes(bound) })}
        </p>
        <h2 id={`${chapter.id}-title`}>
          <a href={hrefIn(locale, `/#${chapter.id}`)}>
            <Prose locale={locale} pieces={bound.title} />
          </a>
        </h2>
        <p className="stand">
          <Prose locale={locale} pieces={bound.stand} />
        </p>
        {follows ? null : ownDay}
      </header>
      <div className={follows ? "chapter-body wide" : "chapter-body"}>
        <div className="chapter-figures">{figures}</div>
        <div className="steps story">
          {follows ? ownDay : null}
          {bound.steps.map(({ id, title, paragraphs }) => (
            <article key={id} id={id} className="step">
              <h3>
                <a href={hrefIn(locale, `/#${id}`)} aria-label={words.link({ title: plain(title) })}>
                  <Prose locale={locale} pieces={title} />
                </a>
              </h3>
              {paragraphs.map((paragraph) => (
                <p key={plain(paragraph)}>
                  <Prose locale={locale} pieces={paragraph} />
                </p>
              ))}
            </article>
          ))}
          {bound.since === null ? null : (
            <aside className="since">
              <h3>{words.since}</h3>
              <p>
                <Prose locale={locale} pieces={bound.since} />
              </p>
            </aside>
          )}
          <aside className="doubt">
            <h3>{words.doubt}</h3>
            <p>
              <Prose locale={locale} pieces={bound.doubt} />
            </p>
          </aside>
        </div>
      </div>
    </section>
  );
}
