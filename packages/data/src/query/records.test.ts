import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { daysOf, naiveHolds } from "../../test/naive.ts";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { ROOT } from "../compile/root.ts";
import { formatDay, toDay } from "../time/index.ts";
import {
  agreementsAt,
  answerQuestion,
  corridorsAt,
  deploymentsAt,
  find,
  journeysOf,
  leadingPartner,
  observation,
  observations,
  readSignpost,
  shareOf,
  sumOf,
  tenuresAt,
  toCountryYear,
  toDyadYear,
  visitsBetween,
  votersOf,
} from "./index.ts";

const { dataset } = compileRecords(ROOT, HORIZON);
const FIVE = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const anyDay = fc.integer({ min: toDay(1990, 1, 1), max: toDay(2027, 12, 31) });
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => formatDay(day).slice(0, length));
const anyCountry = fc.constantFrom(undefined, ...dataset.countries.records.map(({ id }) => id));
const anyTarget = fc.constantFrom(undefined, FIVE, ["KAZ"], ["ARM"]);
const runs = { numRuns: 500 };

/** Ids with their answers, of what holds. */
const lines = (found: readonly { id: string; holds: string }[]) => found.map(({ id, holds }) => `${id} ${holds}`).sort();

describe("visitsBetween", () => {
  it("agrees with a naive second way", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyCountry, anyTarget, (a, b, from, to) => {
        const [since, until] = daysOf(a)[0] <= daysOf(b)[1] ? [a, b] : [b, a];
        const answer = visitsBetween(dataset.visits, { since, until, from, to });
        const naive = dataset.visits.records.flatMap(({ id, status, start, ...visit }) => {
          const [first, last] = daysOf(start.edtf);
          if (status === "cancelled" || (from !== undefined && visit.from.country !== from) || (to !== undefined && !to.includes(visit.to.country ?? "")))
            return [];
          if (last < daysOf(since)[0] || first > daysOf(until)[1]) return [];
          return [{ id, holds: status === "occurred" && first >= daysOf(since)[0] && last <= daysOf(until)[1] ? "yes" : "possibly" }];
        });
        expect(lines(answer.visits.map(({ visit: { id }, holds }) => ({ id, holds })))).toEqual(lines(naive));
        expect([answer.least, answer.most]).toEqual([naive.filter(({ holds }) => holds === "yes").length, naive.length]);
      }),
      runs,
    );
  });

  it("counts the five stops of 2022 on four journeys", () => {
    const { visits, least, most } = visitsBetween(dataset.visits, { since: "2022", until: "2022", person: "vladimir-putin", to: FIVE });
    expect([least, most, journeysOf(visits.map(({ visit }) => visit)).length]).toEqual([5, 5, 4]);
    expect(new Set(visits.map(({ visit }) => visit.to.country)).size).toBe(5);
  });
});

describe("deploymentsAt and corridorsAt", () => {
  it("agree with a naive second way", () => {
    fc.assert(
      fc.property(anyDate, anyCountry, anyTarget, (at, country, hosts) => {
        const deployed = deploymentsAt(dataset.deployments, { at, operator: country, hosts });
        const naive = dataset.deployments.records.flatMap(({ id, host, operators, start, end }) => {
          if (hosts !== undefined && !hosts.includes(host)) return [];
          if (country !== undefined && !operators.some((operator) => operator.country === country && operator.part !== "funder")) return [];
          const holds = naiveHolds(start.edtf, end.edtf, at);
          return holds === "no" ? [] : [{ id, holds }];
        });
        expect(lines(deployed.deployments.map(({ deployment: { id }, holds }) => ({ id, holds })))).toEqual(lines(naive));
        const open = corridorsAt(dataset.corridors, { at, countries: hosts, avoiding: country });
        const naiveOpen = dataset.corridors.records.flatMap(({ id, countries, service }) => {
          if (service === null || (country !== undefined && countries.includes(country))) return [];
          if (hosts !== undefined && !hosts.some((code) => countries.includes(code))) return [];
          const holds = naiveHolds(service.start.edtf, service.end.edtf, at);
          return holds === "no" ? [] : [{ id, holds }];
        });
        expect(lines(open.corridors.map(({ corridor: { id }, holds }) => ({ id, holds })))).toEqual(lines(naiveOpen));
      }),
      runs,
    );
  });
});

