import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLLECTIONS, COUNTRY_IDS, ORGANIZATION_IDS, PERSON_IDS, ROLES, SERIES_IDS } from "../vocabulary.ts";
import { AGGREGATE_IDS, AGGREGATES } from "./aggregates.ts";
import { keyOf } from "./fold.ts";
import { unmixedKeys } from "./lookalikes.ts";
import { COUNTRY_ALIASES, COUNTRY_NAMES, ORGANIZATION_ALIASES, ORGANIZATION_NAMES, PERSON_NAMES, SERIES_NAMES } from "./names.ts";
import { outcome, refusal } from "./resolve.fixtures.ts";
import { asCollection, asCountry, asEntity, asOrganization, asParty, asPerson, asRole, asSeries, type Resolve } from "./resolve.ts";

type Held = readonly (readonly [id: string, text: string])[];
const held = (...tables: Readonly<Partial<Record<string, string>>>[]): Held =>
  tables.flatMap((table) => Object.entries(table).flatMap(([id, texts]) => (texts ?? "").split("|").map((text) => [id, text] as const)));
const asThemselves = (ids: readonly string[]): Held => ids.map((id) => [id, id] as const);

const states = [...asThemselves(COUNTRY_IDS), ...held(COUNTRY_NAMES, COUNTRY_ALIASES)];
const bodies = [...asThemselves(ORGANIZATION_IDS), ...held(ORGANIZATION_NAMES, ORGANIZATION_ALIASES)];

const aggregates: Held = AGGREGATE_IDS.flatMap((id) => {
  const { en, ru, body } = AGGREGATES[id];
  const shared = bodies.filter(([of, text]) => of === body && text !== body).map(([, text]) => text);
  return [id, en, ru, ...shared].map((text) => [id, text] as const);
});

const DOORS: readonly (readonly [name: string, resolve: Resolve<string>, held: Held])[] = [
  ["asCountry", asCountry, states],
  ["asOrganization", asOrganization, bodies],
  ["asParty", asParty, [...states, ...bodies]],
  ["asPerson", asPerson, [...asThemselves(PERSON_IDS), ...held(PERSON_NAMES)]],
  ["asSeries", asSeries, [...asThemselves(SERIES_IDS), ...held(SERIES_NAMES)]],
  ["asEntity", asEntity, [...states, ...aggregates]],
  ["asCollection", asCollection, asThemselves(COLLECTIONS)],
  ["asRole", asRole, asThemselves(ROLES)],
];

const LOOKS: Readonly<Record<string, (text: string) => string>> = {
  "lower case": (text) => text.toLowerCase(),
  "capitals, but for the i that Turkish has two of": (text) => text.replace(/[^ßı]/gu, (letter) => letter.toUpperCase()),
  "no marks above letters": (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  "letters taken apart": (text) => text.normalize("NFD"),
  "other apostrophes": (text) => text.replace(/[ʻ'‘’]/g, "ʼ"),
  "other dashes": (text) => text.replace(/[-–—]/g, "−"),
  "dashes for spaces": (text) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, "-"),
  "more spaces": (text) => `  ${text.replaceAll(" ", "\u00A0 ")}\n`,
  "е for ё": (text) => text.replaceAll("ё", "е").replaceAll("Ё", "Е"),
  "in quotes": (text) => (/^\s*\d+\s*$/.test(text) ? text : `«${text}»`),
  "a full stop after it": (text) => (/^\s*\d+\s*$/.test(text) ? text : `${text}.`),
};

describe.each(DOORS)("%s", (_, resolve, texts) => {
  it("takes each id, name and alias for what it is of, or lists all that it is of", () => {
    const byKey = new Map<string, (readonly [id: string, text: string])[]>();
    for (const one of texts) byKey.set(keyOf(one[1]), [...(byKey.get(keyOf(one[1])) ?? []), one]);
    const ids = new Set(texts.filter(([id, text]) => id === text).map(([id]) => keyOf(id)));
    for (const [key, same] of byKey) {
      const wanted = ids.has(key) ? same.filter(([id]) => keyOf(id) === key) : same;
      for (const [, text] of same) expect([text, ...outcome(resolve, text).sort()]).toEqual([text, ...new Set(wanted.map(([id]) => id).sort())]);
    }
  });

  it("does so however it is typed", () => {
    const typed = fc.record({ one: fc.constantFrom(...texts), looks: fc.shuffledSubarray(Object.values(LOOKS)) });
    fc.assert(
      fc.property(typed, ({ one: [, text], looks }) => {
        const other = looks.reduce((changed, look) => look(changed), text);
        expect([other, ...outcome(resolve, other)]).toEqual([other, ...outcome(resolve, text)]);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses what is nothing that is held", { timeout: 180_000 }, () => {
    const keys = new Set(texts.map(([, text]) => keyOf(text)));
    const letters = [..."abcdeikrstuzабекрстуз0123 -.'"];
    const string = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(...letters), maxLength: 5 }));
    fc.assert(
      fc.property(string, (text) => {
        const [id] = outcome(resolve, text);
        // People are found by the family name too.
        if (id !== undefined && resolve !== asPerson) expect([keyOf(text), ...unmixedKeys(text)].some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: resolve === asParty ? 2000 : 500 },
    );
  });

  it("refuses what is no text, or an empty one", () => {
    for (const none of ["", " ", "-", "'", 398, 0, Number.NaN, null, undefined, true, {}, [], ["KAZ"], Symbol("KAZ"), () => "KAZ"]) {
      const error = refusal(resolve, none);
      expect(error.parameter).toMatch(/^[a-z]+$/);
      expect(error.expected).toMatch(/^the id or a name of an? /);
      expect(error.nearest).toEqual([]);
    }
  });

  it("refuses names that every object has", () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) expect(outcome(resolve, name)).toEqual([]);
  });

  it("names the parameter that was passed", () => {
    expect(() => resolve("qqqqqqqq", "partner")).toThrow(/^partner is "qqqqqqqq"; expected /);
  });

  it("is quick with a text of any length", () => {
    for (const long of ["a".repeat(100_000), `a,${" ".repeat(100_000)})x`, "(".repeat(100_000), "аa".repeat(50_000), " the".repeat(25_000)]) {
      const start = performance.now();
      expect(outcome(resolve, long)).toEqual([]);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
