import { meta } from "@multivector/data/dataset";
import { OrganizationsPage } from "@/features/reference/pages/organizations-page.tsx";
import { dayIn } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = recordMessages(locale).organization;
  return pageMetadata({ locale, path: "/organizations", title: words.listTitle, description: words.listSay({ day: dayIn(locale, meta.horizon) }) });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/organizations">
      <OrganizationsPage locale={locale} />
    </SitePage>
  );
}
