import { edited } from "../../../test/workbench.ts";
import type { Case } from "./case.ts";

/** Votes, and positions that rest on them. */
export const votesCases: readonly Case[] = [
  {
    rule: "vote-session",
    what: "a vote in another session",
    edits: edited("votes/un-68-262", "date: 2014-03-27", "date: 2013-03-27"),
    at: ["votes/un-68-262", "date:"],
    found: /A\/RES\/68\/262 on 2013-03-27/,
  },
  {
    rule: "vote-totals",
    what: "totals that do not add up",
    edits: edited("votes/un-es-11-4", "abstain: 35", "abstain: 53"),
    at: ["votes/un-es-11-4", "yes: 143"],
    found: /totals that add up to 211/,
  },
  {
    rule: "vote-cells",
    what: "a state that votes twice",
    edits: edited("votes/un-es-11-4", "  - country: ARE\n", "  - country: ARM\n"),
    at: ["votes/un-es-11-4", "- country: ARM"],
    found: /a second cell of ARM/,
    also: ["locator-state", "universe"],
  },
  {
    rule: "position-vote",
    what: "a stance against the vote",
    edits: edited("positions/blr-crimea-2014", "stance: supports", "stance: rejects"),
    at: ["positions/blr-crimea-2014", "stance:"],
    found: /stance rejects, but BLR voted no on A\/RES\/68\/262/,
    also: ["universe"],
  },
  {
    rule: "ballot-says",
    what: "a ballot turned round",
    edits: edited("votes/un-79-184", "  - country: AFG\n    among: [absent]", '  - country: AFG\n    among: ["no"]'),
    at: ["votes/un-79-184", "- source: v-undl-crawl"],
    found: /AFG entered as no, while the source is said to say absent/,
  },
  {
    rule: "vote-held",
    what: "a vote that is turned with its words",
    edits: edited(
      "votes/un-79-184",
      "country: ARM\n    among: [abstain]\n    basis: read\n    citations:\n      - source: v-undl-crawl\n        locator: entry 4069734, row Armenia\n        says: Gives Armenia as abstaining.",
      "country: ARM\n    among: [absent]\n    basis: read\n    citations:\n      - source: v-undl-crawl\n        locator: entry 4069734, row Armenia\n        says: Gives Armenia as not voting.",
    ),
    at: ["votes/un-79-184", "abstain: 14"],
    found: /cells are abstain, and held says/,
  },
];
