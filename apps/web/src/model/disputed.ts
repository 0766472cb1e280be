import type { CollectionId, Conflict, titleOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { textIn } from "./dataset-in.ts";
import { pageOf } from "./page-of.ts";
import { publishersIn } from "./source-line.ts";
import { titleIn } from "./title-in.ts";

/** A point on which sources differ, and the record that it is about. */
export interface DisputedPoint {
  point: string;
  /** What each side gives, with who says so. */
  sides: readonly string[];
  /** Title and page, without language, of the record. */
  title: string;
  path: string;
  /** First day it concerns, for the order. */
  day: number;
}

type Disputable = "organizations" | "positions" | "agreements" | "deployments" | "corridors" | "events" | "memberships";
type Bound = { earliest: number | null } | null;

function dayOf(record: object): number {
  const { start, signed, date, service } = record as { start?: Bound; signed?: Bound; date?: Bound; service?: { start: Bound } | null };
  return (start ?? signed ?? date ?? service?.start ?? null)?.earliest ?? 0;
}

interface Part {
  conflicts?: readonly Conflict[];
}

/** Parts of a record that can have conflicts of their own: the spells of a membership, else the record. */
function partsOf(record: object): readonly Part[] {
  return "spells" in record ? (record.spells as readonly Part[]) : [record];
}

/** Points on which sources differ about a record or a part of it. */
export function conflictsOf(record: object): readonly Conflict[] {
  return partsOf(record).flatMap(({ conflicts = [] }) => conflicts);
}

/** Of a state that never joined, that it did not can be disputed as well. */
function allPartsOf(record: object): readonly Part[] {
  return [...partsOf(record), ...("never" in record && record.never !== null ? [record.never as Part] : [])];
}

/** What a point is about, to stand before it and a colon: in Russian a title has no colon of its own there, and the state of a membership is left out where the question names it. */
function subjectOf(locale: Locale, collection: CollectionId, id: string, point: string): string {
  const title = titleIn(locale, collection, id);
  if (locale === "ru" && (collection === "positions" || collection === "visits")) return title.replace(": ", ", ");
  if (locale !== "ru" || collection !== "memberships") return title;
  const [state = title, ...body] = title.split(": ");
  // A question that names several states stands with each of them, and would be told apart by nothing else.
  const named = dataset.countries.records.filter((country) => point.includes(nameOf(country, locale)));
  return body.length === 0 ? title : [...(point.includes(state) && named.length < 2 ? [] : [state]), ...body].join(", ");
}

/** Every point in all records on which sources differ, by collection, in the order of the records. */
export function allDisputed(locale: Locale): { collection: CollectionId; points: Omit<DisputedPoint, "day" | "sides">[] }[] {
  const collections = Object.entries(dataset) as [CollectionId, { records: readonly { id: string }[] }][];
  return collections
    .map(([collection, { records }]) => ({
      collection,
      points: records.flatMap((record) =>
        allPartsOf(record)
          .flatMap(({ conflicts = [] }) => conflicts)
          .map(({ point }) => ({
            point: textIn(locale, point),
            title: subjectOf(locale, collection, record.id, textIn(locale, point)),
            path: pageOf(`${collection}/${record.id}`),
          })),
      ),
    }))
    .filter(({ points }) => points.length > 0);
}

/** How many points there are in all records on which sources differ. */
export function disputedCount(): number {
  return allDisputed("en").reduce((sum, { points }) => sum + points.length, 0);
}

/** Points on which sources differ, of records of several kinds, the latest first. */
export function disputedPoints(
  locale: Locale,
  records: Readonly<Partial<Record<Disputable, readonly (Parameters<typeof titleOf>[1] & { id: string })[]>>>,
): DisputedPoint[] {
  return Object.entries(records)
    .flatMap(([collection, list]) =>
      list.flatMap((record) =>
        partsOf(record).flatMap((part) =>
          (part.conflicts ?? []).map(({ point, values }) => ({
            point: textIn(locale, point),
            sides: values.map(({ value, holder, citations }) => {
              const who = holder === null ? publishersIn(locale, citations) : textIn(locale, holder);
              return `${textIn(locale, value)}${who === "" ? "" : ` (${who})`}`;
            }),
            title: subjectOf(locale, collection as CollectionId, record.id, textIn(locale, point)),
            path: pageOf(`${collection}/${record.id}`),
            day: dayOf(part),
          })),
        ),
      ),
    )
    .sort((one, other) => other.day - one.day || (one.title < other.title ? -1 : 1));
}
