import { corridorsAt } from "@multivector/data";
import { Island } from "#island";
import { compareIn, type Locale } from "@/locale/locale.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { recordFilterMessages } from "@/messages/recordFilter/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countIn } from "@/phrases/counts.ts";
import { corridorRows } from "@/ui/table/record-rows.tsx";
import { RecordFilter } from "../record-filter.island.tsx";
import { certainOf, partyOptions, statusFilter, statusFits } from "../record-filters.ts";
import { RecordList } from "../record-list.tsx";

/** All corridors. */
export function CorridorsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const filter = recordFilterMessages(locale);
  const { records } = datasetIn(locale).corridors;
  const open = corridorsAt(datasetIn(locale).corridors);
  const held = certainOf(open.corridors);
  return (
    <RecordList
      locale={locale}
      collection="corridors"
      title={words.corridors.title}
      say={words.corridors.say({ all: records.length, open: countIn(locale, open, String) })}
      filter={
        <Island>
          <RecordFilter
            locale={locale}
            table="corridors"
            filters={[
              {
                name: "country",
                label: recordTableMessages(locale).through,
                every: filter.every,
                options: partyOptions(
                  locale,
                  records.flatMap(({ countries }) => countries.map((country) => ({ country, organization: null }))),
                ),
              },
              statusFilter(locale, filter.now.corridors, corridorMessages(locale).status, records),
            ]}
            entries={records.map((record) => ({ id: record.id, fits: [record.countries, statusFits(record, held)] }))}
          />
        </Island>
      }
      empty={words.empty.corridors}
      api="/v1/corridors"
      order="alphabet"
      {...corridorRows(
        locale,
        [...records].sort((one, other) => compareIn(locale, one.name, other.name)),
      )}
    />
  );
}
