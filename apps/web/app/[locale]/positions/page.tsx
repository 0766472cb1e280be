import { PositionsPage } from "@/features/reference/pages/positions-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/positions", title: words.positions.title, description: words.describe.positions });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/positions">
      <PositionsPage locale={locale} />
    </SitePage>
  );
}
