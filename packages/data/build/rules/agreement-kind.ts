import type { Records } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

type Kind = Records["agreements"]["kind"];

/** What the title of a treaty calls it, and the kinds that it can then be of. The first that fits counts. */
const CALLED: readonly [title: RegExp, kinds: readonly Kind[]][] = [
  [/\b(declaration|charter on|joint statement|document on)\b/i, ["declaration", "founding", "alliance"]],
  [/: .*\bpartnership\b/i, ["partnership-level"]],
  [/\b(allied|alliance|mutual assistance|collective security)\b/i, ["alliance"]],
  [/\bassociation agreement\b/i, ["association"]],
  [/\bpartnership and cooperation agreement|enhanced partnership agreement\b/i, ["partnership-and-cooperation"]],
  [/\btreaty on (comprehensive )?strategic partnership\b/i, ["strategic-partnership"]],
  [/\b(friendship|good-neighbourl|fundamentals of|foundations of)/i, ["friendship"]],
  [/\bneutrality\b/i, ["neutrality"]],
];

/** Kinds that a title names, so that no other title may be of them. */
const NAMED: ReadonlySet<Kind> = new Set(["association", "strategic-partnership", "partnership-level", "partnership-and-cooperation", "friendship"]);

export const agreementKind: Rule = {
  name: "agreement-kind",
  description: "The kind of an agreement is what its title calls it: an alliance, a friendship, a partnership, a declaration.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, title, kind } of world.records.agreements.values()) {
      const kinds = CALLED.find(([pattern]) => pattern.test(title))?.[1];
      if (kinds === undefined ? !NAMED.has(kind) : kinds.includes(kind)) continue;
      yield {
        collection: "agreements",
        id,
        path: ["kind"],
        found: `${kind}, and the title is ${title}`,
        fix: kinds === undefined ? "correct the kind, or the title" : `the title speaks for ${kinds.join(" or ")}`,
      };
    }
  },
};
