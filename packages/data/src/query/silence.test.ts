import { describe, expect, it } from "vitest";
import { HORIZON } from "../../build/compile/horizon.ts";
import { dataset } from "../../test/dataset.ts";
import { asCountry, asOrganization } from "../identity/index.ts";
import { formatDay } from "../time/index.ts";
import * as query from "./index.ts";

// Questions that were once answered with confidence and wrongly; each with the right answer, or the refusal that says what to do.

const { memberships, tenures, deployments, agreements, visits, votes, series, events } = dataset;
const TODAY = formatDay(HORIZON);
const FIVE = ["KAZ", "KGZ", "TJK", "TKM", "UZB"] as const;

function refused(question: () => unknown) {
  try {
    question();
  } catch (error) {
    if (error instanceof query.QueryError) return { parameter: error.parameter, found: error.found, nearest: error.nearest };
    throw error;
  }
  throw new Error("answered");
}

describe("ids that there are not", () => {
  it.each<[string, () => unknown, string, string | undefined]>([
    ["a body in capitals", () => query.membershipsAt(memberships, { organization: "CSTO" as never }), "organization", "csto"],
    ["a body with a slip", () => query.membershipsAt(memberships, { organization: "ctso" as never }), "organization", "csto"],
    ["a state by two letters", () => query.membershipsAt(memberships, { country: "KZ" as never }), "country", undefined],
    ["counts of a body with a slip", () => query.membershipCounts(memberships, "ctso" as never), "organization", "csto"],
    ["offices of a state by two letters", () => query.tenuresAt(tenures, { country: "KZ" as never }), "country", undefined],
    ["pairs of a state by two letters", () => query.toDyadYear(dataset, { from: 2020, to: 2021, country: ["KZ" as never] }), "country", undefined],
    ["a share of a name", () => query.shareOf(series, { series: "trade-kaz", item: "imports", entity: "KAZ", partner: "CHINA", year: 2022 }), "partner", "CHN"],
    ["visits by last name", () => query.visitsBetween(visits, { person: "putin" as never }), "person", "vladimir-putin"],
    ["forces in small letters", () => query.deploymentsAt(deployments, { host: "tjk" as never }), "host", "TJK"],
    ["a body with small and capital letters", () => query.relation(dataset, "UZB", "Csto" as never), "b", "csto"],
  ])("are refused: %s", (_, question, parameter, near) => {
    const refusal = refused(question);
    expect(refusal.parameter).toBe(parameter);
    if (near !== undefined) expect(refusal.nearest).toContain(near);
  });

  it("are found by what people call them", () => {
    expect(query.membershipsAt(memberships, { organization: asOrganization("CSTO"), country: asCountry("kz"), at: "2007-01-01" }).least).toBe(1);
  });
});

describe("options that there are not", () => {
  it("are refused with those that there are, the nearest first", () => {
    expect(refused(() => query.membershipsAt(memberships, { org: "csto" } as never))).toMatchObject({ parameter: "org" });
    expect(refused(() => query.membershipsAt(memberships, { organisation: "csto" } as never)).nearest).toEqual(["organization"]);
    for (const option of ["since", "until", "of", "hosts", "countries"]) {
      expect(refused(() => query.visitsBetween(visits, { [option]: "2022" } as never)).parameter).toBe(option);
    }
    expect(() => query.visitsBetween(visits, { since: "last year" } as never)).toThrow(
      /^since is "last year"; expected nothing: visitsBetween has no such option; it has from, to,/,
    );
    expect(() => query.visitsBetween(visits, { from: "last year" })).toThrow(/^from is "last year"; expected a date that exists/);
  });

  it("and the dataset in place of a collection are told apart from a crash", () => {
    expect(() => query.membershipsAt(dataset as never, { organization: "csto" })).toThrow(
      'memberships is "the whole dataset"; expected the collection: dataset.memberships',
    );
  });
});

describe("ranges and dates", () => {
  it("that cannot be are refused", () => {
    for (const ask of [query.eventsBetween, query.changesBetween] as const) {
      expect(refused(() => ask((ask === query.eventsBetween ? events : dataset) as never, { from: "2022", to: "2021" }))).toMatchObject({
        parameter: "to",
        found: "2021",
      });
    }
  });

  it("before what is covered are answered with that said, and without a most", () => {
    const { least, most, limits } = query.membershipsAt(memberships, { organization: "csto", at: "1850" });
    expect([least, most, limits.map(({ code }) => code)]).toEqual([0, null, expect.arrayContaining(["before-coverage"])]);
  });

  it("beyond the horizon are answered with what was last known, and that is said", () => {
    const now = query.membershipsAt(memberships, { organization: "csto" });
    const later = query.membershipsAt(memberships, { organization: "csto", at: "2050" });
    expect(later.members).toEqual(now.members);
    expect([later.least, later.at.edtf, later.asked]).toEqual([now.least, TODAY, "2050"]);
    expect(later.members.every(({ holds }) => holds === "yes")).toBe(true);
    expect(later.limits[0]).toMatchObject({ code: "beyond-horizon", message: expect.stringContaining(TODAY) });
    const ahead = query.eventsBetween(events, { from: "2049", to: "2050" });
    expect([ahead.least, ahead.most, ahead.limits[0]?.code]).toEqual([0, null, "beyond-horizon"]);
  });

  it("that contain the horizon are cut there: this year and today are no possibly", () => {
    const today = query.agreementsAt(agreements, { party: "UZB", with: "TJK" });
    const { at, asked, limits, least, possible } = query.agreementsAt(agreements, { party: "UZB", with: "TJK", at: TODAY.slice(0, 4) });
    expect([at.latest, asked, limits[0]?.code]).toEqual([HORIZON, TODAY.slice(0, 4), "cut-at-horizon"]);
    // What came into force within the year did not hold on every day of it.
    expect([least > 0, least <= today.least, possible]).toEqual([true, true, today.possible]);
    const tomorrow = query.agreementsAt(agreements, { party: "UZB", with: "TJK", at: formatDay(HORIZON + 1) });
    expect([tomorrow.least, tomorrow.possible]).toEqual([today.least, today.possible]);
    expect(query.membershipsAt(memberships, { country: "TKM", at: "2026-11-28" }).least).toBeGreaterThan(0);
  });

  it("left out mean the horizon, and say so", () => {
    const { at, asked } = query.tenuresAt(tenures, { country: "KAZ", office: "head-of-state" });
    expect([at.edtf, asked]).toEqual([TODAY, null]);
    expect(query.tenuresAt(tenures, { country: "KAZ", office: "head-of-state" }).tenures.map(({ person }) => person)).toEqual(["kassym-jomart-tokayev"]);
  });
});

