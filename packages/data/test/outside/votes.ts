import type { Dataset } from "../../src/query/index.ts";
import { type Comparison, type Report, read } from "./source.ts";

const STATES = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "CHN", "USA"] as const;
const CHOICES: Readonly<Record<string, string>> = { Y: "yes", N: "no", A: "abstain", "": "absent" };

/** Ballots on the war against Ukraine and on Crimea, against the roll calls of the United Nations as others have passed them on. */
export function votes(dataset: Dataset): Report {
  const bySymbol = new Map(dataset.votes.records.map((vote) => [vote.symbol, vote]));
  const comparisons = read("un-rollcalls").flatMap((row): Comparison[] => {
    const vote = bySymbol.get(row.symbol ?? "");
    if (vote === undefined) return [{ what: row.symbol ?? "", ours: "no record", theirs: "a recorded vote", agrees: false, reason: null }];
    return STATES.map((country) => {
      const among = vote.cells.find((cell) => cell.country === country)?.among ?? [];
      const theirs = CHOICES[row[country] ?? ""] ?? "";
      const agrees = among.length === 1 && among[0] === theirs;
      const unsettled = among.length !== 1 && (among.length === 0 || (among as readonly string[]).includes(theirs));
      const reason = unsettled ? "no source that was read settles this ballot here" : (VOTES[`${country} ${row.symbol}`] ?? null);
      return { what: `${country} on ${row.symbol}`, ours: among.join(" or ") || "no ballot", theirs, agrees, reason: agrees ? null : reason };
    });
  });
  return { title: "Votes on Ukraine and Crimea, against roll calls", comparisons };
}

const VOTES: Readonly<Record<string, string>> = {};
