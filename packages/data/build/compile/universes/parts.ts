import { partOfVisit } from "../../../src/query/universe.ts";
import { COLLECTION_NAMES, type CollectionName, type Records } from "../../../src/schema/index.ts";
import { holdsAt, parsePeriod } from "../../../src/time/index.ts";
import type { World, WrittenCoverage } from "../../load/index.ts";

type PartOf = { [C in CollectionName]?: (record: Records[C]) => string | null };

/** Which part of the universe of its collection a record belongs to; collections that are not listed have none. */
const PART_OF: PartOf = {
  memberships: ({ organization }) => organization,
  tenures: ({ country, organization }) => country ?? organization,
  events: ({ type }) => type,
  agreements: ({ kind }) => kind,
  deployments: ({ host }) => host,
  corridors: ({ kind }) => kind,
  visits: partOfVisit,
  positions: ({ issue }) => issue,
  series: ({ id }) => id,
};

export type Part = NonNullable<WrittenCoverage["parts"]>[string];

/** Parts that the records of a collection fall into. */
export function partsHeld(world: World, collection: CollectionName): Set<string> {
  const partOf = partOfIn(collection);
  const records: Iterable<object> = world.records[collection].values();
  return new Set([...records].flatMap((record) => partOf?.(record) ?? []));
}

/** Records that belong to a universe: those of the part, from its first day on, and of visits those of the office that is meant. */
export function recordsIn(world: World, collection: CollectionName, part: string | null, { from, office }: Pick<Part, "from" | "office">): object[] {
  const partOf = partOfIn(collection);
  const first = from == null ? null : parsePeriod(from);
  const records: Iterable<object> = world.records[collection].values();
  return [...records].filter((record) => {
    if (part !== null && partOf?.(record) !== part) return false;
    if (office !== undefined && !isOfficial(world, record as Records["visits"], office)) return false;
    const latest = (record as Partial<Records["visits"]>).start?.latest;
    return part === null || first === null || latest == null || latest >= first.earliest;
  });
}

/** Did the visitor hold the office for whom the visit was made, on its first day as far as that is known? */
function isOfficial(world: World, { person, from, start, status }: Records["visits"], office: NonNullable<Part["office"]>): boolean {
  if (status === "cancelled") return false;
  return [...world.records.tenures.values()].some(
    (tenure) => tenure.person === person && tenure.office === office && tenure.country === from.country && holdsAt(tenure, start) !== "no",
  );
}

function partOfIn(collection: CollectionName): ((record: object) => string | null) | undefined {
  return PART_OF[collection] as ((record: object) => string | null) | undefined;
}

/** Collections whose universe has parts. */
export const WITH_PARTS: readonly CollectionName[] = COLLECTION_NAMES.filter((name) => PART_OF[name] !== undefined);
