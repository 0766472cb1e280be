import { formatDay } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";

export const voteSession: Rule = {
  name: "vote-session",
  description: "A resolution was voted on in the session that its symbol names.",
  severity: "error",
  scope: ["votes"],
  *breaches(world) {
    for (const { id, symbol, date } of world.records.votes.values()) {
      const session = Number(symbol?.match(/^A\/RES\/(\d+)\//)?.[1]);
      // The eleventh emergency session opened on 28 February 2022; an ordinary one runs from September to September.
      const [first, last] = symbol?.startsWith("A/RES/ES-11/") ? ["2022-02-28", "9999-12-31"] : [`${session + 1945}-09-01`, `${session + 1946}-09-30`];
      if (symbol === null || Number.isNaN(session) === !symbol.startsWith("A/RES/ES-11/")) continue;
      const [earliest, latest] = [formatDay(date.earliest), formatDay(date.latest)];
      if (latest >= first && earliest <= last) continue;
      yield { collection: "votes", id, path: ["date"], found: `${symbol} on ${date.edtf}`, fix: `that session ran from ${first} to ${last}` };
    }
  },
};
