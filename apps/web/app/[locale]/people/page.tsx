import { PeoplePage } from "@/features/reference/pages/people-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/people", title: words.people.title, description: words.describe.people });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/people">
      <PeoplePage locale={locale} />
    </SitePage>
  );
}
