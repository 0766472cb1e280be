import { corridorsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { RecordList } from "@/features/reference/record-list.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { corridorRows } from "@/ui/table/record-rows.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/corridors", title: words.corridors.title, description: words.describe.corridors });
}

export default async function Corridors({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  const { records } = dataset.corridors;
  const open = corridorsAt(dataset.corridors);
  return (
    <SitePage locale={locale} section="/reference" path="/corridors">
      <RecordList
        locale={locale}
        collection="corridors"
        title={words.corridors.title}
        say={words.corridors.say({ all: records.length, open: countIn(locale, open, String) })}
        empty={words.empty.corridors}
        api="/v1/corridors"
        {...corridorRows(locale, records)}
      />
    </SitePage>
  );
}
