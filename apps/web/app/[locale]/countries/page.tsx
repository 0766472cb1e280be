import { CountriesPage } from "@/features/reference/pages/countries-page.tsx";
import { recordMessages } from "@/messages/record/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = recordMessages(locale).country;
  return pageMetadata({ locale, path: "/countries", title: words.listTitle, description: words.listSay });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/countries">
      <CountriesPage locale={locale} />
    </SitePage>
  );
}
