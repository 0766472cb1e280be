import { DOMAINS, type Domain, METHOD, PARTNERS, REPUBLICS } from "@multivector/data/vectors";
import { expect, test } from "vitest";
import { certaintyOf } from "@/model/vectors/certainty.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { findingOf } from "./finding.ts";
import { FIRST_YEAR, LAST_YEAR, reasons, standings } from "./published-standings.ts";
import { headlineOf, standfirstOf } from "./say.ts";
import { packYear, type Standing, standingAt } from "./standings.ts";

const NAMES = { RUS: "Russia", CHN: "China", EU: "the EU" };
type Short = [Standing["first"], Standing["settled"]] | null;
const row = (...all: Short[]) =>
  all.map((one) => (one === null ? null : { year: 2023, first: one[0], second: "EU" as const, settled: one[1], share: 40, untold: 0 }));
const five = (...one: NonNullable<Short>) => row(one, one, one, one, one);
const open = row(null, null, ["CHN", "not settled"], ["CHN", "not settled"], ["RUS", "not settled"]);
const of = (standing: Partial<Record<Domain, (Standing | null)[]>>) =>
  findingOf(DOMAINS, { economy: open, security: open, connectivity: open, diplomacy: open, ...standing });

test("the grid shows the latest published answers", () => {
  for (const { country, domain, years } of answers) {
    const latest = years[2];
    const found = standingAt(standings[country][domain], PARTNERS, FIRST_YEAR, LAST_YEAR, METHOD.carry);
    expect(found?.first, `${country} ${domain}`).toBe(latest?.first?.partner);
    expect(found?.settled).toBe(latest?.first?.settled);
    expect(found !== null && found.untold > 0).toBe(certaintyOf(cellAt(country, domain, latest?.year ?? 0)) === "untold");
    expect(found?.year).toBe(latest?.year);
  }
  expect(Object.keys(standings)).toEqual([...REPUBLICS]);
});

test("an answer stands in for a year that is missing, with its own year, and not for long", () => {
  const known = { first: "RUS", second: "CHN", settled: "leaning", share: 100, untold: 2 } as const;
  const years = [known, null, null, null].map((year) => packYear(year, PARTNERS)).join("");
  expect(standingAt(years, PARTNERS, 2000, 2002, 2)).toEqual({ year: 2000, ...known });
  expect(standingAt(years, PARTNERS, 2000, 2003, 2)).toBeNull();
  expect(standingAt(years, PARTNERS, 2000, 2000, 2)?.year).toBe(2000);
  expect(() => standingAt("zz9000", PARTNERS, 2000, 2000, 2)).toThrow("is not a year");
});

test("a partner that is first nearly everywhere, and nowhere clearly, is named as that", () => {
  const narrow = of({ connectivity: five("CHN", "not settled") });
  expect(narrow.leads).toEqual([]);
  expect(narrow.nobody.map(({ domain }) => domain)).not.toContain("connectivity");
  expect(narrow.narrow.find(({ domain }) => domain === "connectivity")).toEqual({ domain: "connectivity", partner: "CHN", count: 5, clear: 0 });
  expect(standfirstOf("en", NAMES, narrow).where).toContain("On trade and energy routes China is first in all five, but every one of those leads is open");
  const some = of({ connectivity: row(["CHN", "leaning"], ["CHN", "not settled"], ["CHN", "not settled"], ["RUS", "leaning"], null) });
  expect(standfirstOf("en", NAMES, some).where).toContain("China is first in three of the five, but only one of those leads is more than open");
  expect(standfirstOf("ru", { CHN: "Китай" }, some).where).toContain("Китай на первом месте в 3 из пяти, но хотя бы вероятно это лишь в 1");
});

test("a first place that changes with the way of counting is nobody's lead", () => {
  const { leads, nobody, tally, count } = of({});
  expect({ leads, nobody, tally, count }).toEqual({
    leads: [],
    nobody: DOMAINS.map((domain) => ({ domain, clear: 0, open: 3, gap: 2 })),
    tally: { settled: 0, leaning: 0, "not settled": 12, gap: 8 },
    count: 20,
  });
  expect(headlineOf("en", NAMES, of({}))).toBe("No outside power is ahead in any field.");
});

test("the headline says who is ahead, and how sure that is", () => {
  const two = of({ economy: five("CHN", "leaning"), security: five("RUS", "leaning"), diplomacy: five("REGION", "leaning") });
  expect(headlineOf("en", NAMES, two)).toBe("In most republics China is ahead in the economy, Russia in security. Neither lead is settled.");
  expect(standfirstOf("en", NAMES, two)).toEqual({
    sure: "Of the 20 latest answers none is settled: 15 lean one way, 3 are open, and for 2 the records do not tell.",
    where:
      "In diplomacy the five republics turn first to each other; on trade and energy routes the order is open in three and cannot be told in two of the five.",
  });
  const one = of({ economy: five("EU", "settled"), security: five("EU", "leaning") });
  expect(headlineOf("en", NAMES, one)).toBe("In most republics the EU is ahead in the economy and in security. In 5 of 10 cases that is settled.");
  expect(standfirstOf("en", NAMES, one).where).toContain("in diplomacy the order is open in three and cannot be told in two of the five");
  const split = of({ security: row(["RUS", "leaning"], ["CHN", "leaning"], ["RUS", "not settled"], ["CHN", "not settled"], null) });
  expect(standfirstOf("en", NAMES, split).where).toContain(
    "in security the order leans or is settled in two, is open in two and cannot be told in one of the five",
  );
  expect(headlineOf("ru", { CHN: "Китай", RUS: "Россия" }, two)).toBe(
    "В большинстве республик Китай впереди в экономике, а в сфере безопасности — Россия. Но это ненадёжно.",
  );
});

test("more than half of the republics make a lead, no fewer", () => {
  const split = row(["CHN", "settled"], ["CHN", "leaning"], ["CHN", "not settled"], ["RUS", "leaning"], ["RUS", "leaning"]);
  expect(of({ economy: split }).leads).toEqual([]);
  const three = row(["CHN", "settled"], ["CHN", "leaning"], ["CHN", "leaning"], ["RUS", "leaning"], ["RUS", "leaning"]);
  expect(of({ economy: three }).leads).toEqual([{ partner: "CHN", domains: ["economy"] }]);
  expect(of({ economy: three }).outside).toEqual({ cells: 3, settled: 1 });
});

test("nobody leads by a standing that cannot be told", () => {
  const untold = five("CHN", "leaning").map((one) => one && { ...one, untold: 1 });
  const { leads, narrow, tally } = of({ economy: untold });
  expect(leads).toEqual([]);
  expect(narrow).toEqual([]);
  expect(tally).toEqual({ settled: 0, leaning: 0, "not settled": 9, gap: 11 });
});

test("the year 2010 has no leader of Kazakhstan's economy, and a reason", () => {
  const found = standingAt(standings.KAZ.economy, PARTNERS, FIRST_YEAR, 2010, METHOD.carry);
  expect(reasons[(found?.untold ?? 0) - 1]).toEqual(["exports", "imports"]);
});
