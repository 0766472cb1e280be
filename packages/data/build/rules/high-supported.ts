import type { CitedValue } from "../../src/receipts/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../../src/schema/index.ts";
import type { World } from "../load/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith, valuesOf } from "./walk.ts";

/** The value that a rating is about before any other: the first of these that is known. */
const MAIN: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  memberships: ["start", "role"],
  tenures: ["start", "title"],
  events: ["start"],
  agreements: ["signed", "initialled", "force", "status"],
  deployments: ["start", "status"],
  corridors: ["service", "started", "status"],
  visits: ["start"],
  positions: ["stance"],
  claims: ["verdict"],
};

export const highSupported: Rule = {
  name: "high-supported",
  description: "Confidence is high only where a primary source, or two reports of different publishers, give the main value.",
  severity: "error",
  scope: Object.keys(MAIN) as CollectionName[],
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "confidence", COLLECTION_NAMES)) {
      if (!("confidence" in value) || value.confidence !== "high") continue;
      const record = world.records[collection].get(id) as object;
      const beside = valuesOf(collection, record).filter(({ holder }) => holder.join(".") === path.join("."));
      const main = MAIN[collection]?.map((field) => beside.find(({ supports }) => supports === field)).find((one) => one !== undefined);
      if (main === undefined || isFirm(world, main)) continue;
      yield {
        collection,
        id,
        path: [...path, "confidence"],
        found: `confidence high, while ${main.supports} has ${given(world, main)}`,
        fix: `cite a primary source or two independent reports with supports: [${main.supports}], or say medium`,
      };
    }
  },
};

function isFirm(world: World, { citations }: CitedValue): boolean {
  const works = citations.filter(({ read }) => read !== null).map(({ source }) => world.records.sources.get(source));
  if (works.some((work) => work?.standing === "primary")) return true;
  return new Set(works.filter((work) => work?.standing === "report").map((work) => work?.publisher ?? work?.id)).size > 1;
}

function given(world: World, { citations }: CitedValue): string {
  const works = citations.map(({ source }) => `${source} (${world.records.sources.get(source)?.standing ?? "unknown"})`);
  return works.length === 0 ? "no citation that names it" : `only ${works.join(", ")}`;
}
