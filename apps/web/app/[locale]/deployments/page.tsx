import { deploymentsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { RecordList } from "@/features/reference/record-list.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { deploymentRows } from "@/ui/table/record-rows.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/deployments", title: words.deployments.title, description: words.describe.deployments });
}

export default async function Deployments({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  const { records } = dataset.deployments;
  const there = deploymentsAt(dataset.deployments);
  return (
    <SitePage locale={locale} section="/reference" path="/deployments">
      <RecordList
        locale={locale}
        collection="deployments"
        title={words.deployments.title}
        say={words.deployments.say({ all: records.length, active: countIn(locale, there, String) })}
        empty={words.empty.deployments}
        api="/v1/deployments"
        {...deploymentRows(locale, records)}
      />
    </SitePage>
  );
}
