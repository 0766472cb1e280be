import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { atHorizon, daysOf, mostAt, naiveHolds, period } from "../../test/naive.ts";
import { formatDay, toDay } from "../time/index.ts";
import type { CountryId, EventType, Membership, OrganizationId } from "../types.ts";
import {
  answerInWords,
  answerQuestion,
  changesBetween,
  checkClaim,
  eventsBetween,
  find,
  membershipCounts,
  membershipHistory,
  membershipsAt,
  nameOf,
  QueryError,
  shortNameOf,
  source,
} from "./index.ts";

const { memberships, events, countries, organizations, claims } = dataset;

const ids = <R extends { id: string }>({ records }: { records: readonly R[] }): R["id"][] => records.map(({ id }) => id);
const anyDay = fc.integer({ min: toDay(1990, 1, 1), max: toDay(2027, 12, 31) });
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => formatDay(day).slice(0, length));
const anyOrganization = fc.constantFrom<(OrganizationId | OrganizationId[] | undefined)[]>(undefined, ...ids(organizations), ["csto", "sco"], ["eaeu"]);
const anyCountry = fc.constantFrom<(CountryId | CountryId[] | undefined)[]>(undefined, ...ids(countries), ["KAZ", "UZB", "RUS"], ["TKM"]);
/** One of those asked for, or anybody where nobody was. */
const fits = (asked: string | readonly string[] | undefined, value: string | null) => asked === undefined || (value !== null && [asked].flat().includes(value));

function naiveMembers(organization: string | string[] | undefined, country: string | string[] | undefined, asked: string | undefined): string[] {
  const at = atHorizon(asked);
  const lines: string[] = [];
  for (const record of memberships.records) {
    if (!fits(organization, record.organization) || !fits(country, record.country)) continue;
    const body = organizations.records.find(({ id }) => id === record.organization);
    const full = body?.fullRoles ?? [];
    for (const { role, track, start, end } of record.spells) {
      if (track !== "law" || !full.includes(role)) continue;
      const holds = naiveHolds(start.edtf, end.edtf, at, body?.exists.start.edtf ?? null);
      if (holds !== "no") lines.push(`${record.organization}/${record.country}/${role}/${holds}`);
    }
  }
  return lines.sort();
}

