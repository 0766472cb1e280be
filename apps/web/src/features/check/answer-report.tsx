import type { CheckAnswer } from "@multivector/data/check";
import type { Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import { MarkWords } from "./mark-glyph.tsx";
import { RecordLinks } from "./record-link.tsx";
import type { Report } from "./report.ts";

interface AnswerReportProps {
  locale: Locale;
  answer: CheckAnswer;
  records: Report["records"];
}

/** A question that was run: how the sentence stands to the answer, the answer, and what it rests on. */
export function AnswerReport({ locale, answer: { question, stance, held, records: paths, limits }, records }: AnswerReportProps) {
  const words = checkMessages(locale).part;
  return (
    <div className="asked" data-stance={stance ?? "none"}>
      <p className="question">
        <RecordText locale={locale}>{question}</RecordText>
      </p>
      <p className="stance">
        <MarkWords locale={locale} mark={stance ?? "none"} />
      </p>
      <p>
        <span className="says-head">{words.held}</span> <RecordText locale={locale}>{held}</RecordText>
      </p>
      {paths.length === 0 ? null : (
        <p className="note record-names">
          {words.records} <RecordLinks locale={locale} records={records} paths={paths} />
        </p>
      )}
      {limits.length === 0 ? null : (
        <details className="note">
          <summary>{words.limits({ count: limits.length })}</summary>
          <ul>
            {limits.map(({ code, message }) => (
              <li key={`${code} ${message}`} lang={langOf(locale, message)}>
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
