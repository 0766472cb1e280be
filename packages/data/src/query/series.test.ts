import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../build/compile/root.ts";
import { dataset } from "../../test/dataset.ts";
import { formatDay, toDay } from "../time/index.ts";
import type { CountryId, SeriesId } from "../types.ts";
import {
  answerQuestion,
  deploymentsAt,
  find,
  leadingPartner,
  membershipsAt,
  observation,
  observations,
  readSignpost,
  shareOf,
  sumOf,
  toCountryYear,
  toDyadYear,
} from "./index.ts";

const FIVE: CountryId[] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const anyDay = fc.integer({ min: toDay(1990, 1, 1), max: toDay(2027, 12, 31) });
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => formatDay(day).slice(0, length));
const runs = { numRuns: 500 };

describe("series", () => {
  /** The second way: the CSV as it lies, searched row by row. */
  const csv = new Map(
    dataset.series.records.map(({ id }) => [
      id,
      Papa.parse<Record<string, string>>(readFileSync(join(ROOT, "series", `${id}.csv`), "utf8"), { header: true, skipEmptyLines: true }).data,
    ]),
  );
  const anySeries = fc.constantFrom(...dataset.series.records.map(({ id }) => id));

  it("give for a random key what the CSV holds, missing years left out", () => {
    fc.assert(
      fc.property(anySeries, fc.nat(), (series, pick) => {
        const all = csv.get(series) ?? [];
        const row = all[pick % all.length];
        if (row === undefined) return;
        const { entity = "", partner = "", item = "" } = row;
        const found = observations(dataset.series, { series, item, entity, partner: partner === "" ? undefined : partner });
        const naive = all
          .filter((other) => other.entity === entity && other.partner === partner && other.item === item)
          .map(({ year, value }) => [Number(year), Number(value)] as const);
        // A value that rests on too few votes is withheld; its note says so.
        const shown = found.map(([, , year, , value, note], index) => [year, value ?? (note === null ? null : naive.sort(([a], [b]) => a - b)[index]?.[1])]);
        expect(shown).toEqual(naive.sort(([a], [b]) => a - b));
        if (series !== "un-agreement") expect(found.every(([, , , , value]) => value !== null)).toBe(true);
      }),
      runs,
    );
  });

  it("are null where nothing was observed, and a sum needs every part", () => {
    const query = { series: "remittances", item: "share-of-gdp", year: 2022 } as const;
    expect(observation(dataset.series, { ...query, entity: "TKM" })).toBeNull();
    expect(sumOf(dataset.series, { series: "energy", item: "coal-exports", year: 2022, entity: FIVE })).toEqual({ value: null, missing: ["TKM"] });
    expect(() => sumOf(dataset.series, { ...query, entity: FIVE })).toThrow(/expected an item that may be added up: the unit of this is % of GDP/);
    expect(sumOf(dataset.series, { series: "population", item: "population", year: 2022, entity: FIVE })).toEqual({ value: 79361199, missing: [] });
    expect(shareOf(dataset.series, { series: "trade-kaz", item: "imports", entity: "KAZ", partner: "TKM", year: 1990 })).toBeNull();
    expect(() => observation(dataset.series, { ...query, item: "nothing", entity: "KAZ" })).toThrow(/expected an item of remittances: share-of-gdp/);
  });

  it("name the partner that leads, as adding up the CSV does", () => {
    const states: readonly string[] = dataset.countries.records.map(({ id }) => id);
    for (const [series, entity, year] of [
      ["trade-kaz", "KAZ", 2023],
      ["trade-kaz", "KAZ", 2021],
      ["trade-kgz", "KGZ", 2022],
      ["trade-uzb", "UZB", 2022],
    ] as const) {
      const sums = new Map<string, number>();
      for (const row of csv.get(series) ?? []) {
        if (row.year !== String(year) || !states.includes(row.partner ?? "")) continue;
        sums.set(row.partner ?? "", (sums.get(row.partner ?? "") ?? 0) + Number(row.value));
      }
      const [[partner, value] = ["", 0]] = [...sums].sort(([, a], [, b]) => b - a);
      const lead = leadingPartner(dataset.series, { series, entity, year });
      expect(lead?.partner).toBe(partner);
      expect(lead?.value).toBeCloseTo(value, 3);
    }
  });
});