describe("counts over a selection", () => {
  it("have a least and no most, and say why", () => {
    for (const person of ["recep-tayyip-erdogan", "xi-jinping"] as const) {
      const { least, most, possible, limits } = query.visitsBetween(visits, { person, from: "2014", host: FIVE });
      expect([most, least <= possible, least > 0]).toEqual([null, true, true]);
      expect(limits.find(({ code }) => code === visits.coverage.state)?.message).toContain(visits.coverage.universe);
    }
    for (const { most, limits } of [query.deploymentsAt(deployments), query.corridorsAt(dataset.corridors), query.tenuresAt(tenures)]) {
      expect(most).toBeNull();
      expect(limits.some(({ code }) => code === "selection" || code === "partial")).toBe(true);
    }
  });

  it("of votes that are all held have both, and those that are not settled lie between", () => {
    const { least, most, possible } = query.ballotsOf(votes, { country: ["BHR", "KWT"], choice: "yes" });
    expect([most, possible - least]).toEqual([possible, 2]);
  });

  it("of a body that is held whole have both", () => {
    expect(query.membershipsAt(memberships, { organization: "csto", at: "2007-01-01" })).toMatchObject({ least: 7, most: 7, limits: [] });
    expect(query.membershipsAt(memberships, { at: "2007-01-01" }).most).toBeNull();
  });

  it("count each once, however often it is asked for", () => {
    const once = query.membershipsAt(memberships, { organization: "csto", at: "2007-01-01" });
    expect(query.membershipsAt(memberships, { organization: ["csto", "csto"], at: "2007-01-01" })).toEqual(once);
    expect(query.voteMatrix(votes, { country: ["KAZ", "KAZ"] }).countries).toEqual(["KAZ"]);
  });
});

describe("parts and rows that were missing", () => {
  it("of a state with a body: its memberships come first, and an empty part says why", () => {
    const { memberships: parts, empty } = query.relation(dataset, "UZB", "csto");
    expect(parts.map(({ organization, a, b }) => [organization, a?.id, b])).toEqual([["csto", "csto-uzb", null]]);
    expect(empty.find(({ part }) => part === "votes")?.why).toMatch(/cast no ballots/);
    expect(query.RELATION_PARTS[0]).toBe("memberships");
  });

  it("of frames: who was never in is 0", () => {
    const row = [...query.toCountryYear(dataset, { from: 2022, to: 2022, country: "TKM" })].find(({ variable }) => variable === "in:csto");
    expect(row).toMatchObject({ least: 0, most: 0 });
  });

  it("of series: a series that gives shares gives its shares", () => {
    const card = series.records.find(({ id }) => id === "trade-shares");
    const row = series.observations["trade-shares"]?.rows.find(([, , , , value]) => value !== null);
    if (card === undefined || row === undefined) throw new Error("no shares");
    const [entity, partner, year, item, value] = row;
    expect(query.shareOf(series, { series: "trade-shares", item, entity, partner: partner ?? "", year })).toBeCloseTo((value ?? 0) / 100, 12);
  });

  it("of series: a value that rests on a few votes is none, and its note says so", () => {
    const restsOn = new Set(series.records.find(({ id }) => id === "un-agreement")?.items.flatMap(({ id, restsOn: votes }) => (votes === null ? [] : [id])));
    const rows =
      series.observations["un-agreement"]?.rows.filter(
        ([entity, partner, year, item]) => entity === "TKM" && partner === "RUS" && year === 1996 && restsOn.has(item),
      ) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const [, , , , value, note] of rows) expect([value, note !== null && note.length > 10]).toEqual([null, true]);
  });

  it("of votes: one state's votes, a row a ballot, and a matrix with a row for every vote", () => {
    const absent = query.ballotsOf(votes, { country: "UZB", choice: "absent" });
    expect(absent.ballots.length).toBeGreaterThan(0);
    expect(absent.ballots.every(({ country, among }) => country === "UZB" && among.includes("absent"))).toBe(true);
    const matrix = query.voteMatrix(votes, { country: ["PHL", "KAZ", "UZB"] });
    expect(matrix.countries).toEqual(["PHL", "KAZ", "UZB"]);
    expect(matrix.rows.map(({ vote }) => vote)).toEqual(votes.records.map(({ id }) => id));
    for (const { vote, choices } of matrix.rows) {
      const cells = votes.records.find(({ id }) => id === vote)?.cells ?? [];
      expect(choices).toEqual(matrix.countries.map((code) => cells.find(({ country }) => country === code)?.among.join(" or ") ?? null));
    }
    const everybody = query.voteMatrix(votes, { vote: "un-es-11-4" });
    expect(everybody.rows).toHaveLength(1);
    expect(everybody.countries).toEqual([...new Set(votes.records.find(({ id }) => id === "un-es-11-4")?.cells.map(({ country }) => country))].sort());
  });
});
