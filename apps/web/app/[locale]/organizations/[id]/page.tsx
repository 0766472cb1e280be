import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { OrganizationPage } from "@/features/reference/pages/organization-page.tsx";
import { nameOf } from "@/locale/names.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";
import { pictureFor } from "../../../social/shared-of.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const organization = find(datasetIn(locale).organizations, id);
  return organization === undefined
    ? {}
    : pageMetadata({
        locale,
        path: `/organizations/${id}`,
        title: nameOf(organization, locale),
        description: organization.purpose,
        ...pictureFor(locale, `organization-${id}`),
      });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const organization = find(datasetIn(locale).organizations, id);
  if (organization === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/organizations/${id}`} record={`organizations/${id}`}>
      <OrganizationPage locale={locale} organization={organization} />
    </SitePage>
  );
}
