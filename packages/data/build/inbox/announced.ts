import { RECALLED } from "../../src/receipts/index.ts";
import { type Day, formatDay } from "../../src/time/index.ts";
import type { Event, Visit } from "../../src/types.ts";
import { type Asked, type Item, recordCommand } from "./item.ts";

type Happening = { collection: "events"; record: Event } | { collection: "visits"; record: Visit };

const happenings = ({ dataset }: Asked): Happening[] => [
  ...dataset.events.records.map((record) => ({ collection: "events" as const, record })),
  ...dataset.visits.records.map((record) => ({ collection: "visits" as const, record })),
];

const called = ({ collection, record }: Happening): string => (collection === "events" ? record.title : `${record.person}: visit`);

/** The last day on which it can have begun. */
const passed = ({ record }: Happening, on: Day): boolean => record.start.latest < on;

/** What was announced for a day that has passed: it took place, was put off, or was not. */
export function* announcedPassed(asked: Asked): Generator<Item> {
  for (const one of happenings(asked)) {
    const { collection, record } = one;
    if (record.status !== "announced" || !passed(one, asked.on)) continue;
    yield {
      kind: "announced",
      path: `${collection}/${record.id}`,
      what: called(one),
      why: `announced for ${record.start.edtf}, and no report of it is cited`,
      todo: "look for a report; then say occurred and cite it, correct the day, or withdraw the record with its reason",
      command: recordCommand(collection, record.id),
    };
  }
}

/** What is said to have taken place while every source of it is from before. */
export function* onlyAnnounced(asked: Asked): Generator<Item> {
  const { sources } = asked.dataset;
  for (const one of happenings(asked)) {
    const { collection, record } = one;
    if (record.status !== "occurred") continue;
    const before = record.citations.every(({ source }) => {
      const published = source === RECALLED ? null : sources.records[sources.byId[source] ?? -1]?.published;
      return published != null && published.latest < record.start.earliest;
    });
    const announcement = collection === "visits" && record.evidence === "announcement";
    if (!before && !announcement) continue;
    yield {
      kind: "only-announced",
      path: `${collection}/${record.id}`,
      what: called(one),
      why: `held to have taken place on ${record.start.edtf}; what is cited was written before`,
      todo: "look for a report and cite it, or say announced",
      command: recordCommand(collection, record.id),
    };
  }
}

/** The sources of what was announced, read before its day: whoever announced may have reported since. */
export function* announcingSources(asked: Asked): Generator<Item> {
  const announced = happenings(asked).filter((one) => one.record.status === "announced" && passed(one, asked.on));
  const waiting = new Map<string, { read: string; records: string[] }>();
  for (const { collection, record } of announced) {
    for (const { source, read } of record.citations) {
      // Read after the day, it was asked again, and still only announces.
      if (read === null || read > formatDay(record.start.latest)) continue;
      const known = waiting.get(source) ?? { read, records: [] };
      waiting.set(source, { read, records: [...known.records, `${collection}/${record.id}`] });
    }
  }
  for (const [id, { read, records }] of waiting) {
    const source = asked.dataset.sources.records[asked.dataset.sources.byId[id] ?? -1];
    yield {
      kind: "source-announced",
      path: `sources/${id}`,
      what: source?.title ?? id,
      why: `read on ${read}, before what it announces: ${records.join(", ")}`,
      todo: `look for what ${source?.publisher ?? "its publisher"} wrote after that day, and enter it as a source`,
      command: source?.url == null ? "pnpm data:new sources <id>" : `${source.url}; pnpm data:new sources <id>`,
    };
  }
}
