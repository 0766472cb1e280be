import { RelationsPage } from "@/features/relations/relations-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return pageMetadata({ locale, path: "/relations", title: relationMessages(locale).title, description: referenceMessages(locale).describe.relations });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/relations">
      <RelationsPage locale={locale} />
    </SitePage>
  );
}
