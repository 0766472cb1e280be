import { COLLECTION_NAMES, type CollectionName } from "../../src/schema/index.ts";
import { perRecord } from "../load/index.ts";
import type { Breach, Path, Rule } from "./rule.ts";
import { textsIn } from "./walk.ts";

/** What is wrong with a text, and what to do. */
export type Fault = Pick<Breach, "found" | "fix">;

/**
 * A rule of every text in the records, each looked at by itself.
 * @param faultsIn What breaks the rule in a text; of a record it is asked once, however many worlds hold the record.
 */
export function textRule(
  { name, description, scope = COLLECTION_NAMES }: Pick<Rule, "name" | "description"> & { scope?: readonly CollectionName[] },
  faultsIn: (text: string) => readonly Fault[],
): Rule {
  const faultsOf = perRecord((record: object): readonly (Fault & { path: Path })[] =>
    textsIn(record).flatMap(({ path, text }) => faultsIn(text).map((fault) => ({ path, ...fault }))),
  );
  return {
    name,
    description,
    severity: "error",
    scope,
    *breaches(world) {
      for (const collection of scope) {
        for (const record of world.records[collection].values()) {
          for (const fault of faultsOf(record)) yield { collection, id: record.id, ...fault };
        }
      }
    },
  };
}
