import { agreementsAt } from "@multivector/data";
import { Island } from "#island";
import type { Locale } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordFilterMessages } from "@/messages/recordFilter/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countIn } from "@/phrases/counts.ts";
import { agreementRows } from "@/ui/table/record-rows.tsx";
import { RecordFilter } from "../record-filter.island.tsx";
import { certainOf, idOf, newestFirst, partyOptions, statusFilter, statusFits } from "../record-filters.ts";
import { RecordList } from "../record-list.tsx";

/** All agreements. */
export function AgreementsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const filter = recordFilterMessages(locale);
  const { records } = datasetIn(locale).agreements;
  const inForce = agreementsAt(datasetIn(locale).agreements);
  const held = certainOf(inForce.agreements);
  return (
    <RecordList
      locale={locale}
      collection="agreements"
      title={words.agreements.title}
      say={words.agreements.say({ all: records.length, force: countIn(locale, inForce, String) })}
      filter={
        <Island>
          <RecordFilter
            locale={locale}
            table="agreements"
            filters={[
              {
                name: "party",
                label: filter.party,
                every: filter.every,
                options: partyOptions(
                  locale,
                  records.flatMap(({ parties }) => parties),
                ),
              },
              statusFilter(locale, filter.now.agreements, factMessages(locale).agreementStatus, records),
            ]}
            entries={records.map((record) => ({ id: record.id, fits: [record.parties.map(idOf), statusFits(record, held)] }))}
          />
        </Island>
      }
      empty={words.empty.agreements}
      api="/v1/agreements"
      order="newest"
      {...agreementRows(
        locale,
        newestFirst(records, ({ signed }) => signed),
      )}
    />
  );
}