describe("agreementsAt", () => {
  const standing = (at: string, party: string, other: string) =>
    agreementsAt(dataset.agreements, { at, party, with: [other] }).agreements.map(({ agreement, holds }) => `${agreement.id} ${holds}`);

  it("holds a treaty from its entry into force, a declaration from its making, and neither before its signing", () => {
    expect(standing("2014-12-21", "KAZ", "RUS")).not.toContain("rus-kaz-2013 yes");
    expect(standing("2014-12-22", "KAZ", "RUS")).toContain("rus-kaz-2013 yes");
    expect(standing("1992-01-01", "KAZ", "RUS").filter((line) => line.startsWith("rus-kaz"))).toEqual([]);
    fc.assert(
      fc.property(anyDate, anyCountry, (at, party) => {
        for (const { agreement, holds } of agreementsAt(dataset.agreements, { at, party }).agreements) {
          expect(["yes", "possibly"]).toContain(holds);
          const { signed, status, force } = agreement;
          if (signed !== null) expect(daysOf(at)[1] >= daysOf(signed.edtf)[0]).toBe(true);
          expect(force !== null || status === "signed").toBe(true);
          if (holds === "yes") expect(naiveHolds(force?.start.edtf ?? null, force?.end.edtf ?? null, at)).toBe("yes");
        }
      }),
      runs,
    );
  });

  it("lets a party go on the day it left", () => {
    const bound = (country: string, at: string) =>
      agreementsAt(dataset.agreements, { at, party: country }).agreements.some(({ agreement }) => agreement.id === "cst-1992");
    expect([bound("AZE", "1999-04-19"), bound("AZE", "1999-04-20"), bound("KAZ", "2026-01-01")]).toEqual([true, false, true]);
  });
});

