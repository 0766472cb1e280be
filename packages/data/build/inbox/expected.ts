import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { type Day, formatDay } from "../../src/time/index.ts";
import { type Asked, type Item, recordCommand } from "./item.ts";

interface Found {
  field: string;
  edtf: string;
}

/** Days in records that lay ahead when the sources were read, and lie behind today: an end that was fixed, a line that was to open. */
export function* expectedPassed({ dataset, on }: Asked): Generator<Item> {
  for (const name of COLLECTION_NAMES) {
    const { records, horizon } = dataset[name];
    // When a work appeared is no expectation; what was announced has a list of its own.
    if (name === "sources") continue;
    for (const record of records) {
      if ("status" in record && record.status === "announced") continue;
      const days = [...daysIn(record, "")].filter(({ earliest, latest }) => earliest > horizon && latest < on);
      if (days.length === 0) continue;
      yield {
        kind: "expected",
        path: `${name}/${record.id}`,
        what: days.map(({ field, edtf }) => `${field} ${edtf}`).join(", "),
        why: `a day after ${formatDay(horizon)}, to which facts were followed, that has passed`,
        todo: "look whether it came as expected, and cite a report or correct it",
        command: recordCommand(name, record.id),
      };
    }
  }
}

function* daysIn(value: unknown, field: string): Generator<Found & { earliest: Day; latest: Day }> {
  if (typeof value !== "object" || value === null) return;
  const { edtf, earliest, latest } = value as { edtf?: unknown; earliest?: unknown; latest?: unknown };
  if (typeof edtf === "string" && typeof earliest === "number" && typeof latest === "number") yield { field, edtf, earliest, latest };
  for (const [key, inner] of Object.entries(value)) yield* daysIn(inner, field === "" ? key : `${field}.${key}`);
}
