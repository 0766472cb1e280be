import type { AboutDataset, CollectionCoverage, Universe } from "../../../src/query/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../../../src/schema/index.ts";
import type { World, WrittenCoverage, WrittenCoverages } from "../../load/index.ts";
import { type Part, recordsIn } from "./parts.ts";

export { universeProblems } from "./problems.ts";

/**
 * The universe of every collection and of its parts, with what is held of each. A body's memberships are whole where its record says so, and
 * a series is whole where its card names no holes; what the file says of a part stands above that.
 */
export function universesOf(world: World, written: WrittenCoverages): AboutDataset["coverage"] {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name): [string, CollectionCoverage] => {
      const { stated } = written[name];
      const { parts = {}, ballots: _, ...own } = stated;
      const found = derived(world, name, stated);
      const universes = [...new Set([...Object.keys(found), ...Object.keys(parts)])].map(
        (id) => [id, universe(world, name, id, { ...inherited(stated), ...found[id], ...known(parts[id]) })] as const,
      );
      const whole = universe(world, name, null, own);
      const missing = new Set([whole, ...universes.map(([, part]) => part)].flatMap((one) => one.missing)).size;
      return [name, { ...whole, asked: askedOf(whole, missing), parts: Object.fromEntries(universes) }];
    }),
  ) as AboutDataset["coverage"];
}

type Stated = Pick<WrittenCoverage, "universe" | "state" | "from" | "readTo" | "rhythm"> & Pick<Part, "exceptions" | "missing" | "lists" | "office" | "others">;

/** What a part takes over from its collection where it says nothing itself. */
const inherited = ({ universe, state, from, readTo, rhythm }: WrittenCoverage): Stated => ({ universe, state, from, readTo, rhythm });

function universe(world: World, collection: CollectionName, part: string | null, stated: Stated): Universe {
  const { universe, state, from, readTo, rhythm = null, exceptions = [], missing = [], lists = [], others = false } = stated;
  const held = collection === "series" && part !== null ? 1 : recordsIn(world, collection, part, stated).length;
  return {
    universe,
    state,
    from,
    readTo,
    rhythm,
    exceptions,
    others,
    held,
    asked: askedOf({ state, held }, missing.length),
    missing,
    lists: lists.map(({ source, at }) => ({ source, at })),
  };
}

/** How many records a rule asks for, where somebody has counted: a collection asks for what its parts lack as well. */
function askedOf({ state, held }: Pick<Universe, "state" | "held">, missing: number): number | null {
  return state === "whole" || missing > 0 ? held + missing : null;
}

/** What a file says of a part, without what it leaves out. */
function known(part: Part = {}): Partial<Stated> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<Stated>;
}

/** What is known of parts without anybody having written it. */
function derived(world: World, name: CollectionName, stated: WrittenCoverage): Record<string, Stated> {
  if (name === "memberships") return bodies(world, stated);
  return name === "series" ? cards(world, stated) : {};
}

function bodies({ records }: World, { from, readTo }: WrittenCoverage): Record<string, Stated> {
  return Object.fromEntries(
    [...records.organizations.values()].map(({ id, names, membershipsComplete }): [string, Stated] => {
      const name = names.find(({ kind, lang }) => kind === "abbreviation" && lang === "en") ?? names.find(({ lang }) => lang === "en");
      const universe = `Each state's status in ${name?.text ?? id}.`;
      const exceptions = membershipsComplete ? [] : ["Some memberships of this body are not entered."];
      return [id, { universe, state: membershipsComplete ? "whole" : "partial", from, readTo, exceptions }];
    }),
  );
}

function cards({ records, observations }: World, { from, readTo }: WrittenCoverage): Record<string, Stated> {
  return Object.fromEntries(
    [...records.series.values()].map(({ id, measures, holes, citations, rhythm }): [string, Stated] => {
      const first = (observations.get(id) ?? []).reduce((least, [, , year]) => Math.min(least, year), Number.POSITIVE_INFINITY);
      const read = citations.flatMap((citation) => citation.read ?? []).sort();
      return [
        id,
        {
          universe: measures,
          state: holes.length === 0 ? "whole" : "partial",
          from: Number.isFinite(first) ? `${first}-01-01` : from,
          readTo: read.at(-1) ?? readTo,
          rhythm: rhythm ?? undefined,
          exceptions: holes,
        },
      ];
    }),
  );
}
