import { meta } from "@multivector/data/meta";
import { Island } from "#island";
import { ReportForm } from "@/features/report/report-form.island.tsx";
import { reportMessages } from "@/messages/report/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

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
    <SitePage locale={locale} section="/reference" path="/report">
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
    </SitePage>
  );
}
