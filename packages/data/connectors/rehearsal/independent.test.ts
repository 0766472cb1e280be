import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { exportsOfTheUnion } from "../eurostat/exports.ts";
import type { ReadValue, SeriesReader } from "../frame/reader.ts";
import { type HeldSeries, readSeries } from "../frame/series-files.ts";
import { conflictYears } from "../ucdp/conflict-years.ts";
import { votes } from "../un-digital-library/votes.ts";
import { peopleAndProduct } from "../world-bank/indicators.ts";
import { copyOf } from "./copy.ts";

// A second reading of the same answers, written without a look at the first: as naive as can be, over answers of random content.
const folder = mkdtempSync(join(tmpdir(), "multivector-naive-"));
const roots: string[] = [];
afterAll(() => {
  for (const one of [folder, ...roots]) rmSync(one, { recursive: true, force: true });
});

function heldBy(reader: SeriesReader): (id: string) => HeldSeries {
  const root = copyOf(reader.publisher.id, reader.series);
  roots.push(root);
  const held = new Map(reader.series.map((id) => [id, readSeries(root, id)]));
  return (id) => held.get(id) as HeldSeries;
}

/** What a reader reads from answers that are given out by a function, as lines. */
async function linesOf(reader: SeriesReader, held: (id: string) => HeldSeries, answer: (path: string) => string): Promise<Record<string, string[]>> {
  let number = 0;
  const read = await reader.read({
    held,
    year: 2026,
    get: async (path) => {
      const file = join(folder, `answer-${number++}`);
      const text = answer(path);
      writeFileSync(file, text);
      return { address: path, file, text: () => text, keep: () => {} };
    },
  });
  return Object.fromEntries([...read].map(([id, values]) => [id, values.map(lineOf).sort()]));
}

const lineOf = ({ entity, partner, year, item, value }: ReadValue) => [entity, partner ?? "", year, item, value].join(",");

