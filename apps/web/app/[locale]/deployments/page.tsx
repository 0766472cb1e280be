import { DeploymentsPage } from "@/features/reference/pages/deployments-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/deployments", title: words.deployments.title, description: words.describe.deployments });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/deployments">
      <DeploymentsPage locale={locale} />
    </SitePage>
  );
}
