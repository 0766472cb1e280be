import { corridorsAt } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countIn } from "@/phrases/counts.ts";
import { corridorRows } from "@/ui/table/record-rows.tsx";
import { RecordList } from "../record-list.tsx";

/** All corridors. */
export function CorridorsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const { records } = datasetIn(locale).corridors;
  const open = corridorsAt(datasetIn(locale).corridors);
  return (
    <RecordList
      locale={locale}
      collection="corridors"
      title={words.corridors.title}
      say={words.corridors.say({ all: records.length, open: countIn(locale, open, String) })}
      empty={words.empty.corridors}
      api="/v1/corridors"
      {...corridorRows(locale, records)}
    />
  );
}
