import { SourcesPage } from "@/features/reference/pages/sources-page.tsx";
import { recordMessages } from "@/messages/record/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return pageMetadata({
    locale,
    path: "/sources",
    title: recordMessages(locale).sourcePage.listTitle,
    description: recordMessages(locale).sourcePage.listDescription,
  });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/sources">
      <SourcesPage locale={locale} />
    </SitePage>
  );
}
