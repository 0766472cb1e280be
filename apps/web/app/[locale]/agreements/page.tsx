import { agreementsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { RecordList } from "@/features/reference/record-list.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { agreementRows } from "@/ui/table/record-rows.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/agreements", title: words.agreements.title, description: words.describe.agreements });
}

export default async function Agreements({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  const { records } = dataset.agreements;
  const inForce = agreementsAt(dataset.agreements);
  return (
    <SitePage locale={locale} section="/reference" path="/agreements">
      <RecordList
        locale={locale}
        collection="agreements"
        title={words.agreements.title}
        say={words.agreements.say({ all: records.length, force: countIn(locale, inForce, String) })}
        empty={words.empty.agreements}
        api="/v1/agreements"
        {...agreementRows(locale, records)}
      />
    </SitePage>
  );
}
