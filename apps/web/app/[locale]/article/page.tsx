import { ArticlePage } from "@/features/audit/article-page.tsx";
import { auditMessages } from "@/messages/audit/index.ts";
import { FIRST_ARTICLE } from "@/model/articles.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";
import { pictureFor } from "../../social/shared-of.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = auditMessages(locale);
  return pageMetadata({ locale, path: "/article", title: words.title, description: words.description, ...pictureFor(locale, "article") });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/article">
      <ArticlePage locale={locale} article={FIRST_ARTICLE} />
    </SitePage>
  );
}
