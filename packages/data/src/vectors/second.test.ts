import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { dayOf, parsePeriod } from "../time/index.ts";
import { DEPLOYMENT_KINDS } from "../vocabulary.ts";
import { readEvidence } from "./evidence.ts";
import { CLASSES, METHODS } from "./method.ts";
import { REPUBLICS } from "./partners.ts";
import { firstMeetingOf, forceClassOf, KIND_CLASSES } from "./second.ts";
import { years } from "./vectors.fixtures.ts";

const evidenceOf = (country: (typeof REPUBLICS)[number], year: number, id: string) =>
  readEvidence(dataset, country, year).find(({ indicator }) => indicator === id);
const day = (text: string) => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(text);
  return period;
};

describe("formats", () => {
  const exists = { start: day("2023-05-19"), end: { edtf: "..", earliest: null, latest: null } };
  const step = (date: string, what: string) => ({ date: day(date), what, citations: [] }) as never;

  it("start at the first meeting that the record tells of", () => {
    expect(firstMeetingOf({ exists, steps: [] } as never).earliest).toBe(dayOf("2023-05-19"));
    expect(firstMeetingOf({ exists, steps: [step("2020-07-16", "Foreign ministers met for the first time.")] } as never).earliest).toBe(dayOf("2020-07-16"));
    expect(firstMeetingOf({ exists, steps: [step("2019", "A strategy is adopted.")] } as never).earliest).toBe(dayOf("2023-05-19"));
    expect(firstMeetingOf({ exists, steps: [step("2025-06", "Second summit.")] } as never).earliest).toBe(dayOf("2023-05-19"));
  });

  it("are all bodies of that kind in which a republic takes part, whatever their names", () => {
    const formats = dataset.organizations.records
      .filter(({ id, kind, exists }) => kind === "format" && id !== "shanghai-five" && (exists.start.latest ?? 0) < dayOf("2025-12-31"))
      .map(({ id }) => id);
    const renamed = structuredClone(dataset.organizations);
    const found = new Set(
      REPUBLICS.flatMap((country) => evidenceOf(country, 2025, "formats")?.ties.map(({ row }) => ("id" in row ? row.id.slice(0, -4) : ""))),
    );
    for (const id of formats) expect(found).toContain(id);
    // A step of an earlier meeting moves the start of all who sat in it from the beginning.
    const place = renamed.byId["china-ca"] ?? -1;
    const records = renamed.records.map((one, at) =>
      at === place ? { ...one, steps: [step("2001-03-01", "Ministers meet for the first time."), ...one.steps] } : one,
    );
    const moved = { ...dataset, organizations: { ...renamed, records } };
    const has = (of: typeof dataset, year: number) =>
      readEvidence(of as never, "KGZ", year)
        .find(({ indicator }) => indicator === "formats")
        ?.ties.some(({ row }) => "id" in row && row.id === "china-ca-kgz") ?? false;
    expect([has(dataset, 2002), has(moved as never, 2002), has(moved as never, 2000)]).toEqual([false, true, false]);
  });
});

describe("classes", () => {
  it("are those of the text, each default within its range", () => {
    for (const [usual, least, most] of Object.values(CLASSES)) {
      expect(usual).toBeGreaterThanOrEqual(least);
      expect(usual).toBeLessThanOrEqual(most);
    }
    expect(Object.keys(KIND_CLASSES).sort()).toEqual([...DEPLOYMENT_KINDS].sort());
  });

  it("of forces go by their people, by the last figure of the time; those of sites by the kind", () => {
    const strengths = [
      { least: 5000, most: 5000, at: day("2004") },
      { least: 200, most: 400, at: day("2013") },
    ] as never;
    expect([2003, 2004, 2012, 2013, 2020].map((year) => forceClassOf({ kind: "ground-base", strengths }, year))).toEqual([
      "large-force",
      "large-force",
      "large-force",
      "small-force",
      "small-force",
    ]);
    expect(forceClassOf({ kind: "ground-base", strengths: [] }, 2020)).toBe("force");
    expect(forceClassOf({ kind: "outpost", strengths: [{ least: null, most: null, at: day("2019") }] as never }, 2020)).toBe("small-force");
    expect(forceClassOf({ kind: "seismic-station", strengths }, 2020)).toBe("station");
    expect(forceClassOf({ kind: "airbase", strengths: [{ least: null, most: 500, at: null }] as never }, 2020)).toBe("force");
  });

  it("make the division at Dushanbe outweigh a seismic station by its class", () => {
    const ties = [...(evidenceOf("TJK", 2019, "deployments")?.ties ?? []), ...(evidenceOf("KGZ", 2019, "deployments")?.ties ?? [])];
    const weight = (id: string) => ties.find(({ row }) => "id" in row && row.id === id)?.amount;
    expect(weight("rus-tjk-201")).toBe(CLASSES["large-force"][0]);
    expect(weight("rus-kgz-mailuusuu")).toBe(CLASSES.station[0]);
  });
});

describe("oil and gas", () => {
  it("are the flow where one is recorded, and else a part of the capacity with a range", () => {
    const cpc = evidenceOf("KAZ", 2025, "pipelines")?.ties.find(({ row }) => "id" in row && row.id === "cpc");
    const corridor = dataset.corridors.records[dataset.corridors.byId.cpc ?? -1];
    const flow = corridor?.flows.findLast(({ at }) => at.edtf === "2025");
    expect(cpc?.amount).toBeCloseTo((flow?.value ?? 0) * METHODS[2].petajoules["Mt/y"], 9);
    expect(cpc?.span).toBeUndefined();
    const gas = evidenceOf("TKM", 2019, "pipelines")?.ties.find(({ row }) => "id" in row && row.id === "cagp-abc");
    expect(gas?.parties).toEqual([["CHN", 1]]);
    expect(gas?.span?.of).toBe("ranges");
    expect(gas?.amount).toBeGreaterThan(gas?.span?.least ?? 0);
  });

  it("stand in no route", () => {
    for (const country of REPUBLICS)
      for (const year of years) {
        for (const { row } of evidenceOf(country, year, "routes")?.ties ?? []) {
          const corridor = "id" in row ? dataset.corridors.records[dataset.corridors.byId[row.id] ?? -1] : undefined;
          expect(corridor?.kind).not.toMatch(/pipeline|gas/);
        }
      }
  });
});

it("marks ties by the state of what they were chosen from, and none of a series", () => {
  for (const { indicator, ties } of REPUBLICS.flatMap((country) => readEvidence(dataset, country, 2023)))
    for (const { row, state } of ties) {
      if ("series" in row) expect(state, indicator).toBeUndefined();
      else if (row.collection !== "memberships") expect(state ?? "whole", row.id).toBe(dataset[row.collection].coverage.state);
      else expect(["partial", "selection", undefined]).toContain(state);
    }
});