it("reads the World Bank's pages as a naive reading does", async () => {
  const held = heldBy(peopleAndProduct);
  const iso = ["EUU", "KAZ", "KGZ", "UZB"];
  const years = [2016, 2019, 2024, 2025];
  const cells = fc.array(fc.option(fc.double({ min: 1, max: 1e13, noNaN: true })), { minLength: 16, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(cells, cells, fc.integer({ min: 1, max: 7 }), async (people, product, per) => {
      const answer = (path: string) => {
        const isPeople = path.includes("SP.POP.TOTL");
        const [id, value] = isPeople ? ["SP.POP.TOTL", "Population, total"] : ["NY.GDP.MKTP.CD", "GDP (current US$)"];
        const rows = iso.flatMap((code, i) =>
          years.map((year, j) => ({
            indicator: { id, value },
            country: {},
            countryiso3code: code,
            date: String(year),
            value: (isPeople ? people : product)[i * 4 + j] ?? null,
          })),
        );
        const page = Number(/page=(\d+)$/.exec(path)?.[1]);
        return JSON.stringify([{ page, pages: Math.ceil(16 / per), per_page: per, total: 16 }, rows.slice((page - 1) * per, page * per)]);
      };
      const naive = { population: [] as string[], gdp: [] as string[] };
      for (let i = 0; i < 4; i++) {
        for (let j = 0; j < 4; j++) {
          const who = ["EU", "KAZ", "KGZ", "UZB"][i];
          const [persons, dollars] = [people[i * 4 + j], product[i * 4 + j]];
          const before = held("population").rows.find((row) => row[0] === who && row[2] === years[j])?.[4];
          if (persons != null) naive.population.push(`${who},,${years[j]},population,${Number(persons.toFixed(0))}`);
          if (dollars != null) {
            naive.gdp.push(`${who},,${years[j]},gdp,${Number(dollars.toFixed(0))}`);
            const by = persons != null ? Number(persons.toFixed(0)) : before;
            if (by !== undefined) naive.gdp.push(`${who},,${years[j]},gdp-per-person,${Number((Number(dollars.toFixed(0)) / by).toFixed(1))}`);
          }
        }
      }
      expect(await linesOf(peopleAndProduct, held, answer)).toEqual({ population: naive.population.sort(), gdp: naive.gdp.sort() });
    }),
    { numRuns: 40 },
  );
});

it("reads Eurostat's cube as a naive reading does, whatever the order of its dimensions", async () => {
  const held = heldBy(exportsOfTheUnion);
  const codes: Record<string, string[]> = {
    freq: ["A"],
    reporter: ["EU27_2020"],
    product: ["TOTAL"],
    flow: ["2"],
    indicators: ["VALUE_IN_EUROS"],
    partner: ["UZ", "KZ", "TM"],
    time: ["2018", "2020", "2025"],
  };
  const ours: Record<string, string> = { UZ: "UZB", KZ: "KAZ", TM: "TKM" };
  const order = fc.shuffledSubarray(Object.keys(codes), { minLength: 7 });
  await fc.assert(
    fc.asyncProperty(
      order,
      fc.array(fc.option(fc.integer({ min: 0, max: 1e12 })), { minLength: 9, maxLength: 9 }),
      fc.boolean(),
      async (id, numbers, dense) => {
        // Nested loops in the cube's own order give the cells one after the other.
        const list: (number | null)[] = [];
        const naive: string[] = [];
        const walk = (depth: number, chosen: Record<string, string>): void => {
          if (depth === id.length) {
            const value = numbers[["UZ", "KZ", "TM"].indexOf(chosen.partner ?? "") * 3 + ["2018", "2020", "2025"].indexOf(chosen.time ?? "")] ?? null;
            list.push(value);
            if (value !== null) naive.push(`EU27,${ours[chosen.partner ?? ""]},${chosen.time},exports,${value}`);
            return;
          }
          const name = id[depth] ?? "";
          for (const code of codes[name] ?? []) walk(depth + 1, { ...chosen, [name]: code });
        };
        walk(0, {});
        const value = dense ? list : Object.fromEntries(list.flatMap((cell, at) => (cell === null ? [] : [[at, cell]])));
        const dimension = Object.fromEntries(
          id.map((name) => [name, { category: { index: Object.fromEntries((codes[name] ?? []).map((code, at) => [code, at])) } }]),
        );
        const cube = { version: "2.0", class: "dataset", updated: "", id, size: id.map((name) => codes[name]?.length), value, dimension };
        expect(await linesOf(exportsOfTheUnion, held, () => JSON.stringify(cube))).toEqual({ "exports-eu": naive.sort() });
      },
    ),
    { numRuns: 60 },
  );
});

it("counts roll calls as a naive reading does", async () => {
  const held = heldBy(votes);
  const members = { KAZ: "KAZAKHSTAN", KGZ: "KYRGYZSTAN", RUS: "RUSSIAN FEDERATION", FRA: "FRANCE" } as const;
  const codes = Object.keys(members) as (keyof typeof members)[];
  const call = fc.record({ year: fc.constantFrom(1991, 2019, 2024), ballots: fc.array(fc.constantFrom("Y", "N", "A", "X"), { minLength: 4, maxLength: 4 }) });
  const entities = [...new Set(held("un-votes-cast").rows.map(([entity]) => entity))];
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 25 }), async (calls) => {
      const lines = calls.flatMap(({ year, ballots }, index) =>
        codes.map((code, at) => `${index + 1},${code},${members[code]},${ballots[at]},${year}-05-05,A/RES/${index},4`),
      );
      const answer = (path: string) =>
        path.endsWith("of=xm")
          ? '<collection><record><datafield tag="856"><subfield code="u">https://digitallibrary.un.org/record/4060887/files/2026_1_1_ga_voting.csv</subfield></datafield></record></collection>'
          : `undl_id,ms_code,ms_name,ms_vote,date,resolution,total_ms\n${lines.join("\n")}\n`;
      const naive = { "un-agreement": [] as string[], "un-votes-cast": [] as string[] };
      for (const year of [2019, 2024]) {
        for (const a of ["KAZ", "KGZ"] as const) {
          for (const b of codes) {
            if (a === b) continue;
            let [common, same, half] = [0, 0, 0];
            for (const one of calls.filter((one) => one.year === year)) {
              const [x, y] = [one.ballots[codes.indexOf(a)], one.ballots[codes.indexOf(b)]];
              if (x === "X" || y === "X") continue;
              common++;
              if (x === y) same++;
              else if (x === "A" || y === "A") half++;
            }
            if (common === 0) continue;
            naive["un-agreement"].push(`${a},${b},${year},common-votes,${common}`, `${a},${b},${year},share-same,${Number((same / common).toFixed(4))}`);
            naive["un-agreement"].push(`${a},${b},${year},agreement,${Number(((same + half / 2) / common).toFixed(4))}`);
          }
        }
        if (year < 2021) continue;
        const ofYear = calls.filter((one) => one.year === year);
        for (const entity of entities) {
          for (const [letter, item] of [
            ["Y", "yes"],
            ["N", "no"],
            ["A", "abstain"],
            ["X", "not-cast"],
          ] as const) {
            // Who is not on the list of a vote cast none.
            const count = ofYear.filter(({ ballots }) => (ballots[codes.indexOf(entity as never)] ?? "X") === letter).length;
            if (count > 0) naive["un-votes-cast"].push(`${entity},,${year},${item},${count}`);
          }
        }
      }
      expect(await linesOf(votes, held, answer)).toEqual({ "un-agreement": naive["un-agreement"].sort(), "un-votes-cast": naive["un-votes-cast"].sort() });
    }),
    { numRuns: 40 },
  );
});

