import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { ClaimPage } from "@/features/audit/claim-page.tsx";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { pictureOf } from "@/model/articles.ts";
import { claimText } from "@/model/claim-text.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";
import { pictureFor } from "../../../social/shared-of.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const claim = find(datasetIn(locale).claims, id);
  if (claim === undefined) return {};
  const text = claimText(locale, claim);
  return pageMetadata({
    locale,
    path: `/claims/${id}`,
    title: text.statement,
    description: `${verdictMessages(locale).verdicts[claim.verdict]}. ${text.reason}`,
    ...pictureFor(locale, pictureOf(claim)),
  });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const claim = find(datasetIn(locale).claims, id);
  const article = find(datasetIn(locale).articles, claim?.article ?? "");
  if (claim === undefined || article === undefined) notFound();
  return (
    <SitePage locale={locale} section="/article" path={`/claims/${id}`} record={`claims/${id}`}>
      <ClaimPage locale={locale} claim={claim} article={article} />
    </SitePage>
  );
}
