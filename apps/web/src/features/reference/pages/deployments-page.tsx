import { type Deployment, deploymentsAt, isForeign } from "@multivector/data";
import { Island } from "#island";
import type { Locale } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { recordFilterMessages } from "@/messages/recordFilter/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countIn } from "@/phrases/counts.ts";
import { deploymentRows } from "@/ui/table/record-rows.tsx";
import { RecordFilter } from "../record-filter.island.tsx";
import { certainOf, idOf, newestFirst, partyOptions, statusFilter, statusFits } from "../record-filters.ts";
import { RecordList } from "../record-list.tsx";

const hostOf = ({ host }: Deployment) => ({ country: host, organization: null });
/** Those that the column names. */
const runBy = ({ operators }: Deployment) => operators.filter(({ part }) => part === "operator");

/** All deployments. */
export function DeploymentsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const filter = recordFilterMessages(locale);
  const table = recordTableMessages(locale);
  const { records } = datasetIn(locale).deployments;
  const there = deploymentsAt(datasetIn(locale).deployments);
  const held = certainOf(there.deployments);
  // What the host runs itself and others only paid for is in the list, and no foreign force.
  const own = records.filter((record) => record.end.edtf === ".." && !isForeign(record)).length;
  return (
    <RecordList
      locale={locale}
      collection="deployments"
      title={words.deployments.title}
      say={words.deployments.say({ all: records.length, active: countIn(locale, there, String), own })}
      filter={
        <Island>
          <RecordFilter
            locale={locale}
            table="deployments"
            filters={[
              { name: "host", label: table.host, every: filter.every, options: partyOptions(locale, records.map(hostOf)) },
              { name: "operator", label: table.runs, every: filter.every, options: partyOptions(locale, records.flatMap(runBy)) },
              statusFilter(locale, filter.now.deployments, factMessages(locale).deploymentStatus, records),
            ]}
            entries={records.map((record) => ({ id: record.id, fits: [[record.host], runBy(record).map(idOf), statusFits(record, held)] }))}
          />
        </Island>
      }
      empty={words.empty.deployments}
      api="/v1/deployments"
      order="newest"
      {...deploymentRows(
        locale,
        newestFirst(records, ({ start }) => start),
      )}
    />
  );
}
