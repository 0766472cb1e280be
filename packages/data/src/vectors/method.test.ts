import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawVectors } from "../../build/monte-carlo/vectors.ts";
import { dataset } from "../../test/dataset.ts";
import { readEvidence } from "./evidence.ts";
import { CARDS } from "./indicators.ts";
import { FORMATS, METHOD_IDS, METHODS, type MethodId, SECURITY_BODIES } from "./method.ts";
import { REPUBLICS } from "./partners.ts";
import { copelandOf } from "./presence.ts";
import { scoresOf } from "./scores.ts";
import { sum } from "./vectors.fixtures.ts";

describe("the method", () => {
  it("takes a collection that a version does not hold yet for missing, not for nobody's", () => {
    const nothing = { records: [], byId: {}, byCountry: {}, byOrganization: {}, byHost: {}, byOperator: {} };
    const older = {
      ...dataset,
      deployments: { ...dataset.deployments, ...nothing },
      agreements: { ...dataset.agreements, ...nothing },
      series: { ...dataset.series, records: [], byId: {}, observations: {} },
    };
    const left = (method: MethodId) => readEvidence(older, "TKM", 2019, { method }).map(({ indicator }) => indicator);
    expect(left(1)).toEqual(["obligations", "routes", "outlets", "pipelines", "visits", "formats"]);
    expect(left(2)).toEqual(["obligations", "routes", "pipelines", "visits", "formats"]);
  });

  it("names bodies that exist, with all their members where it says so", () => {
    for (const id of [...FORMATS, ...SECURITY_BODIES]) {
      const body = dataset.organizations.records[dataset.organizations.byId[id] ?? -1];
      expect(body?.id).toBe(id);
      if (id !== "gcc-ca" && id !== "sco") expect(body?.membershipsComplete, id).toBe(true);
    }
  });

  it("agrees with Copeland's rule by hand: indicators of more weight decide each pair", () => {
    const evidence = readEvidence(dataset, "UZB", 2025);
    const copeland = copelandOf(evidence, "diplomacy");
    expect(sum(Object.values(copeland))).toBe(0);
    expect(Math.max(...Object.values(copeland))).toBe(copeland.REGION);
  });

  it("answers for each republic and domain, in three years or with a hole", () => {
    const { answers, vectors } = drawVectors(dataset, { draws: 8, sobolPoints: 2 })[2];
    expect(answers).toHaveLength(20);
    for (const { country, domain, years: asked } of answers) {
      expect(asked.slice(0, 2).map(({ year }) => year)).toEqual([2010, 2019]);
      for (const { year, first, coverage } of asked) {
        const vector = vectors.find((one) => one.country === country && one.domain === domain && one.year === year);
        expect(coverage).toBe(vector?.coverage ?? 0);
        expect(first === null).toBe(vector?.shown !== true);
      }
    }
  });
});

describe("each method", () => {
  it.each(METHOD_IDS)("is traced to its text by the hash of the file: method %i", (method) => {
    const text = readFileSync(new URL(`../../../../docs/methodology/${method}.md`, import.meta.url));
    expect(createHash("sha256").update(text).digest("hex"), "a text that was used is not changed: write a new method").toBe(METHODS[method].sha256);
  });

  it("counts every indicator of its cards, and no other", () => {
    for (const method of METHOD_IDS) {
      const known = new Set(CARDS[method].map(({ id }) => id));
      for (const country of REPUBLICS) for (const { indicator } of readEvidence(dataset, country, 2019, { method })) expect(known).toContain(indicator);
    }
  });

  it("is refused where there is none of that number, and evidence of two is not mixed", () => {
    for (const method of [0, 3, "2", null])
      expect(() => readEvidence(dataset, "KAZ", 2019, { method } as never)).toThrow(/method is .*; expected a method of the vectors/);
    expect(() => readEvidence(dataset, "KAZ", 2019, { methods: 1 } as never)).toThrow(/no such option; it has method/);
    const [one] = readEvidence(dataset, "KAZ", 2019, { method: 1 });
    const [, other] = readEvidence(dataset, "KAZ", 2019, { method: 2 });
    expect(() => scoresOf([one, other] as never)).toThrow(/evidence of both methods/);
    expect(() => scoresOf(readEvidence(dataset, "KAZ", 2019), { weights: { outlets: 2 }, draws: 1 })).toThrow(/weights is "outlets"; expected/);
  });
});
