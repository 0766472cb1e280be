import { dataset } from "../../test/dataset.ts";
import * as vectors from "../vectors/index.ts";
import { type Door, door, of, type Sort } from "./door-options.cases.ts";

export const evidence = vectors.readEvidence(dataset, "KAZ", 2019);
/** Those of the method that the evidence is read by. */
const INDICATORS = vectors.INDICATORS.map(({ id }) => id);
const weight: Sort = { takes: isWeighing, some: [{ exports: 2 }, { exports: 0, security: 0.5 }, {}] };
const number = (least: number, most: number): Sort => ({
  takes: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  some: [least, least + 1],
});

/** Those of `@multivector/data/vectors`. */
export const VECTOR_DOORS: Readonly<Record<string, Door>> = {
  readEvidence: door<{ republic: string; year: number; method?: number }>({
    reads: "dataset",
    options: { republic: of(vectors.REPUBLICS), year: number(...vectors.METHOD.years), method: number(1, 2) },
    needs: ["republic", "year"],
    sound: { republic: "KAZ", year: 2019 },
    positional: true,
    ask: (data: never, { republic, year, method }: { republic: never; year: never; method: never }) => vectors.readEvidence(data, republic, year, { method }),
  }),
  vectorOf: door<{ domain: string; weights?: object }>({
    reads: { parameter: "evidence", record: evidence },
    options: { domain: of(vectors.DOMAINS), weights: { takes: (value) => isWeighing(value, INDICATORS), some: [{ exports: 2 }, {}] } },
    needs: ["domain"],
    sound: { domain: "economy" },
    positional: true,
    ask: (ties: never, given: { domain: never; weights: never }) => vectors.vectorOf(ties, given.domain, given.weights),
  }),
  scoresOf: door<vectors.ScoreOptions>({
    reads: { parameter: "evidence", record: evidence },
    options: { weights: weight, method: of(vectors.AGGREGATIONS), seed: number(0, 2 ** 32 - 1), draws: number(1, 1_000_000) },
    sound: { draws: 2 },
    ask: vectors.scoresOf,
  }),
};

/** Those that take one thing, what they call it, and things that it can be. */
export const VECTOR_TAKERS: Readonly<Record<string, { parameter: string; ask: (thing: never) => unknown; takes: readonly unknown[] }>> = {
  indicatorsOf: { parameter: "domain", ask: vectors.indicatorsOf, takes: vectors.DOMAINS },
  partnerOf: { parameter: "code", ask: vectors.partnerOf, takes: ["KAZ", "eu", "EU27", "WLD", "CHE", "x-european-union"] },
  settledAt: { parameter: "probability", ask: vectors.settledAt, takes: [0, 0.5, 1] },
  keyOf: { parameter: "row", ask: vectors.keyOf, takes: [{ collection: "visits", id: "a" }] },
  firstOf: { parameter: "intervals", ask: vectors.firstOf, takes: [{ ahead: () => 0.5 }] },
};

/** Weights that are numbers, of what there is, and leave something in every domain. */
function isWeighing(value: unknown, names: readonly string[] = [...vectors.DOMAINS, ...INDICATORS]): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { length } = Object.keys(value);
  return (length > 0 || Object.getPrototypeOf(value) === Object.prototype) && Object.entries(value).every(([name, one]) => names.includes(name) && one >= 0);
}
