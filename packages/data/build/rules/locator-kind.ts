import { COLLECTION_NAMES, LOCATOR_KINDS, type LocatorKind, type Records } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { objectsWith } from "./walk.ts";

type SourceKind = Records["sources"]["kind"];

/** Parts that works of a kind have. */
const PARTS: Readonly<Record<SourceKind, readonly LocatorKind[]>> = {
  treaty: ["page", "preamble", "article", "annex", "chapter", "section", "paragraph", "headline"],
  dataset: ["page", "table", "row", "column", "entry", "note", "section"],
  news: ["page", "headline", "caption", "section", "paragraph", "table", "row", "figure", "time"],
  academic: ["page", "annex", "chapter", "section", "paragraph", "note", "table", "row", "figure", "headline"],
  official: LOCATOR_KINDS,
  reference: ["page", "annex", "chapter", "section", "paragraph", "note", "table", "row", "column", "entry", "figure", "headline", "caption"],
};

export const locatorKind: Rule = {
  name: "locator-kind",
  description: "A locator names a part that works of this kind have.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "locator", COLLECTION_NAMES)) {
      if (!("source" in value) || !("locator" in value) || typeof value.locator !== "string") continue;
      const kind = world.records.sources.get(String(value.source))?.kind;
      if (kind === undefined) continue;
      const strange = value.locator.split(", ").find((part) => !PARTS[kind].some((name) => part === name || part.startsWith(`${name} `)));
      if (strange === undefined) continue;
      const found = `"${strange}" of ${value.source}, which is of kind ${kind}`;
      yield { collection, id, path: [...path, "locator"], found, fix: `name a part that it has: ${PARTS[kind].join(", ")}` };
    }
  },
};
