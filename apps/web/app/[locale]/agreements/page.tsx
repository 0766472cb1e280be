import { dataset } from "@multivector/data/dataset";
import { type PageProps, pageMetadata } from "@/chrome/metadata.ts";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { RecordTable } from "@/tables/record-table.tsx";
import { agreementRows } from "@/tables/rows.tsx";
import { referenceWords } from "@/words/reference.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceWords(locale);
  return pageMetadata({ locale, path: "/agreements", title: words.agreements.title, description: words.describe.agreements });
}

export default async function Agreements({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceWords(locale);
  const { records } = dataset.agreements;
  const inForce = records.filter(({ status }) => status === "in-force" || status === "in-effect");
  return (
    <PageFrame locale={locale} section="/reference" path="/agreements">
      <div className="top">
        <h1>{words.agreements.title}</h1>
        <p className="stand">{words.agreements.say(records.length, inForce.length)}</p>
      </div>
      <RecordTable
        locale={locale}
        id="agreements"
        caption={words.agreements.title}
        empty={words.empty.agreements}
        api="/v1/agreements"
        {...agreementRows(locale, records)}
      />
    </PageFrame>
  );
}
