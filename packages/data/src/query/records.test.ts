import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { atHorizon, daysOf, naiveHolds, period } from "../../test/naive.ts";
import { formatDay, toDay } from "../time/index.ts";
import type { CountryId } from "../types.ts";
import { agreementsAt, corridorsAt, deploymentsAt, find, journeysOf, readSignpost, tenuresAt, toCountryYear, visitsBetween, votersOf } from "./index.ts";

const FIVE: CountryId[] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const anyDay = fc.integer({ min: toDay(1990, 1, 1), max: toDay(2027, 12, 31) });
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => formatDay(day).slice(0, length));
const anyCountry = fc.constantFrom(undefined, ...dataset.countries.records.map(({ id }) => id));
const anyTarget = fc.constantFrom<(CountryId[] | undefined)[]>(undefined, FIVE, ["KAZ"], ["ARM"]);
const runs = { numRuns: 500 };

/** Ids with their answers, of what holds. */
const lines = (found: readonly { id: string; holds: string }[]) => found.map(({ id, holds }) => `${id} ${holds}`).sort();

describe("deploymentsAt", () => {
  it("takes what has ended, nobody knows when, to have ended by the horizon", () => {
    const at = (date?: string) => deploymentsAt(dataset.deployments, { host: "TKM", at: date }).deployments.map(({ id, holds }) => `${id} ${holds}`);
    expect(at("1995-01-01")).toContain("rus-tkm-joint-command possibly");
    expect(at()).not.toContain("rus-tkm-joint-command possibly");
  });
});

describe("what is foreign", () => {
  const ids = (query: Parameters<typeof deploymentsAt>[1]) => deploymentsAt(dataset.deployments, query).deployments.map(({ id }) => id);

  it("is what others than the host run or send people to, and nothing that they only paid for", () => {
    const own = dataset.deployments.records.filter(({ host, operators }) => operators.every(({ country, part }) => part === "funder" || country === host));
    expect(own.map(({ id }) => id)).toContain("chn-tjk-ishkashim");
    for (const { id, host } of own) {
      expect(ids({}), id).not.toContain(id);
      expect(ids({ host }), id).not.toContain(id);
      expect(ids({ operator: "CHN" }), id).not.toContain(id);
    }
  });

  it("leaves out nothing that is asked for by who runs it, or by its kind", () => {
    expect(ids({ operator: "TJK" })).toContain("chn-tjk-ishkashim");
    expect(ids({ kind: "built-for-host" })).toContain("chn-tjk-ishkashim");
  });

  it("is counted alike by the signpost, the frame and the query", () => {
    const at = "2022-12-31";
    const [row] = [...toCountryYear(dataset, { from: 2022, to: 2022, country: "TJK" })].filter(({ variable }) => variable === "deployments");
    expect(row?.least).toBe(deploymentsAt(dataset.deployments, { at, host: "TJK" }).least);
    const sign = find(dataset.signposts, "foreign-sites-in-the-five");
    expect(sign && readSignpost(dataset, sign, at).answer.least).toBe(deploymentsAt(dataset.deployments, { at, host: FIVE }).least);
  });
});

describe("visitsBetween", () => {
  it("agrees with a naive second way", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyCountry, anyTarget, (a, b, visitor, host) => {
        const [from, to] = daysOf(a)[0] <= daysOf(b)[1] ? [a, b] : [b, a];
        const [since, until] = period(from, to);
        const answer = visitsBetween(dataset.visits, { from, to, visitor, host });
        const naive = dataset.visits.records.flatMap(({ id, status, start, ...visit }) => {
          const [first, last] = daysOf(start.edtf);
          if (status === "cancelled" || (visitor !== undefined && visit.from.country !== visitor)) return [];
          if (host !== undefined && (visit.to.country === null || !host.includes(visit.to.country))) return [];
          if (last < since || first > until) return [];
          return [{ id, holds: status === "occurred" && first >= since && last <= until ? "yes" : "possibly" }];
        });
        expect(lines(answer.visits)).toEqual(lines(naive));
        expect([answer.least, answer.possible, answer.most]).toEqual([naive.filter(({ holds }) => holds === "yes").length, naive.length, null]);
      }),
      runs,
    );
  });

  it("counts the five stops of 2022 on four journeys", () => {
    const { visits, least, most, limits } = visitsBetween(dataset.visits, { from: "2022", to: "2022", person: "vladimir-putin", host: FIVE });
    expect([least, most, journeysOf(visits).length]).toEqual([5, null, 4]);
    expect(limits.map(({ code }) => code)).toEqual([dataset.visits.coverage.state]);
    expect(new Set(visits.map(({ to }) => to.country)).size).toBe(5);
  });
});

