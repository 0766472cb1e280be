import { ReferencePage } from "@/features/reference/pages/reference-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, say } = referenceMessages(locale);
  return pageMetadata({ locale, path: "/reference", title, description: say });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference">
      <ReferencePage locale={locale} />
    </SitePage>
  );
}