describe("membershipsAt", () => {
  it("agrees with a naive second way on random questions", () => {
    fc.assert(
      fc.property(anyOrganization, anyCountry, fc.option(anyDate, { nil: undefined, freq: 10 }), (organization, country, at) => {
        const answer = membershipsAt(memberships, { organization, country, at });
        const lines = answer.members.map((member) => `${member.organization}/${member.country}/${member.role}/${member.holds}`);
        expect([...lines].sort()).toEqual(naiveMembers(organization, country, at));
        expect(answer.least).toBe(new Set(answer.members.filter(({ holds }) => holds === "yes").map((m) => m.membership)).size);
        expect(answer.possible).toBe(new Set(answer.members.map((m) => m.membership)).size);
        const parts = [organization ?? []].flat().map((id) => memberships.coverage.parts[id] ?? memberships.coverage);
        expect(answer.most).toBe(mostAt(answer.possible, parts.length === 0 ? [memberships.coverage] : parts, at));
      }),
      { numRuns: 1500 },
    );
  });

  const countries7 = ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"];
  it.each([
    ["csto", "2007-01-01", countries7],
    ["csto", "2003-09-17", []],
    ["csto", "2003-09-18", countries7.slice(0, 6)],
    ["cst", "1994-04-19", []],
    ["cst", "1995-01-01", ["ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "RUS", "TJK", "UZB"]],
    ["cst", "1999-04-19", ["ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "RUS", "TJK", "UZB"]],
    ["cst", "1999-04-20", ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]],
  ] as const)("%s at %s has exactly %j", (organization, at, expected) => {
    const answer = membershipsAt(memberships, { organization, at });
    expect(answer.members.map(({ country }) => country)).toEqual(expected);
    expect([answer.least, answer.most]).toEqual([expected.length, expected.length]);
  });

  it("shows a freeze beside the membership in law, from its day on", () => {
    const armenia = (at: string) => membershipsAt(memberships, { organization: "csto", country: "ARM", at }).members[0];
    expect(armenia("2024-02-21")).toMatchObject({ role: "member", holds: "yes", practice: null });
    expect(armenia("2024-02-22")).toMatchObject({ role: "member", holds: "yes", practice: { role: "frozen", holds: "yes" } });
    expect(armenia("2024-02")).toMatchObject({ practice: { role: "frozen", holds: "possibly" } });
  });

  it("answers possibly where the dates allow both", () => {
    const kyrgyzstan = (at: string) => membershipsAt(memberships, { organization: "eaeu", country: "KGZ", at });
    expect(kyrgyzstan("2015-08-10")).toMatchObject({ least: 0, most: 1, members: [{ holds: "possibly" }] });
    expect(kyrgyzstan("2015-09-01")).toMatchObject({ least: 1, most: 1 });
  });

  it("finds other roles when asked", () => {
    expect(membershipsAt(memberships, { organization: "csto", at: "2003-01-01", role: "signatory" }).least).toBe(6);
    expect(membershipsAt(memberships, { organization: "sco", at: "2010-01-01", role: "observer" }).members.map((m) => m.country)).toEqual([
      "IND",
      "IRN",
      "MNG",
      "PAK",
    ]);
  });

  it("refuses what is not a date", () => {
    expect(() => membershipsAt(memberships, { at: "2022-02-30" })).toThrow(QueryError);
    expect(() => membershipsAt(memberships, { at: "today" })).toThrow(/at is "today"; expected a date/);
  });
});

describe("membershipCounts", () => {
  it("gives on every random day what membershipsAt gives", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids(organizations)), anyDay, (organization, day) => {
        const step = membershipCounts(memberships, organization).findLast(({ from }) => from <= day);
        const { least, possible } = membershipsAt(memberships, { organization, at: formatDay(day) });
        expect({ least: step?.least ?? 0, possible: step?.possible ?? 0 }).toEqual({ least, possible });
      }),
      { numRuns: 400 },
    );
  });

  it("never has more than seven in the CSTO nor more than nine in the treaty", () => {
    const height = (organization: OrganizationId) => Math.max(...membershipCounts(memberships, organization).map(({ possible }) => possible));
    expect([height("csto"), height("cst")]).toEqual([7, 9]);
  });
});

describe("membershipHistory", () => {
  it("picks by both keys, through the indexes, what a search through all finds", () => {
    fc.assert(
      fc.property(anyOrganization, anyCountry, (organization, country) => {
        const naive = memberships.records.filter((record: Membership) => fits(organization, record.organization) && fits(country, record.country));
        expect(membershipHistory(memberships, { organization, country })).toEqual(naive);
      }),
    );
  });
});

