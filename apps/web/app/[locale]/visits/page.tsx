import { VisitsPage } from "@/features/reference/pages/visits-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { visitMessages } from "@/messages/visit/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/visits", title: visitMessages(locale).title, description: words.describe.visits });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/visits">
      <VisitsPage locale={locale} />
    </SitePage>
  );
}
