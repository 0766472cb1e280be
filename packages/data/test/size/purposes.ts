import { statSync } from "node:fs";
import { join } from "node:path";

/** What the parts of the package are for, by how the paths begin; the first that fits counts. */
const PURPOSES: readonly [RegExp, string][] = [
  [/^dist\/data\/history/, "history: how to go back to every earlier release (datasetAsOf)"],
  [/^dist\/data\/published-vectors/, "who leads, as published: shares with ranges, by both methods"],
  [/^dist\/data\/series\//, "values of the series, a module each"],
  [/^dist\/data\/sources/, "the sources"],
  [/^dist\/data\/receipts/, "receipts: what each source says of which value"],
  [/^dist\/data\/translations/, "all that records say, in Russian, Kazakh and Uzbek"],
  [/^dist\/data\/(dossiers|memberships\/)/, "parts of records by republic and by organization, for pages that load one"],
  [/^dist\/data\//, "all other records, a module a collection"],
  [/^(dist\/)?geo\//, "maps: lines, places and disputed areas"],
  [/^dist\/(schema|schemas|dictionary|coverage)/, "schemas for Zod and JSON Schema, dictionary, coverage"],
  [/^(dist|bin)\//, "queries, search, check and command line"],
  [/^/, "README, changelog, licences, manifest"],
];

export interface Share {
  purpose: string;
  bytes: number;
  files: number;
}

/** How much of the package is for what, the most first. */
export function sharesOf(root: string, files: readonly string[]): Share[] {
  const shares = new Map<string, Share>();
  for (const file of files) {
    const purpose = PURPOSES.find(([begins]) => begins.test(file))?.[1] ?? "";
    const share = shares.get(purpose) ?? { purpose, bytes: 0, files: 0 };
    share.bytes += statSync(join(root, file)).size;
    share.files += 1;
    shares.set(purpose, share);
  }
  return [...shares.values()].sort((a, b) => b.bytes - a.bytes);
}

/** As a table of Markdown. */
export function tableOf(shares: readonly Share[]): string {
  const row = ({ purpose, bytes, files }: Share) => `| ${purpose} | ${(bytes / 1e6).toFixed(2)} | ${files} |`;
  const whole = { purpose: "**all of it**", bytes: sum(shares, "bytes"), files: sum(shares, "files") };
  return ["| what it is for | MB | files |", "| --- | ---: | ---: |", ...[...shares, whole].map(row)].join("\n");
}

export const sum = (shares: readonly Share[], what: "bytes" | "files") => shares.reduce((total, share) => total + share[what], 0);
