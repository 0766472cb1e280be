import type { Rule } from "./rule.ts";

export const positionVote: Rule = {
  name: "position-vote",
  description: "A position on the annexations agrees with the vote on them: who supports them does not vote against them.",
  severity: "error",
  scope: ["positions", "votes"],
  *breaches(world) {
    for (const { id, country, issue, stance } of world.records.positions.values()) {
      const vote = world.records.votes.get(VOTES[issue] ?? "");
      const cell = vote?.cells.find((other) => other.country === country);
      if (cell === undefined || cell.among.length > 1) continue;
      const [choice] = cell.among;
      const clash = (stance === "supports" && choice === "yes") || (stance === "rejects" && choice === "no");
      if (clash)
        yield {
          collection: "positions",
          id,
          path: ["stance"],
          found: `stance ${stance}, but ${country} voted ${choice} on ${vote?.symbol ?? vote?.id}`,
          fix: "correct the stance, or the vote",
        };
    }
  },
};

const VOTES: Readonly<Record<string, string>> = { "crimea-2014": "un-68-262", "annexations-2022": "un-es-11-4" };
