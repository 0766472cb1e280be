import { ReportPage } from "@/features/report/report-page.tsx";
import { reportMessages } from "@/messages/report/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, say } = reportMessages(locale);
  return pageMetadata({ locale, path: "/report", title, description: say });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/report">
      <ReportPage locale={locale} />
    </SitePage>
  );
}
