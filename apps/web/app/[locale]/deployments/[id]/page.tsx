import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { DeploymentPage } from "@/features/reference/pages/deployment-page.tsx";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const deployment = find(datasetIn(locale).deployments, id);
  return deployment === undefined ? {} : pageMetadata({ locale, path: `/deployments/${id}`, title: deployment.name, description: deployment.basis });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const deployment = find(datasetIn(locale).deployments, id);
  if (deployment === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/deployments/${id}`} record={`deployments/${id}`}>
      <DeploymentPage locale={locale} deployment={deployment} />
    </SitePage>
  );
}
