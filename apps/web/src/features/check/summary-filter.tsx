import type { CheckedSentence } from "@multivector/data/check";
import type { Locale } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { MarkGlyph } from "./mark-glyph.tsx";
import { BESIDE, countMarks, type Mark, RUN } from "./marks.ts";

interface SummaryFilterProps {
  locale: Locale;
  sentences: readonly CheckedSentence[];
  /** The mark whose sentences are shown; null for all. */
  chosen: Mark | null;
  choose: (mark: Mark | null) => void;
}

/** How many sentences bear each mark that one of them bears; pressed, it shows them alone. */
export function SummaryFilter({ locale, sentences, chosen, choose }: SummaryFilterProps) {
  const words = checkMessages(locale);
  const counts = countMarks(sentences);
  const group = (title: string, all: readonly Mark[]) => {
    const marks = all.filter((mark) => counts[mark] > 0);
    return marks.length === 0 ? null : (
      <div>
        <h3>{title}</h3>
        <ul className="filters" aria-label={title}>
          {marks.map((mark) => (
            <li key={mark}>
              <button type="button" aria-pressed={chosen === mark} onClick={() => choose(chosen === mark ? null : mark)}>
                <MarkGlyph mark={mark} />
                <span>{words.marks[mark]}</span>
                <b>{counts[mark]}</b>
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  };
  return (
    <section className="check-filter" aria-label={words.answer.filter}>
      {group(words.answer.asked, RUN)}
      {group(words.answer.beside, BESIDE)}
      <button type="button" className="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {words.answer.all} <b>{sentences.length}</b>
      </button>
    </section>
  );
}
