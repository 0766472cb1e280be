import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { VotePage } from "@/features/reference/pages/vote-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const vote = find(datasetIn(locale).votes, id);
  return vote === undefined
    ? {}
    : pageMetadata({ locale, path: `/votes/${id}`, title: `${vote.symbol ?? ""} ${vote.title}`.trim(), description: referenceMessages(locale).describe.votes });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const vote = find(datasetIn(locale).votes, id);
  if (vote === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/votes/${id}`} record={`votes/${id}`}>
      <VotePage locale={locale} vote={vote} />
    </SitePage>
  );
}
