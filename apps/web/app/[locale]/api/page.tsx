import { ApiPage } from "@/features/downloads/api-page.tsx";
import { apiMessages } from "@/messages/api/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = apiMessages(locale);
  return pageMetadata({ locale, path: "/api", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/data" path="/api">
      <ApiPage locale={locale} />
    </SitePage>
  );
}
