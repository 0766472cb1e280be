import { describe, expect, it } from "vitest";
import { drawVectors } from "../../build/monte-carlo/vectors.ts";
import { dataset } from "../../test/dataset.ts";
import { readEvidence } from "./evidence.ts";
import { FORMATS, SECURITY_BODIES } from "./method.ts";
import { copelandOf } from "./presence.ts";
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
    expect(readEvidence(older, "TKM", 2019).map(({ indicator }) => indicator)).toEqual(["obligations", "routes", "outlets", "pipelines", "visits", "formats"]);
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
    const { answers, vectors } = drawVectors(dataset, { draws: 50, sobolPoints: 4 });
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
