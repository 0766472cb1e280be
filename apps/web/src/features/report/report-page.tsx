import { meta } from "@multivector/data/meta";
import { Island } from "#island";
import type { Locale } from "@/locale/locale.ts";
import { reportMessages } from "@/messages/report/index.ts";
import { ReportForm } from "./report-form.island.tsx";

/** ISSUES_URL, such as that of a repository's issues, may be set when the site is built. */
export function ReportPage({ locale }: { locale: Locale }) {
  const words = reportMessages(locale);
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say}</p>
      </div>
      <Island>
        <ReportForm locale={locale} version={meta.version} tracker={process.env.ISSUES_URL ?? null} />
      </Island>
      <noscript>
        <p className="note">{words.noScript}</p>
      </noscript>
    </>
  );
}
