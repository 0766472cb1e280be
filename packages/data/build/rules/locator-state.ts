import { perRecord } from "../load/index.ts";
import { countryNamesIn } from "./country-names.ts";
import type { Path, Rule } from "./rule.ts";

const COLLECTIONS = ["tenures", "visits", "votes"] as const;

export const locatorState: Rule = {
  name: "locator-state",
  description: "A locator that names a state names one that the record, or the item that it stands in, is about.",
  severity: "error",
  scope: [...COLLECTIONS, "countries"],
  *breaches(world) {
    for (const collection of COLLECTIONS) {
      for (const record of world.records[collection].values()) {
        for (const { path, locator, about } of locatorsIn(record)) {
          const named = countryNamesIn(world, locator);
          if (named.length === 0 || named.some((code) => about.includes(code))) continue;
          yield { collection, id: record.id, path, found: `${locator}, in what is about ${about.join(", ")}`, fix: "give the place of this record's entry" };
        }
      }
    }
  },
};

interface Located {
  path: Path;
  locator: string;
  /** The states of the record, or of the item in a list that the locator stands in, if that has its own. */
  about: readonly string[];
}

const locatorsIn = perRecord((record: object): readonly Located[] => [...locatorsBelow(record, [], [])]);

function* locatorsBelow(value: unknown, path: Path, outer: readonly string[]): Generator<Located> {
  if (typeof value !== "object" || value === null) return;
  const own = statesBeside(value);
  const about = own.length > 0 ? own : outer;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === "locator" && typeof inner === "string" && about.length > 0) yield { path: at, locator: inner, about };
    else yield* locatorsBelow(inner, at, about);
  }
}

function statesBeside(value: object): string[] {
  const { country, from, to } = value as { country?: unknown; from?: { country?: unknown }; to?: { country?: unknown } };
  return [country, from?.country, to?.country].filter((code) => typeof code === "string");
}
