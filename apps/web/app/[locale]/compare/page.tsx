import { ComparePage } from "@/features/compare/compare-page.tsx";
import { compareMessages } from "@/messages/compare/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";
import { pictureFor } from "../../social/shared-of.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, say } = compareMessages(locale);
  return pageMetadata({ locale, path: "/compare", title, description: say, ...pictureFor(locale, "compare") });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/compare">
      <ComparePage locale={locale} />
    </SitePage>
  );
}
