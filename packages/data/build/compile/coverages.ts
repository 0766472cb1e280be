import type { AboutDataset, CollectionCoverage, Coverage } from "../../src/query/index.ts";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { World, WrittenCoverage, WrittenCoverages } from "../load/index.ts";

/**
 * The coverage of every collection, with that of its parts: a body's memberships are whole where its record says so, and a series is
 * whole where its card names no holes. What the file says of a part stands above that.
 */
export function coveragesOf(world: World, written: WrittenCoverages): AboutDataset["coverage"] {
  const parts = { memberships: bodies(world, written.memberships), series: cards(world, written.series) };
  return Object.fromEntries(
    COLLECTION_NAMES.map((name): [string, CollectionCoverage] => {
      const { parts: own = {}, exceptions = [], ...coverage } = written[name];
      const derived: Record<string, Coverage> = name in parts ? parts[name as keyof typeof parts] : {};
      const all = Object.entries(derived).map(([id, part]) => [id, { ...part, ...stated(own[id]) }] as const);
      return [name, { ...coverage, exceptions, parts: Object.fromEntries(all) }];
    }),
  ) as AboutDataset["coverage"];
}

/** What a file says of a part; what it leaves out is as it was derived. */
function stated(part: NonNullable<WrittenCoverage["parts"]>[string] = {}): Partial<Coverage> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function bodies({ records }: World, { from, readTo }: WrittenCoverage): Record<string, Coverage> {
  return Object.fromEntries(
    [...records.organizations.values()].map(({ id, names, membershipsComplete }): [string, Coverage] => {
      const name = names.find(({ kind, lang }) => kind === "abbreviation" && lang === "en") ?? names.find(({ lang }) => lang === "en");
      const universe = `What every state of this dataset was in ${name?.text ?? id}.`;
      const exceptions = membershipsComplete ? [] : ["Some memberships of this body are not entered."];
      return [id, { universe, state: membershipsComplete ? "whole" : "partial", from, readTo, exceptions }];
    }),
  );
}

function cards({ records, observations }: World, { from, readTo }: WrittenCoverage): Record<string, Coverage> {
  return Object.fromEntries(
    [...records.series.values()].map(({ id, measures, holes, citations }): [string, Coverage] => {
      const first = (observations.get(id) ?? []).reduce((least, [, , year]) => Math.min(least, year), Number.POSITIVE_INFINITY);
      const read = citations.flatMap((citation) => citation.read ?? []).sort();
      return [
        id,
        {
          universe: measures,
          state: holes.length === 0 ? "whole" : "partial",
          from: Number.isFinite(first) ? `${first}-01-01` : from,
          readTo: read.at(-1) ?? readTo,
          exceptions: holes,
        },
      ];
    }),
  );
}
