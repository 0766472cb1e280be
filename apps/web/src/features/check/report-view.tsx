import { type RefObject, useState } from "react";
import { dayIn } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { ExportTools } from "./export-tools.tsx";
import { isShown, type Mark } from "./marks.ts";
import type { Report, ReportFrame } from "./report.ts";
import { SentenceReport } from "./sentence-report.tsx";
import { SummaryFilter } from "./summary-filter.tsx";

interface ReportViewProps {
  frame: ReportFrame;
  report: Report;
  /** Of the answer, where the reader is taken. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The answer: what was found, counted and to be filtered by; each sentence; then files of it. */
export function ReportView({ frame, report, heading }: ReportViewProps) {
  const { locale, horizon, site, citation } = frame;
  const words = checkMessages(locale).answer;
  // A choice belongs to the answer that it was made on.
  const [choice, setChoice] = useState<{ of: Report; mark: Mark } | null>(null);
  const chosen = choice?.of === report ? choice.mark : null;
  const shown = report.sentences.map((sentence, index) => ({ sentence, number: index + 1 })).filter(({ sentence }) => isShown(sentence, chosen));
  return (
    <section className="report" aria-labelledby="report">
      <h2 id="report" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="caution">{words.caution}</p>
      <p className="note">{words.read({ day: dayIn(locale, report.date ?? horizon) })}</p>
      {/* One sentence needs no counts. */}
      {report.sentences.length === 1 ? null : (
        <>
          <SummaryFilter
            locale={locale}
            sentences={report.sentences}
            chosen={chosen}
            choose={(mark) => setChoice(mark === null ? null : { of: report, mark })}
          />
          <p className="note" role="status">
            {words.shown({ shown: shown.length, all: report.sentences.length })}
          </p>
        </>
      )}
      <ol className="sentences">
        {shown.map(({ sentence, number }) => (
          <SentenceReport key={number} locale={locale} number={number} sentence={sentence} records={report.records} />
        ))}
      </ol>
      <ExportTools locale={locale} report={report} horizon={horizon} site={site} />
      <p className="note citation">
        {checkMessages(locale).export.cite}: {citation}
      </p>
    </section>
  );
}
