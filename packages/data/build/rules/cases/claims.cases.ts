import { edited, textOf } from "../../../test/workbench.ts";
import type { Case } from "./case.ts";

const CLAIM = "claims/central-asia-coming-into-its-own-39";
const OUTDATED = "claims/central-asia-coming-into-its-own-46";
const LAST_CLAIM = "claims/central-asia-coming-into-its-own-71";

/** Claims of the articles and signposts. */
export const claimsCases: readonly Case[] = [
  {
    rule: "claim-order",
    what: "a claim that gets another number",
    edits: edited(LAST_CLAIM, "number: 71", "number: 99"),
    at: [LAST_CLAIM, "number: 71"],
    found: /number 99 of central-asia-coming-into-its-own-71/,
  },
  {
    rule: "claim-order",
    what: "a claim that is filed under another article",
    edits: edited(LAST_CLAIM, "article: central-asia-coming-into-its-own", "article: russian-hold-will-not-break"),
    at: [LAST_CLAIM, "article:"],
    found: /a claim of russian-hold-will-not-break whose id begins with central-asia-coming-into-its-own/,
    also: ["universe"],
  },
  {
    rule: "claim-order",
    what: "a paragraph that the article does not have",
    edits: edited(LAST_CLAIM, "paragraph: 6", "paragraph: 12"),
    at: [LAST_CLAIM, "paragraph: 6"],
    found: /paragraph 12/,
  },
  {
    rule: "claim-unsupported",
    what: "a claim without evidence",
    edits: {
      [LAST_CLAIM]: textOf(LAST_CLAIM).slice(0, textOf(LAST_CLAIM).lastIndexOf("\ncitations:") + 1),
    },
    at: [LAST_CLAIM, "article:"],
    found: /verdict without evidence/,
    also: ["unused-source"],
  },
  {
    rule: "claim-unsupported",
    what: "a claim without a reason",
    edits: { [CLAIM]: textOf(CLAIM).replace(/^reason: .*\n( {2}.*\n)*/m, "reason: Plainly so\n") },
    at: [CLAIM, "reason:"],
    found: /whose reason is/,
    also: ["prose-style"],
  },
  {
    rule: "signpost-title",
    what: "a signpost that reads the other flow",
    edits: edited("signposts/uzbek-exports-to-kazakhstan", "item: exports", "item: imports"),
    at: ["signposts/uzbek-exports-to-kazakhstan", "item:"],
    found: /imports, while the title says exports/,
  },
  {
    rule: "signpost-title",
    what: "a signpost that reads another partner",
    edits: edited("signposts/uzbek-exports-to-kazakhstan", "partner: KAZ", "partner: TUR"),
    at: ["signposts/uzbek-exports-to-kazakhstan", "partner:"],
    found: /TUR, while the title names KAZ, UZB/,
  },
  {
    rule: "claim-opinion",
    what: "a check of an opinion",
    edits: edited(CLAIM, "verdict: supported", "verdict: opinion"),
    at: [CLAIM, "question:"],
    found: /a check of an opinion/,
    also: ["universe"],
  },
  {
    rule: "claim-since",
    what: "an outdated claim without what happened since",
    edits: { [OUTDATED]: textOf(OUTDATED).replace(/^since: .*\n( {2}.*\n)*/m, "") },
    at: [OUTDATED, "verdict:"],
    found: /without what happened since/,
  },
  {
    rule: "check-expects",
    what: "a check that any answer would pass",
    edits: { [CLAIM]: textOf(CLAIM).replace(/ {2}expect:\n( {4}.*\n)*/m, "  expect: {}\n") },
    at: [CLAIM, "expect:"],
    found: /any answer would pass/,
  },
  {
    rule: "signpost-order",
    what: "a gap in the numbers",
    edits: edited("signposts/csto-members", "number: 1", "number: 9"),
    at: ["signposts/russian-sites-in-the-five", "number:"],
    found: /number 2 in place 1/,
  },
  {
    rule: "reading-answerable",
    what: "an item that the card does not have",
    edits: edited("signposts/kazakh-imports-from-china", "item: imports", "item: import"),
    at: ["signposts/kazakh-imports-from-china", "item:"],
    found: /item import of trade-kaz/,
  },
  {
    rule: "claim-events",
    what: "a claim tied to another event",
    edits: edited("claims/central-asia-coming-into-its-own-20", "2022-06-29-caspian-summit-ashgabat", "1997-10-10-guam-founded"),
    at: ["claims/central-asia-coming-into-its-own-20", "2022-06-29-caspian"],
    found: /of which the claim names nobody and nothing/,
  },
  {
    rule: "signpost-towards",
    what: "lower for higher",
    edits: edited("signposts/kyrgyz-borders-settled", "towards: higher", "towards: lower"),
    at: ["signposts/kyrgyz-borders-settled", "towards:"],
    found: /lower, for Border settlements/,
  },
];
