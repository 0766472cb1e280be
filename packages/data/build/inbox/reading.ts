import { RECALLED, valuesOf } from "../../src/receipts/index.ts";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { formatDay } from "../../src/time/index.ts";
import { type Asked, type Item, yearsBefore } from "./item.ts";

const SHOWN = 3;

/** Sources that were read years ago and stand alone, none read since, behind a value that is said to hold now. */
export function* oldReadings({ dataset, on, years }: Asked): Generator<Item> {
  const before = formatDay(yearsBefore(on, years));
  const behind = new Map<string, { read: string; values: string[] }>();
  for (const name of COLLECTION_NAMES) {
    for (const record of dataset[name].records as readonly { id: string }[]) {
      if (!goesOn(record)) continue;
      for (const { field, citations } of valuesOf(name, record)) {
        const read = citations.filter(({ source, read: day }) => source !== RECALLED && day !== null);
        if (read.length === 0 || read.some(({ read: day }) => (day ?? "") >= before)) continue;
        for (const { source, read: day } of read) {
          const known = behind.get(source) ?? { read: day ?? "", values: [] };
          behind.set(source, { ...known, values: [...known.values, `${name}/${record.id} ${field}`] });
        }
      }
    }
  }
  for (const [id, { read, values }] of behind) {
    const source = dataset.sources.records[dataset.sources.byId[id] ?? -1];
    const more = values.length > SHOWN ? ` and ${values.length - SHOWN} more` : "";
    yield {
      kind: "reading",
      path: `sources/${id}`,
      what: source?.title ?? id,
      why: `read on ${read}, more than ${years} years ago, for what is said to hold now: ${values.slice(0, SHOWN).join(", ")}${more}`,
      todo: "read it again, or a newer work; if it says the same, move read",
      command: `${source?.url ?? "find a copy"}; edit packages/data/records/sources/${id}.yaml`,
    };
  }
}

/** Does a record say that something in it goes on? */
function goesOn(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("edtf" in value && value.edtf === "..") return true;
  return Object.values(value).some(goesOn);
}
