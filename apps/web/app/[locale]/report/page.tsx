import { meta } from "@multivector/data/meta";
import { Island } from "#island";
import { reportMessages } from "@/messages/report/index.ts";
import { ReportForm } from "@/taking/report-form.island.tsx";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { PageFrame } from "@/ui/layout/page-frame.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, say } = reportMessages(locale);
  return pageMetadata({ locale, path: "/report", title, description: say });
}

/** ISSUES_URL, such as that of a repository's issues, may be set when the site is built. */
export default async function Report({ params }: PageProps) {
  const { locale } = await params;
  const words = reportMessages(locale);
  return (
    <PageFrame locale={locale} section="/reference" path="/report">
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
    </PageFrame>
  );
}
