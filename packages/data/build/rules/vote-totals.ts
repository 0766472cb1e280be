import type { Rule } from "./rule.ts";

export const voteTotals: Rule = {
  name: "vote-totals",
  description: "No more states are entered for a choice than the total of the vote, and the totals add up to the members.",
  severity: "error",
  scope: ["votes"],
  *breaches(world) {
    for (const { id, totals, cells, note } of world.records.votes.values()) {
      for (const choice of CHOICES) {
        const total = totals[choice];
        const counted = cells.filter(({ among }) => among.length === 1 && among[0] === choice).length;
        if (total === null || counted <= total) continue;
        yield {
          collection: "votes",
          id,
          path: ["totals", choice],
          found: `${counted} states entered as ${choice} of a total of ${total}`,
          fix: "correct the total, or the cells",
        };
      }
      const sum = CHOICES.reduce((all, choice) => all + (totals[choice] ?? 0), 0);
      if (sum === MEMBERS || (sum < MEMBERS && (totals.absent === null || note !== null))) continue;
      yield {
        collection: "votes",
        id,
        path: ["totals"],
        found: `totals that add up to ${sum}`,
        fix: `the United Nations have had ${MEMBERS} members since 2011: yes, no, abstaining and absent make that number, or note says why not`,
      };
    }
  },
};

const CHOICES = ["yes", "no", "abstain", "absent"] as const;
const MEMBERS = 193;
