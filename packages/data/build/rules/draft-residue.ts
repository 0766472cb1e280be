import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { textsIn } from "./walk.ts";

/** What writers and language models leave in a draft, and no reader should see. */
const RESIDUE =
  /\[(?:citation needed|source|insert[^\]]*|date|place|name|TODO|\?+|\.\.\.)\]|\bcitation needed\b|\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum|\bas an AI\b|language model|knowledge cut-?off|\b(?:it is|it's) (?:worth|important) (?:noting|to note)\b|\bshould be verified\b|\bplease (?:note|verify|check)\b|\bI (?:cannot|can't|could not) (?:verify|confirm|find)\b|^(?:Sure|Certainly|Here is|Here's)\b/i;

export const draftResidue: Rule = {
  name: "draft-residue",
  description: "No text holds what is left of a draft: a placeholder, a note to its writer, a phrase of a language model.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      // Titles of other people's works are theirs.
      if (collection === "sources") continue;
      for (const record of world.records[collection].values()) {
        for (const { path, text } of textsIn(record)) {
          const [residue] = RESIDUE.exec(text) ?? [];
          if (residue !== undefined) yield { collection, id: record.id, path, found: JSON.stringify(residue), fix: "write what is known, or leave it out" };
        }
      }
    }
  },
};
