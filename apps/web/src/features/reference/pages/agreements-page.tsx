import { agreementsAt } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countIn } from "@/phrases/counts.ts";
import { agreementRows } from "@/ui/table/record-rows.tsx";
import { RecordList } from "../record-list.tsx";

/** All agreements. */
export function AgreementsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const { records } = datasetIn(locale).agreements;
  const inForce = agreementsAt(datasetIn(locale).agreements);
  return (
    <RecordList
      locale={locale}
      collection="agreements"
      title={words.agreements.title}
      say={words.agreements.say({ all: records.length, force: countIn(locale, inForce, String) })}
      empty={words.empty.agreements}
      api="/v1/agreements"
      {...agreementRows(locale, records)}
    />
  );
}
