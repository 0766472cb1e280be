import { Leads } from "@/features/story/figures/leads.tsx";
import { VectorsPage } from "@/features/vectors/vectors-page.tsx";
import { vectorMessages } from "@/messages/vector/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";
import { pictureFor } from "../../social/shared-of.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = vectorMessages(locale);
  return pageMetadata({ locale, path: "/vectors", title, description, ...pictureFor(locale, "vectors") });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/vectors">
      <VectorsPage locale={locale} leads={<Leads locale={locale} heading="h2" />} />
    </SitePage>
  );
}