describe("deploymentsAt and corridorsAt", () => {
  it("agree with a naive second way", () => {
    fc.assert(
      fc.property(anyDate, anyCountry, anyTarget, (at, country, hosts) => {
        const deployed = deploymentsAt(dataset.deployments, { at, operator: country, host: hosts });
        const naive = dataset.deployments.records.flatMap(({ id, host, operators, start, end, status }) => {
          if (country === undefined && operators.every((operator) => operator.country === host || operator.part === "funder")) return [];
          if (hosts !== undefined && !hosts.includes(host)) return [];
          if (country !== undefined && !operators.some((operator) => operator.country === country && operator.part !== "funder")) return [];
          // What ended nobody knows when had ended by the horizon.
          const over = status === "ended" && end.edtf === null && atHorizon(at) === atHorizon(undefined);
          const holds = over ? "no" : naiveHolds(start.edtf, end.edtf, atHorizon(at));
          return holds === "no" ? [] : [{ id, holds }];
        });
        expect(lines(deployed.deployments)).toEqual(lines(naive));
        const open = corridorsAt(dataset.corridors, { at, country: hosts, avoiding: country });
        const naiveOpen = dataset.corridors.records.flatMap(({ id, countries, service }) => {
          if (service === null || (country !== undefined && countries.includes(country))) return [];
          if (hosts !== undefined && !hosts.some((code) => countries.includes(code))) return [];
          const holds = naiveHolds(service.start.edtf, service.end.edtf, atHorizon(at));
          return holds === "no" ? [] : [{ id, holds }];
        });
        expect(lines(open.corridors)).toEqual(lines(naiveOpen));
      }),
      runs,
    );
  });
});

describe("agreementsAt", () => {
  const standing = (at: string, party: CountryId, other: CountryId) =>
    agreementsAt(dataset.agreements, { at, party, with: [other] }).agreements.map(({ id, holds }) => `${id} ${holds}`);

  it("holds a treaty from its entry into force, a declaration from its making, and neither before its signing", () => {
    expect(standing("2014-12-21", "KAZ", "RUS")).not.toContain("rus-kaz-2013 yes");
    expect(standing("2014-12-22", "KAZ", "RUS")).toContain("rus-kaz-2013 yes");
    expect(standing("1992-01-01", "KAZ", "RUS").filter((line) => line.startsWith("rus-kaz"))).toEqual([]);
    fc.assert(
      fc.property(anyDate, anyCountry, (at, party) => {
        for (const { signed, status, force, holds } of agreementsAt(dataset.agreements, { at, party }).agreements) {
          expect(["yes", "possibly"]).toContain(holds);
          if (signed !== null) expect(daysOf(atHorizon(at))[1] >= daysOf(signed.edtf)[0]).toBe(true);
          expect(force !== null || status === "signed").toBe(true);
          if (holds === "yes") expect(naiveHolds(force?.start.edtf ?? null, force?.end.edtf ?? null, atHorizon(at))).toBe("yes");
        }
      }),
      runs,
    );
  });

  it("lets a party go on the day it left", () => {
    const bound = (party: CountryId, at: string) => agreementsAt(dataset.agreements, { at, party }).agreements.some(({ id }) => id === "cst-1992");
    expect([bound("AZE", "1999-04-19"), bound("AZE", "1999-04-20"), bound("KAZ", "2026-01-01")]).toEqual([true, false, true]);
  });
});

describe("tenuresAt", () => {
  it("gives one head of state a day, or nobody, and agrees with a naive second way", () => {
    fc.assert(
      fc.property(anyDay, anyCountry, (day, country) => {
        const at = formatDay(day);
        const { tenures } = tenuresAt(dataset.tenures, { at, country, office: "head-of-state" });
        const naive = dataset.tenures.records.flatMap(({ id, office, start, end, ...tenure }) => {
          if (office !== "head-of-state" || (country !== undefined && tenure.country !== country)) return [];
          const holds = naiveHolds(start.edtf, end.edtf, atHorizon(at));
          return holds === "no" ? [] : [{ id, holds }];
        });
        expect(lines(tenures)).toEqual(lines(naive));
        if (country !== undefined) expect(tenures.filter(({ holds }) => holds === "yes").length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
    expect(tenuresAt(dataset.tenures, { at: "2022-01-05", country: "KAZ", office: "head-of-state" }).tenures.map(({ person }) => person)).toEqual([
      "kassym-jomart-tokayev",
    ]);
  });
});

describe("votersOf", () => {
  it("keeps what is not settled apart, and never counts more than the total", () => {
    for (const vote of dataset.votes.records) {
      for (const choice of ["yes", "no", "abstain", "absent"] as const) {
        const { least, most, possible, voters } = votersOf(vote, { choice });
        expect(voters).toHaveLength(possible);
        expect(most).toBe(vote.totals[choice]);
        expect(least).toBeLessThanOrEqual(most ?? 193);
      }
    }
    const vote = find(dataset.votes, "un-es-11-4");
    if (vote === undefined) throw new Error("no such vote");
    expect(votersOf(vote, { choice: "no", among: FIVE })).toEqual({ least: 0, most: 0, possible: 0, voters: [], missing: [] });
    expect(votersOf(vote, { choice: "abstain", among: FIVE }).voters.map(({ country }) => country)).toEqual(["KAZ", "KGZ", "TJK", "UZB"]);
    expect(votersOf(vote, { choice: "absent", among: FIVE })).toMatchObject({ least: 1, most: 1 });
    const latest = find(dataset.votes, "un-2026-02-24");
    if (latest === undefined) throw new Error("no such vote");
    expect(votersOf(latest, { choice: "yes", among: ["BHR", "KWT"] })).toMatchObject({ least: 0, most: 2, possible: 2 });
    const unseen = "ALB";
    const without = { ...vote, cells: vote.cells.filter(({ country }) => country !== unseen) };
    expect(votersOf(without, { choice: "yes", among: unseen })).toEqual({ least: 0, most: null, possible: 0, voters: [], missing: [unseen] });
  });
});
