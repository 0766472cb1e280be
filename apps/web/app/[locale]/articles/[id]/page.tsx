import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { ArticlePage } from "@/features/audit/article-page.tsx";
import { auditMessages } from "@/messages/audit/index.ts";
import { FIRST_ARTICLE, pictureOf } from "@/model/articles.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";
import { pictureFor } from "../../../social/shared-of.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const article = find(datasetIn(locale).articles, id);
  if (article === undefined) return {};
  const words = auditMessages(locale);
  return pageMetadata({
    locale,
    path: `/articles/${id}`,
    title: words.titleOf({ title: article.title }),
    description: words.descriptionOf({ title: article.title, author: article.author ?? "" }),
    ...pictureFor(locale, pictureOf(article)),
  });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const article = find(datasetIn(locale).articles, id);
  // The first article is shown at /article.
  if (article === undefined || article.id === FIRST_ARTICLE.id) notFound();
  return (
    <SitePage locale={locale} section="/article" path={`/articles/${id}`} record={`articles/${id}`}>
      <ArticlePage locale={locale} article={article} />
    </SitePage>
  );
}