it("counts conflicts as a naive reading does", async () => {
  const held = heldBy(conflictYears);
  const numbers: Record<string, string> = { "702": "TJK", "703": "KGZ", "365": "RUS", "700": "AFG", "666": "ISR", "999": "" };
  const conflict = fc.record({
    conflict_id: fc.integer({ min: 1, max: 4 }).map(String),
    year: fc.integer({ min: 1988, max: 1993 }).map(String),
    gwno_a: fc.constantFrom(...Object.keys(numbers)),
    gwno_b: fc.constantFrom("", "702", "666", "365, 700"),
    intensity_level: fc.constantFrom("1", "2"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(conflict, { maxLength: 30 }), async (conflicts) => {
      const Result = conflicts.map((one) => ({ ...one, side_a: "A side", side_b: "Another", version: "25.1" }));
      const told = held("conflict-years").rows.map(([entity]) => entity);
      const naive: string[] = [];
      for (let year = 1990; year <= 1993; year++) {
        for (const [number, state] of Object.entries(numbers)) {
          const fought = conflicts.filter((one) => {
            const sides = [one.gwno_a, ...one.gwno_b.split(", ")];
            return Number(one.year) === year && sides.includes(number) && sides.some((side) => ["702", "703", "365", "700"].includes(side));
          });
          if (fought.length === 0 || state === "" || (state === "ISR" && !told.includes("ISR"))) continue;
          naive.push(`${state},,${year},conflicts,${new Set(fought.map((one) => one.conflict_id)).size}`);
          naive.push(`${state},,${year},intensity,${fought.some((one) => one.intensity_level === "2") ? 2 : 1}`);
        }
      }
      const answer = () => JSON.stringify({ TotalCount: Result.length, TotalPages: 1, NextPageUrl: "", Result });
      expect(await linesOf(conflictYears, held, answer)).toEqual({ "conflict-years": naive.sort() });
    }),
    { numRuns: 60 },
  );
});
