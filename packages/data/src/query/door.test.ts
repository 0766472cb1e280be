import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { formatDay, toDay } from "../time/index.ts";
import * as vectors from "../vectors/index.ts";
import { APART, DOORS } from "./door.cases.ts";
import { ALL_DOORS, anyForeign, anyOption, anyText, anyWrong, asked, options, refusal, slip, tally } from "./door.fixtures.ts";
import { code, type Door, organization, year } from "./door-options.cases.ts";
import { evidence, VECTOR_DOORS, VECTOR_TAKERS } from "./door-vectors.cases.ts";
import * as query from "./index.ts";

afterAll(() => console.log(tally()));

describe("the door of the package", () => {
  it("is known whole: every export is tried here, or said why not", () => {
    expect([...Object.keys(DOORS), ...Object.values(APART).flat()].toSorted()).toEqual(Object.keys(query).toSorted());
    const functions = Object.entries(vectors).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect([...Object.keys(VECTOR_DOORS), ...Object.keys(VECTOR_TAKERS)].toSorted()).toEqual(functions.toSorted());
  });

  it("answers what is sound, with every option and value that it takes, so that refusing is no habit", () => {
    for (const [name, entry] of Object.entries(ALL_DOORS)) expect(() => asked(entry, entry.sound), name).not.toThrow();
    for (const { entry, option, sort, key } of options) {
      // What goes with what differs from series to series.
      if (entry.reads === "series" && ["series", "item", "entity", "partner"].includes(option)) continue;
      for (const value of sort.some) {
        if (entry.options.from?.some.includes(1999) && value === 1999) continue;
        const given = { ...entry.sound, [option]: value };
        if (new Set(Object.values(given)).size === Object.values(given).length) expect(() => asked(entry, given), `${key} ${String(value)}`).not.toThrow();
        if (sort.many === true && value !== "any") expect(() => asked(entry, { ...entry.sound, [option]: [value] }), key).not.toThrow();
      }
      if (!(entry.needs ?? []).includes(option)) expect(() => asked(entry, { ...entry.sound, [option]: undefined }), key).not.toThrow();
    }
  });

  it("refuses a value that an option cannot have, and names the option", () => {
    fc.assert(
      fc.property(
        anyOption.chain((one) => fc.tuple(fc.constant(one), anyWrong(one))),
        ([{ entry, option }, value]) => {
          const { parameter, message, expected } = refusal(() => asked(entry, { ...entry.sound, [option]: value }));
          expect(parameter).toBe(option);
          expect(message.startsWith(`${option} is `)).toBe(true);
          expect(expected.length).toBeGreaterThan(3);
        },
      ),
      { numRuns: 6500 },
    );
  });

  it("refuses what it cannot do without", () => {
    for (const { entry, option } of options.filter(({ entry, option }) => entry.needs?.includes(option))) {
      const { [option]: _, ...rest } = entry.sound as Record<string, unknown>;
      expect(refusal(() => asked(entry, rest)).parameter).toBe(option);
      expect(refusal(() => asked(entry, { ...rest, [option]: undefined })).parameter).toBe(option);
    }
  });

  const byField = Object.entries(ALL_DOORS).filter(([, { positional }]) => positional === undefined);

  it("refuses an option that there is not, and names those that there are", () => {
    const anyName = fc.oneof(
      fc.constantFrom(
        "org",
        "organisation",
        "countries",
        "of",
        "since",
        "until",
        "hosts",
        "At",
        "AT",
        "parti",
        "states",
        "lang",
        "limit",
        "__proto__",
        "constructor",
        "",
      ),
      fc.string({ maxLength: 8 }),
      anyOption.map(({ option }) => option),
      fc.tuple(anyOption, fc.nat(), fc.constantFrom("swap", "drop", "double", "case")).map(([{ option }, at, how]) => slip(option, at, how)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...byField),
        anyName,
        fc.constantFrom<unknown[]>("KAZ", "csto", "2022", undefined, null, ["KAZ"]),
        ([name, entry], option, value) => {
          if (Object.hasOwn(entry.options, option)) return;
          const given = Object.fromEntries([...Object.entries(entry.sound), [option, value]]);
          const { parameter, message } = refusal(() => asked(entry, given));
          expect([parameter, message.includes(`${name} has no such option`)]).toEqual([option, true]);
        },
      ),
      { numRuns: 1800 },
    );
  });

  it("refuses what is none of the things that a function of vectors takes", () => {
    for (const { ask, takes } of Object.values(VECTOR_TAKERS)) for (const thing of takes) expect(() => ask(thing as never)).not.toThrow();
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(VECTOR_TAKERS)).chain((taker) => fc.tuple(fc.constant(taker), fc.oneof(anyText(taker.takes), anyForeign))),
        ([{ parameter, ask, takes }, thing]) => {
          if (takes.includes(thing) || (parameter === "code" && code.takes(thing)) || (parameter === "code" && organization.takes(thing))) return;
          expect(refusal(() => ask(thing as never)).parameter).toBe(parameter);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("refuses evidence of two years at once, and a dataset without the values that evidence is read from", () => {
    const both = [...evidence, ...vectors.readEvidence(dataset, "KAZ", 2018)];
    expect(refusal(() => vectors.scoresOf(both, { draws: 2 })).found).toMatch(/ twice$/);
    const { "trade-kaz": _, ...observations } = dataset.series.observations;
    const without = { ...dataset, series: { ...dataset.series, observations } };
    expect(refusal(() => vectors.readEvidence(without as never, "KAZ", 2019)).found).toBe("without the values of trade-kaz");
    const nothing = Object.fromEntries(vectors.indicatorsOf("economy").map(({ id }) => [id, 0]));
    expect(refusal(() => vectors.scoresOf(evidence, { weights: nothing })).found).toBe("0 for all of economy");
  });

  it("refuses options that are no plain object", () => {
    const foreign: unknown[] = [
      null,
      0,
      5,
      Number.NaN,
      "",
      "csto",
      true,
      [],
      ["csto"],
      new Map([["organization", "csto"]]),
      new Date(),
      () => ({}),
      Symbol("at"),
    ];
    for (const [name, entry] of byField) for (const given of foreign) expect(refusal(() => asked(entry, given)).parameter).toBe(name);
  });

  it("refuses what is not what it reads: the whole dataset, another collection, or anything else", () => {
    const foreign: unknown[] = [
      null,
      undefined,
      0,
      Number.NaN,
      "",
      "memberships",
      true,
      [],
      {},
      { records: [] },
      new Map(),
      () => dataset,
      Symbol("x"),
      dataset.memberships.records,
    ];
    for (const entry of Object.values(ALL_DOORS)) {
      const { reads } = entry;
      const parameter = typeof reads === "object" ? reads.parameter : reads;
      // A record is known by a field of its kind.
      const others = typeof reads === "object" ? [dataset] : Object.values(dataset).filter(({ name }) => name !== reads);
      const whole = reads === "dataset" ? [] : [dataset];
      for (const subject of [...foreign, ...others, ...whole]) {
        // There are years of which nothing is known.
        if (parameter === "evidence" && Array.isArray(subject) && subject.length === 0) continue;
        expect(refusal(() => entry.ask(subject as never, entry.sound as never)).parameter, String(parameter)).toBe(parameter);
      }
    }
    expect(refusal(() => asked(DOORS.membershipsAt as Door, {}, dataset)).found).toBe("the whole dataset");
    expect(refusal(() => asked(DOORS.membershipsAt as Door, {}, dataset.events)).found).toBe("the collection events");
  });

  it("refuses a period that ends before it begins", () => {
    const spans = byField.filter(
      ([
        ,
        {
          options: { from, to },
        },
      ]) => from !== undefined && to !== undefined,
    );
    const anyDay = fc.integer({ min: toDay(1900, 1, 1), max: toDay(2100, 12, 31) }).map(formatDay);
    fc.assert(
      fc.property(fc.constantFrom(...spans), anyDay, anyDay, fc.constantFrom(4, 7, 10), ([, entry], a, b, length) => {
        const [early, late] = [a, b].sort().map((day) => (entry.options.from === year ? day.slice(0, 4) : day.slice(0, length)));
        if (early === undefined || late === undefined || early === late) return;
        const [from, to] = entry.options.from === year ? [Number(late), Number(early)] : [late, early];
        expect(refusal(() => asked(entry, { ...entry.sound, from, to })).parameter).toBe("to");
      }),
      { numRuns: 900 },
    );
  });

  it("refuses records of one body or one state where another is meant, under the name of the option", () => {
    const csto = query.membershipsOf(dataset, "csto");
    const kaz = query.dossierOf(dataset, "KAZ");
    expect(query.membershipsAt(csto, { organization: "csto", at: "2007-01-01" }).most).toBe(7);
    expect(query.deploymentsAt(kaz.deployments, { host: "KAZ" }).least).toBe(query.deploymentsAt(dataset.deployments, { host: "KAZ" }).least);
    const said = (question: () => unknown) => {
      const { parameter, found } = refusal(question);
      return [parameter, found];
    };
    expect(said(() => query.membershipsAt(csto))).toEqual(["organization", "left out"]);
    expect(said(() => query.membershipsAt(csto, { organization: ["csto", "cst"] }))).toEqual(["organization", "csto, cst"]);
    expect(said(() => query.membershipCounts(csto, "sco"))).toEqual(["organization", "sco"]);
    expect(said(() => query.membershipsAt(kaz.memberships, { organization: "csto" }))).toEqual(["country", "left out"]);
    expect(said(() => query.deploymentsAt(kaz.deployments, { host: "TJK" }))).toEqual(["host", "TJK"]);
    expect(said(() => query.agreementsAt(kaz.agreements, { party: "RUS" }))).toEqual(["party", "RUS"]);
    expect(said(() => query.corridorsAt(kaz.corridors, { country: "UZB" }))).toEqual(["country", "UZB"]);
    expect(said(() => query.tenuresAt(kaz.tenures, { person: "vladimir-putin" }))).toEqual(["country", "left out"]);
    expect(said(() => query.changesBetween({ memberships: csto, events: dataset.events }, { organization: "csto" }))).toEqual([
      "memberships",
      "the records of csto alone",
    ]);
  });
});
