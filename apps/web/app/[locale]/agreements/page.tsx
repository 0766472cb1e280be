import { AgreementsPage } from "@/features/reference/pages/agreements-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/agreements", title: words.agreements.title, description: words.describe.agreements });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/agreements">
      <AgreementsPage locale={locale} />
    </SitePage>
  );
}
