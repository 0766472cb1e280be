import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Comparer } from "../frame/reader.ts";
import { DIGITAL_LIBRARY } from "./publisher.ts";
import { rollCalls } from "./roll-calls.ts";

const VoteSchema = z.object({ symbol: z.string().nullish(), cells: z.array(z.object({ country: z.string(), among: z.array(z.string()) })) });

/** Holds the ballots in our records against the Library's. */
export const ballots: Comparer = {
  id: "un-ballots",
  publisher: DIGITAL_LIBRARY,
  dataset: "General Assembly Voting Data (record 4060887)",
  compares: "ballots of records/votes with the roll calls",
  limits: "A vote whose symbol is not in the record cannot be compared.",
  async differences({ get, root }) {
    const calls = new Map((await rollCalls(get)).map((call) => [call.resolution, call]));
    const folder = join(root, "records/votes");
    return readdirSync(folder).flatMap((name) => {
      const { symbol, cells } = VoteSchema.parse(parse(readFileSync(join(folder, name), "utf8")));
      const call = calls.get(symbol ?? "");
      if (symbol === null || symbol === undefined || call === undefined) return [`${name}: ${symbol ?? "no symbol"}, not among the roll calls`];
      return cells.flatMap(({ country, among }) => {
        const theirs = call.choices.get(country) ?? "absent";
        if (among.length === 1 && among[0] === theirs) return [];
        const ours = among.length === 1 ? among[0] : `open (${among.join(", ")})`;
        return [`${name}: ${country} ${theirs} there, ${ours} here`];
      });
    });
  },
};
