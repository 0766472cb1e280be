import type { Rule } from "./rule.ts";

/** Words for each choice. What is said of a ballot names its choice, or none. */
const WORDS = {
  yes: /\b(in favou?r|for it|for the resolution|voted for|yes|supported)\b/i,
  no: /\b(against|voted no|noes|opposed)\b/i,
  abstain: /\babst(ain|ention)/i,
  absent: /\b(not voting|no vote|did not vote|absent|took no part|not vote|not take part)\b/i,
} as const;

export const ballotSays: Rule = {
  name: "ballot-says",
  description: "What a source is said to say of a ballot names the choice that is entered, and no other.",
  severity: "error",
  scope: ["votes"],
  *breaches(world) {
    for (const { id, cells } of world.records.votes.values()) {
      for (const [index, { country, among, citations }] of cells.entries()) {
        for (const [place, { says }] of citations.entries()) {
          const named = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((choice) => WORDS[choice].test(says ?? ""));
          if (named.length === 0 || named.some((choice) => among.includes(choice)) || among.length > 1) continue;
          yield {
            collection: "votes",
            id,
            path: ["cells", index, "citations", place],
            found: `${country} entered as ${among.join(" or ")}, while the source is said to say ${named.join(" or ")}`,
            fix: "correct the ballot, or what the source says",
          };
        }
      }
    }
  },
};
