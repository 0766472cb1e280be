import type { Records } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

type Kind = Records["sources"]["kind"];

/** Works that can be the parties' own text, a register, a roll call or official statistics. */
export const OWN: ReadonlySet<Kind> = new Set(["treaty", "official", "dataset"]);

export const standingKind: Rule = {
  name: "standing-kind",
  description:
    "Only a treaty, an official text or a dataset is primary; a treaty only reported is none, and an official source that reports says so in a note.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, kind, standing, note } of world.records.sources.values()) {
      if (standing === "primary" && !OWN.has(kind))
        yield {
          collection: "sources",
          id,
          path: ["standing"],
          found: `primary, of kind ${kind}`,
          fix: "say report: it tells of what others did; if it is their own text, correct the kind",
        };
      else if (standing === "report" && kind === "treaty")
        yield {
          collection: "sources",
          id,
          path: ["kind"],
          found: "a treaty that is a report",
          fix: "who tells of a treaty is news, official or reference; the text itself is primary, a copy of it a mirror",
        };
      else if (standing === "report" && kind === "official" && note === null)
        yield {
          collection: "sources",
          id,
          path: ["kind"],
          found: "official, and only a report",
          fix: "a news site is news, also if a state owns it; if a public body reports, say so in note",
        };
    }
  },
};