describe("signposts", () => {
  it("read a number, or say that nothing is known, at any date", () => {
    fc.assert(
      fc.property(fc.constantFrom(...dataset.signposts.records), anyDate, (signpost, at) => {
        const { answer, question } = readSignpost(dataset, signpost, at);
        expect(answerQuestion(dataset, question).least === answer.least || answer.least === null).toBe(true);
        if (answer.least !== null && answer.most !== null) expect(answer.least).toBeLessThanOrEqual(answer.most);
      }),
      runs,
    );
  });

  it("do not show as zero what the records do not cover", () => {
    const stops = find(dataset.signposts, "putin-stops-in-the-five");
    if (stops === undefined) throw new Error("no such signpost");
    expect(readSignpost(dataset, stops, "2005-12-31").answer).toMatchObject({ least: null, most: null });
    expect(readSignpost(dataset, stops, "2022-12-31").answer).toMatchObject({ least: 5, most: null });
  });

  it("look back over whole years, the last day included", () => {
    const meetings = find(dataset.signposts, "meetings-of-the-five");
    if (meetings === undefined) throw new Error("no such signpost");
    expect(readSignpost(dataset, meetings, "2025-11-30").question).toMatchObject({ from: "2022-12-01", to: "2025-11-30" });
    expect(readSignpost(dataset, meetings, "2024").question).toMatchObject({ from: "2022-01-01", to: "2024-12-31" });
  });
});

describe("frames", () => {
  const key = ({ iso3, year, variable }: { iso3: string; year: number; variable: string }) => `${iso3}/${year}/${variable}`;

  it("by state and year have a row for every state, body and year, and agree with the questions asked one by one", () => {
    const rows = [...toCountryYear(dataset, { from: 2021, to: 2026 })];
    const byKey = new Map(rows.map((row) => [key(row), row]));
    expect(byKey.size).toBe(rows.length);
    const [states, bodies] = [dataset.countries.records, dataset.organizations.records];
    expect(rows.filter(({ variable }) => variable.startsWith("in:"))).toHaveLength(states.length * bodies.length * 6);
    for (const variable of ["deployments", "visits"]) expect(rows.filter((row) => row.variable === variable)).toHaveLength(states.length * 6);
    for (const { id: country } of states) {
      for (const { id: organization } of bodies) {
        for (let year = 2021; year <= 2026; year++) {
          const { least, most } = membershipsAt(dataset.memberships, { organization, country, at: `${year}-12-31` });
          expect(byKey.get(`${country}/${year}/in:${organization}`)).toMatchObject({ least, most });
        }
      }
    }
    expect(byKey.get("KAZ/2022/in:csto")).toMatchObject({ m49: "398", cow: 705, gw: 705, least: 1, most: 1 });
    expect(byKey.get("TKM/2022/in:csto")).toMatchObject({ least: 0, most: 0 });
    for (const { iso3, year, variable, least } of rows) {
      const [series = "", item = ""] = variable.split(":");
      if (series === "in" || item === "") continue;
      expect(observation(dataset.series, { series: series as SeriesId, item, entity: iso3, year })).toBe(least);
    }
  });

  it("by pair and year have a row for every pair and year, and agree with the questions asked one by one", () => {
    const rows = [...toDyadYear(dataset, { from: 2021, to: 2022 })];
    const pairs = 5 * (dataset.countries.records.length - 1);
    for (const variable of ["alliances", "deployments", "visits"]) expect(rows.filter((row) => row.variable === variable)).toHaveLength(pairs * 2);
    const china = rows.filter(({ a, b, year }) => a.iso3 === "KGZ" && b.iso3 === "CHN" && year === 2022);
    expect(china.find(({ variable }) => variable === "trade-kgz:imports")?.least).toBe(
      observation(dataset.series, { series: "trade-kgz", item: "imports", entity: "KGZ", partner: "CHN", year: 2022 }),
    );
    expect(rows.find(({ a, b, year, variable }) => a.iso3 === "KGZ" && b.iso3 === "RUS" && year === 2022 && variable === "deployments")?.least).toBe(
      deploymentsAt(dataset.deployments, { at: "2022-12-31", operator: "RUS", host: "KGZ" }).least,
    );
    expect(rows.every(({ least, most }) => most === null || least <= most)).toBe(true);
  });

  it("are refused when they are asked for, not when the first row is taken", () => {
    expect(() => toCountryYear(dataset, { from: 2022, to: 2021 })).toThrow(/to is "2021"; expected a year not before from/);
    expect(() => toDyadYear(dataset, { from: 2022, to: 2040 })).toThrow(/to is "2040"; expected a year up to 2026, the horizon/);
  });
});
