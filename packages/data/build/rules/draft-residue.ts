import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { textRule } from "./text-rule.ts";

/** What writers and language models leave in a draft, and no reader should see. */
const RESIDUE =
  /\[(?:citation needed|source|insert[^\]]*|date|place|name|TODO|\?+|\.\.\.)\]|\bcitation needed\b|\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum|\bas an AI\b|language model|knowledge cut-?off|\b(?:it is|it's) (?:worth|important) (?:noting|to note)\b|\bshould be verified\b|\bplease (?:note|verify|check)\b|\bI (?:cannot|can't|could not) (?:verify|confirm|find)\b|^(?:Sure|Certainly|Here is|Here's)\b/i;

export const draftResidue = textRule(
  {
    name: "draft-residue",
    description: "No text holds what is left of a draft: a placeholder, a note to its writer, a phrase of a language model.",
    // Titles of other people's works are theirs.
    scope: COLLECTION_NAMES.filter((collection) => collection !== "sources"),
  },
  (text) => {
    const [residue] = RESIDUE.exec(text) ?? [];
    return residue === undefined ? [] : [{ found: JSON.stringify(residue), fix: "write what is known, or leave it out" }];
  },
);
