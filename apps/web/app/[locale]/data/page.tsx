import { DataPage } from "@/features/downloads/data-page.tsx";
import { FIGURE_COLLECTIONS } from "@/features/story/figures.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = dataMessages(locale);
  return pageMetadata({ locale, path: "/data", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/data">
      <DataPage locale={locale} figures={FIGURE_COLLECTIONS} />
    </SitePage>
  );
}
