import { deploymentsAt } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { type PageProps, pageMetadata } from "@/chrome/metadata.ts";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { RecordTable } from "@/tables/record-table.tsx";
import { deploymentRows } from "@/tables/rows.tsx";
import { referenceWords } from "@/words/reference.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceWords(locale);
  return pageMetadata({ locale, path: "/deployments", title: words.deployments.title, description: words.describe.deployments });
}

export default async function Deployments({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceWords(locale);
  const { records } = dataset.deployments;
  const there = deploymentsAt(dataset.deployments, { at: meta.horizon }).deployments.filter(({ holds }) => holds === "yes");
  return (
    <PageFrame locale={locale} section="/reference" path="/deployments">
      <div className="top">
        <h1>{words.deployments.title}</h1>
        <p className="stand">{words.deployments.say(records.length, there.length)}</p>
      </div>
      <RecordTable
        locale={locale}
        id="deployments"
        caption={words.deployments.title}
        empty={words.empty.deployments}
        api="/v1/deployments"
        {...deploymentRows(locale, records)}
      />
    </PageFrame>
  );
}