describe("eventsBetween", () => {
  const anyType = fc.constantFrom<(EventType | undefined)[]>(undefined, "summit", "appeal", "war", "un-vote", "statement");

  it("agrees with a naive second way on random questions", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyType, anyCountry, anyOrganization, (a, b, type, country, organization) => {
        const [from, to] = daysOf(a)[0] <= daysOf(b)[1] ? [a, b] : [b, a];
        const [since, until] = period(from, to);
        const answer = eventsBetween(events, { from, to, type, country, organization });
        const naive = events.records.flatMap((event) => {
          const [first, last] = daysOf(event.start.edtf);
          if (type !== undefined && event.type !== type) return [];
          if (country !== undefined && !event.participants.some((p) => fits(country, p.country))) return [];
          if (organization !== undefined && !event.participants.some((p) => fits(organization, p.organization))) return [];
          if (last < since || first > until) return [];
          const certain = event.status === "occurred" && first >= since && last <= until;
          return [`${event.id} ${certain ? "yes" : "possibly"}`];
        });
        expect(answer.events.map(({ id, holds }) => `${id} ${holds}`).sort()).toEqual(naive.sort());
        expect([answer.least, answer.possible]).toEqual([naive.filter((line) => line.endsWith("yes")).length, naive.length]);
        // The events are a selection.
        expect(answer.most).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it("refuses a span that runs backwards", () => {
    expect(() => eventsBetween(events, { from: "2022", to: "2021" })).toThrow(/to is "2021"; expected a date not before from/);
  });
});

describe("changesBetween", () => {
  it("finds each dated bound of a spell and each event once, in order", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyCountry, anyOrganization, (a, b, country, organization) => {
        const [from, to] = daysOf(a)[0] <= daysOf(b)[1] ? [a, b] : [b, a];
        const { changes } = changesBetween(dataset, { from, to, country, organization });
        const [since, until] = period(from, to);
        const inside = (text: string) => daysOf(text)[1] >= since && daysOf(text)[0] <= until;
        const naive = [
          ...memberships.records
            .filter((record) => fits(organization, record.organization) && fits(country, record.country))
            .flatMap(({ id, spells }) =>
              spells.flatMap(({ role, start, end }) => [
                ...(start.edtf !== null && inside(start.edtf) ? [`role-begins ${id} ${role}`] : []),
                ...(end.edtf !== null && end.edtf !== ".." && inside(end.edtf) ? [`role-ends ${id} ${role}`] : []),
              ]),
            ),
          ...eventsBetween(events, { from, to, country, organization }).events.map(({ id }) => `event ${id} null`),
        ];
        expect(changes.map(({ kind, record, role }) => `${kind} ${record} ${role}`).sort()).toEqual(naive.sort());
        expect(changes.map(({ date }) => date.earliest)).toEqual(changes.map(({ date }) => date.earliest).sort((x, y) => (x ?? 0) - (y ?? 0)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("checkClaim", () => {
  it("holds for every claim that has a check; a dozen or more have", () => {
    const results = claims.records.flatMap((claim) => checkClaim(dataset, claim) ?? []);
    expect(results.length).toBeGreaterThanOrEqual(12);
    for (const { holds, question } of results) expect(holds, JSON.stringify(question)).toBe(true);
  });

  it("is null where there is nothing to count, and false where the expectation is wrong", () => {
    expect(checkClaim(dataset, { check: null })).toBeNull();
    const question = { ask: "largest-membership", organization: "csto" } as const;
    expect(checkClaim(dataset, { check: { question, expect: { most: 9 }, because: "" } })).toMatchObject({ holds: false, answer: { most: 7 } });
  });

  it("says which parameter names nothing", () => {
    expect(() => answerQuestion(dataset, { ask: "event-days", event: "1999-nothing" })).toThrow(/event is "1999-nothing"/);
  });

  it("compares only figures that count everybody", () => {
    const event = "2022-09-14-kyrgyz-tajik-clashes-2022";
    expect(answerQuestion(dataset, { ask: "casualties", event, measure: "deaths" })).toMatchObject({ least: 100, most: null });
    expect(answerQuestion(dataset, { ask: "casualties", event, measure: "injuries" })).toMatchObject({ least: null, most: null });
  });

  it("puts an answer into words", () => {
    expect(answerInWords({ least: 2, most: 2, value: null, ids: ["AZE", "GEO"] })).toBe("2 (AZE, GEO)");
    expect(answerInWords({ least: 100, most: null, value: null, ids: [] })).toBe("at least 100, at most not bounded");
    expect(answerInWords({ least: null, most: null, value: "2003-09-18", ids: [] })).toBe("2003-09-18");
    expect(answerInWords({ least: null, most: null, value: null, ids: [] })).toBe("nothing known");
  });
});

describe("names", () => {
  it("follow the date and fall back to English", () => {
    const turkiye = find(countries, "TUR");
    const turkic = find(organizations, "ots");
    if (turkiye === undefined || turkic === undefined) throw new Error("missing");
    expect([nameOf(turkiye), nameOf(turkiye, "en", "2010-01-01"), nameOf(turkiye, "ru"), nameOf(turkiye, "ja")]).toEqual([
      "Türkiye",
      "Turkey",
      "Турция",
      "Türkiye",
    ]);
    expect([nameOf(turkic, "en", "2015-01-01"), shortNameOf(turkic), shortNameOf(turkiye)]).toEqual(["Turkic Council", "OTS", "Türkiye"]);
  });
});

describe("look-ups", () => {
  it("find by id, and nothing by what only looks like one", () => {
    expect(source(dataset.sources, "world-factbook")?.publisher).toBe("Central Intelligence Agency");
    for (const id of ["", "nothing", "constructor", "__proto__", "toString"]) expect(find(countries, id)).toBeUndefined();
  });
});
