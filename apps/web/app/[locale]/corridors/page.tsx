import { corridorsAt } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { type PageProps, pageMetadata } from "@/chrome/metadata.ts";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { RecordTable } from "@/tables/record-table.tsx";
import { corridorRows } from "@/tables/rows.tsx";
import { referenceWords } from "@/words/reference.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceWords(locale);
  return pageMetadata({ locale, path: "/corridors", title: words.corridors.title, description: words.describe.corridors });
}

export default async function Corridors({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceWords(locale);
  const { records } = dataset.corridors;
  const open = corridorsAt(dataset.corridors, { at: meta.horizon }).corridors.filter(({ holds }) => holds === "yes");
  return (
    <PageFrame locale={locale} section="/reference" path="/corridors">
      <div className="top">
        <h1>{words.corridors.title}</h1>
        <p className="stand">{words.corridors.say(records.length, open.length)}</p>
      </div>
      <RecordTable
        locale={locale}
        id="corridors"
        caption={words.corridors.title}
        empty={words.empty.corridors}
        api="/v1/corridors"
        {...corridorRows(locale, records)}
      />
    </PageFrame>
  );
}
