import { OrganizationsPage } from "@/features/reference/pages/organizations-page.tsx";
import { recordMessages } from "@/messages/record/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { listTitle } = recordMessages(locale).organization;
  return pageMetadata({ locale, path: "/organizations", title: listTitle, description: referenceMessages(locale).describe.organizations });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/organizations">
      <OrganizationsPage locale={locale} />
    </SitePage>
  );
}
