import { deploymentsAt } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countIn } from "@/phrases/counts.ts";
import { deploymentRows } from "@/ui/table/record-rows.tsx";
import { RecordList } from "../record-list.tsx";

/** All deployments. */
export function DeploymentsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const { records } = datasetIn(locale).deployments;
  const there = deploymentsAt(datasetIn(locale).deployments);
  return (
    <RecordList
      locale={locale}
      collection="deployments"
      title={words.deployments.title}
      say={words.deployments.say({ all: records.length, active: countIn(locale, there, String) })}
      empty={words.empty.deployments}
      api="/v1/deployments"
      {...deploymentRows(locale, records)}
    />
  );
}
