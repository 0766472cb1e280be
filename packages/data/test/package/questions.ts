import { build } from "esbuild";
import { membershipsAt } from "../../src/query/index.ts";
import { readEvidence, scoresOf } from "../../src/vectors/index.ts";
import { dataset } from "../dataset.ts";

// What the installed package is asked wherever it runs, with the answers of the sources.

/** Who was in the CSTO on a day, from the memberships. */
export const LOOKUP = `import { membershipsAt } from "@multivector/data";
import { memberships } from "@multivector/data/memberships";

export const answer = () => JSON.stringify(membershipsAt(memberships, { organization: "csto", at: "2007-01-01" }));
`;
export const expected = JSON.stringify(membershipsAt(dataset.memberships, { organization: "csto", at: "2007-01-01" }));

// The evidence travels with the code, so that draws alone are compared.
const evidence = readEvidence(dataset, "KAZ", 2023);
export const SCORES = `import { scoresOf } from "@multivector/data/vectors";

export const answer = () => JSON.stringify(scoresOf(${JSON.stringify(evidence)}, { draws: 2000 }));
`;
export const expectedScores = JSON.stringify(scoresOf(evidence, { draws: 2_000 }));

/** A program and all it imports as one text, as a browser gets it. */
export const bundle = async (entry: string, minify = false) => {
  const result = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm", platform: "browser", minify, logLevel: "silent" });
  return result.outputFiles[0]?.text ?? "";
};
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
