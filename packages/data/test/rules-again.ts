import type { Problem, World } from "../build/load/index.ts";
import { rules } from "../build/rules/all-rules.ts";
import { problemsOf } from "../build/rules/index.ts";
import type { Rule } from "../build/rules/rule.ts";

/** What of a world a rule can look at: the records of each collection, and the values of the series. */
type Part = keyof World["records"] | "observations";

const partOf = (world: World, part: Part): ReadonlyMap<string, object> => (part === "observations" ? world.observations : world.records[part]);

function refused(): never {
  throw new Error("a rule looks at records and observations, so that it is known which; it does not locate them");
}

/** A world that notes which of its parts are looked at. */
function noting(world: World, seen: Set<Part>): World {
  return {
    ...world,
    // Where a record stands serves to locate a problem; a rule that read other records by it would not be noted.
    origin: refused,
    table: refused,
    get observations() {
      seen.add("observations");
      return world.observations;
    },
    records: new Proxy(world.records, {
      get(records, name: Exclude<Part, "observations">) {
        seen.add(name);
        return records[name];
      },
      ownKeys: () => {
        throw new Error("a rule asks for collections by name, so that it is known which it looks at");
      },
    }),
  };
}

/**
 * Applies the rules to worlds that differ in little from a sound one. A rule is asked again where a part that it looked at has changed; where none
 * has, it would look at the very same objects, and finds what it found. The same problems as `applyRules` gives, in the same order.
 */
export function rulesAgain(sound: World): (world: World, severity: Rule["severity"]) => Problem[] {
  const first = rules.map((rule) => {
    const seen = new Set<Part>();
    return { rule, seen, problems: problemsOf(rule, sound, noting(sound, seen)) };
  });
  return (world, severity) => {
    const changed = new Map<Part, boolean>();
    const hasChanged = (part: Part) => {
      const known = changed.get(part) ?? !sameEntries(partOf(sound, part), partOf(world, part));
      changed.set(part, known);
      return known;
    };
    return first
      .filter(({ rule }) => rule.severity === severity)
      .flatMap(({ rule, seen, problems }) => ([...seen].some(hasChanged) ? problemsOf(rule, world) : problems));
  };
}

/** The same objects under the same names, in the same order. */
function sameEntries(one: ReadonlyMap<string, object>, other: ReadonlyMap<string, object>): boolean {
  if (one.size !== other.size) return false;
  const others = other.entries();
  for (const [name, value] of one) {
    const [otherName, otherValue] = others.next().value ?? [];
    if (name !== otherName || value !== otherValue) return false;
  }
  return true;
}