describe("tenuresAt", () => {
  it("gives one head of state a day, or nobody, and agrees with a naive second way", () => {
    fc.assert(
      fc.property(anyDay, anyCountry, (day, country) => {
        const at = formatDay(day);
        const { tenures } = tenuresAt(dataset.tenures, { at, of: country, office: "head-of-state" });
        const naive = dataset.tenures.records.flatMap(({ id, office, start, end, ...tenure }) => {
          if (office !== "head-of-state" || (country !== undefined && tenure.country !== country)) return [];
          const holds = naiveHolds(start.edtf, end.edtf, at);
          return holds === "no" ? [] : [{ id, holds }];
        });
        expect(lines(tenures.map(({ tenure: { id }, holds }) => ({ id, holds })))).toEqual(lines(naive));
        if (country !== undefined) expect(tenures.filter(({ holds }) => holds === "yes").length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
    expect(tenuresAt(dataset.tenures, { at: "2022-01-05", of: "KAZ", office: "head-of-state" }).tenures.map(({ tenure }) => tenure.person)).toEqual([
      "kassym-jomart-tokayev",
    ]);
  });
});

describe("votersOf", () => {
  it("keeps what is not settled apart, and never counts more than the total", () => {
    for (const vote of dataset.votes.records) {
      for (const choice of ["yes", "no", "abstain", "absent"] as const) {
        const { least, most, voters } = votersOf(vote, choice);
        expect(voters).toHaveLength(most);
        expect(least).toBeLessThanOrEqual(vote.totals[choice] ?? 193);
      }
    }
    const vote = find(dataset.votes, "un-es-11-4");
    if (vote === undefined) throw new Error("no such vote");
    expect(votersOf(vote, "no", FIVE)).toEqual({ least: 0, most: 0, voters: [] });
    expect(votersOf(vote, "abstain", FIVE).voters.map(({ country }) => country)).toEqual(["KAZ", "KGZ", "TJK", "UZB"]);
    expect(votersOf(vote, "absent", FIVE)).toMatchObject({ least: 0, most: 1 });
  });
});

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
          .map(({ year, value }) => [Number(year), Number(value)]);
        expect(found.map(([, , year, , value]) => [year, value])).toEqual(naive.sort(([a = 0], [b = 0]) => a - b));
      }),
      runs,
    );
  });

  it("are null where nothing was observed, and a sum needs every part", () => {
    const query = { series: "remittances", item: "share-of-gdp", year: 2022 };
    expect(observation(dataset.series, { ...query, entity: "TKM" })).toBeNull();
    expect(sumOf(dataset.series, { ...query, entities: FIVE })).toEqual({ value: null, missing: ["TKM"] });
    expect(sumOf(dataset.series, { series: "population", item: "population", year: 2022, entities: FIVE })).toEqual({ value: 79361199, missing: [] });
    expect(shareOf(dataset.series, { series: "trade-kaz", item: "imports", entity: "KAZ", partner: "XXX", year: 2022 })).toBeNull();
    expect(() => observation(dataset.series, { ...query, series: "nothing", entity: "KAZ" })).toThrow(/series is "nothing"; expected the id of a series/);
    expect(() => observation(dataset.series, { ...query, item: "nothing", entity: "KAZ" })).toThrow(/expected an item of remittances: share-of-gdp/);
  });

  it("name the partner that leads, as adding up the CSV does", () => {
    const states = dataset.countries.records.map(({ id }) => id);
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
      const lead = leadingPartner(dataset.series, { series, entity, year, states });
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
    expect(readSignpost(dataset, stops, "2022-12-31").answer).toMatchObject({ least: 5, most: 5 });
  });

  it("look back over whole years, the last day included", () => {
    const meetings = find(dataset.signposts, "meetings-of-the-five");
    if (meetings === undefined) throw new Error("no such signpost");
    expect(readSignpost(dataset, meetings, "2025-11-30").question).toMatchObject({ from: "2022-12-01", to: "2025-11-30" });
    expect(readSignpost(dataset, meetings, "2024").question).toMatchObject({ from: "2022-01-01", to: "2024-12-31" });
  });
});

describe("frames", () => {
  it("by state and year agree with the questions asked one by one", () => {
    const rows = [...toCountryYear(dataset, { from: 2020, to: 2023, countries: ["KAZ", "TKM"] })];
    expect(rows.find(({ iso3, year, variable }) => iso3 === "KAZ" && year === 2022 && variable === "in:csto")).toMatchObject({
      m49: "398",
      cow: 705,
      gw: 705,
      least: 1,
      most: 1,
    });
    expect(rows.filter(({ iso3, variable }) => iso3 === "TKM" && variable === "in:csto")).toEqual([]);
    for (const { iso3, year, variable, least } of rows) {
      const [series = "", item = ""] = variable.split(":");
      if (series !== "in" && item !== "") expect(observation(dataset.series, { series, item, entity: iso3, year })).toBe(least);
    }
    expect(new Set(rows.map(({ iso3, year, variable }) => `${iso3}/${year}/${variable}`)).size).toBe(rows.length);
  });

  it("by pair and year agree with the questions asked one by one", () => {
    const rows = [...toDyadYear(dataset, { from: 2021, to: 2022, countries: ["KGZ"] })];
    const china = rows.filter(({ b, year }) => b.iso3 === "CHN" && year === 2022);
    expect(china.find(({ variable }) => variable === "trade-kgz:imports")?.least).toBe(
      observation(dataset.series, { series: "trade-kgz", item: "imports", entity: "KGZ", partner: "CHN", year: 2022 }),
    );
    const russia = rows.filter(({ b, year }) => b.iso3 === "RUS" && year === 2022);
    expect(russia.find(({ variable }) => variable === "deployments")?.least).toBe(
      deploymentsAt(dataset.deployments, { at: "2022-12-31", operator: "RUS", hosts: ["KGZ"] }).least,
    );
    expect(rows.every(({ least, most }) => least <= most)).toBe(true);
  });
});
