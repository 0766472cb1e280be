import { SearchContents } from "@/features/search/search-contents.tsx";
import { searchMessages } from "@/messages/search/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, say } = searchMessages(locale);
  return pageMetadata({ locale, path: "/search", title, description: say });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/search">
      <SearchContents locale={locale} />
    </SitePage>
  );
}
