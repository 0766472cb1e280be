import type { Vote } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const voteHeld: Rule = {
  name: "vote-held",
  description: "The ballots of a vote, counted, are those that its record says it holds: a ballot is changed in two places or not at all.",
  severity: "error",
  scope: ["votes"],
  *breaches(world) {
    for (const { id, cells, held } of world.records.votes.values()) {
      const counted = ballotsOf(cells);
      for (const choice of Object.keys(counted) as (keyof Vote["held"])[]) {
        if (counted[choice] === held[choice]) continue;
        yield {
          collection: "votes",
          id,
          path: ["held", choice],
          found: `${counted[choice]} cells are ${choice}, and held says ${held[choice]}`,
          fix: "read the ballots anew; if the cells are right, correct held",
        };
        // A ballot that is turned is missing in one place and too many in the other.
        break;
      }
    }
  },
};

function ballotsOf(cells: Vote["cells"]): Vote["held"] {
  const counted = { yes: 0, no: 0, abstain: 0, absent: 0, unsettled: 0 };
  for (const { among } of cells) {
    const [choice] = among;
    counted[among.length === 1 && choice !== undefined ? choice : "unsettled"] += 1;
  }
  return counted;
}
