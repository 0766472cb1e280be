import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { metaOf } from "../../build/publish/meta.ts";
import { dataset } from "../../test/dataset.ts";
import { AGGREGATE_IDS } from "../identity/index.ts";
import { formatDay, parsePeriod, toDay } from "../time/index.ts";
import type { Claim, Question } from "../types.ts";
import * as vectors from "../vectors/index.ts";
import {
  AGREEMENT_KINDS,
  CHOICES,
  COLLECTIONS,
  CORRIDOR_KINDS,
  COUNTRY_IDS,
  DEPLOYMENT_KINDS,
  EVENT_TYPES,
  OFFICES,
  ORGANIZATION_IDS,
  PARTICIPANT_ROLES,
  PERSON_IDS,
  ROLES,
  SERIES_IDS,
  VISIT_KINDS,
} from "../vocabulary.ts";
import * as query from "./index.ts";

const history: query.History = {
  releases: [{ version: "0.1.0", date: "2026-11-24", hash: "", added: 0, changed: 0, withdrawn: 0 }],
  back: {},
  unreleased: { added: [], before: {} },
};

/** What an option takes: whether a value is one it can have, and one of those. */
interface Sort {
  takes: (value: unknown) => boolean;
  some: readonly unknown[];
  many?: boolean;
}
const of = (some: readonly unknown[]): Sort => ({ takes: (value) => some.includes(value), some });
const many = (sort: Sort): Sort => ({ ...sort, many: true });
const country = of(COUNTRY_IDS);
const organization = of(ORGANIZATION_IDS);
const party = of([...COUNTRY_IDS, ...ORGANIZATION_IDS]);
const person = of(PERSON_IDS);
const code = of([...COUNTRY_IDS, ...AGGREGATE_IDS, ...dataset.series.records.flatMap(({ others }) => others.map(({ id }) => id))]);
const date: Sort = {
  takes: (value) => typeof value === "string" && parsePeriod(value) !== null,
  some: ["2022", "2022-01", "2022-01-06", "2022~", "2050-01-01"],
};
const year: Sort = { takes: (value) => Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 2999, some: [1999, 2022] };
const flag: Sort = { takes: (value) => typeof value === "boolean", some: [true, false] };
const idOf = (collection: keyof query.Dataset) => of(dataset[collection].records.map(({ id }) => id));

/** A function that answers, what it reads, and every option it has. */
interface Door {
  /** A collection, the whole dataset, or a record with this as the name of its parameter. */
  reads: keyof query.Dataset | "dataset" | { parameter: string; record: unknown };
  options: Readonly<Record<string, Sort>>;
  /** Without these there is no answer. */
  needs?: readonly string[];
  /** A question that is answered. */
  sound: object;
  ask: (subject: never, given: never) => unknown;
  /** Options are arguments of their own, not the fields of one. */
  positional?: true;
}

/** Every option of a query has to be named: one that is forgotten does not compile. */
const door = <Q extends object>(entry: Omit<Door, "options" | "sound"> & { options: { [K in keyof Q]-?: Sort }; sound: Q }): Door => entry as unknown as Door;

const first = <C extends keyof query.Dataset>(name: C) => ({ parameter: name.slice(0, -1), record: dataset[name].records[0] });
const values = { series: of(SERIES_IDS), item: of(["imports", "exports"]), entity: code, partner: code };
const cell = { series: "trade-kaz", item: "imports", entity: "KAZ", partner: "CHN" } as const;

const agreements = { party: many(party), with: many(party), kind: many(of(AGREEMENT_KINDS)), binding: flag };
const corridors = { country: many(country), avoiding: many(country), kind: many(of(CORRIDOR_KINDS)) };
const deployments = { operator: many(party), host: many(country), kind: many(of(DEPLOYMENT_KINDS)) };
const events = { type: many(of(EVENT_TYPES)), country: many(country), organization: many(organization), role: many(of(PARTICIPANT_ROLES)) };
const visits = { person: many(person), visitor: many(party), host: many(party), country: many(country), kind: many(of(VISIT_KINDS)) };
const span = { from: date, to: date };

const DOORS: Readonly<Record<string, Door>> = {
  agreementsAt: door<query.AgreementsQuery>({ reads: "agreements", options: { at: date, ...agreements }, sound: {}, ask: query.agreementsAt }),
  fitsAgreement: door<Omit<query.AgreementsQuery, "at">>({ reads: first("agreements"), options: agreements, sound: {}, ask: query.fitsAgreement }),
  changesBetween: door<query.ChangesQuery>({
    reads: "dataset",
    options: { ...span, country: many(country), organization: many(organization) },
    sound: {},
    ask: query.changesBetween,
  }),
  corridorsAt: door<query.CorridorsQuery>({ reads: "corridors", options: { at: date, ...corridors }, sound: {}, ask: query.corridorsAt }),
  fitsCorridor: door<Omit<query.CorridorsQuery, "at">>({ reads: first("corridors"), options: corridors, sound: {}, ask: query.fitsCorridor }),
  deploymentsAt: door<query.DeploymentsQuery>({ reads: "deployments", options: { at: date, ...deployments }, sound: {}, ask: query.deploymentsAt }),
  fitsDeployment: door<Omit<query.DeploymentsQuery, "at">>({ reads: first("deployments"), options: deployments, sound: {}, ask: query.fitsDeployment }),
  isRunBy: door<{ operator: string }>({
    reads: first("deployments"),
    options: { operator: many(party) },
    needs: ["operator"],
    sound: { operator: "RUS" },
    positional: true,
    ask: (record: never, { operator }: { operator: never }) => query.isRunBy(record, operator),
  }),
  eventsBetween: door<query.EventsQuery>({ reads: "events", options: { ...span, ...events }, sound: {}, ask: query.eventsBetween }),
  fitsEvent: door<Omit<query.EventsQuery, "from" | "to">>({ reads: first("events"), options: events, sound: {}, ask: query.fitsEvent }),
  visitsBetween: door<query.VisitsQuery>({ reads: "visits", options: { ...span, ...visits }, sound: {}, ask: query.visitsBetween }),
  fitsVisit: door<Omit<query.VisitsQuery, "from" | "to">>({ reads: first("visits"), options: visits, sound: {}, ask: query.fitsVisit }),
  membershipsAt: door<query.MembershipsQuery>({
    reads: "memberships",
    options: { organization: many(organization), country: many(country), at: date, role: many({ ...of(ROLES), some: ["member"], takes: isRole }) },
    sound: {},
    ask: query.membershipsAt,
  }),
  membershipHistory: door<Pick<query.MembershipsQuery, "organization" | "country">>({
    reads: "memberships",
    options: { organization: many(organization), country: many(country) },
    sound: {},
    ask: query.membershipHistory,
  }),
  membershipCounts: door<{ organization: string }>({
    reads: "memberships",
    options: { organization },
    needs: ["organization"],
    sound: { organization: "csto" },
    positional: true,
    ask: (collection: never, given: { organization: never }) => query.membershipCounts(collection, given.organization),
  }),
  tenuresAt: door<query.TenuresQuery>({
    reads: "tenures",
    options: { at: date, country: many(country), organization: many(organization), person: many(person), office: many(of(OFFICES)) },
    sound: {},
    ask: query.tenuresAt,
  }),
  ballotsOf: door<query.BallotsQuery>({
    reads: "votes",
    options: { ...span, country: many(country), choice: many(of(CHOICES)), vote: many(idOf("votes")) },
    sound: {},
    ask: query.ballotsOf,
  }),
  voteMatrix: door<Omit<query.BallotsQuery, "choice">>({
    reads: "votes",
    options: { ...span, country: many(country), vote: many(idOf("votes")) },
    sound: {},
    ask: query.voteMatrix,
  }),
  votersOf: door<query.VotersQuery>({
    reads: first("votes"),
    options: { choice: of(CHOICES), among: many(country) },
    needs: ["choice"],
    sound: { choice: "yes" },
    ask: query.votersOf,
  }),
  observations: door<query.ObservationsQuery>({
    reads: "series",
    options: values,
    needs: ["series", "item", "entity", "partner"],
    sound: cell,
    ask: query.observations,
  }),
  observation: door<query.ObservationsQuery & { year: number }>({
    reads: "series",
    options: { ...values, year },
    needs: ["series", "item", "entity", "partner", "year"],
    sound: { ...cell, year: 2022 },
    ask: query.observation,
  }),
  shareOf: door<query.ObservationsQuery & { year: number }>({
    reads: "series",
    options: { ...values, year },
    needs: ["series", "item", "entity", "partner", "year"],
    sound: { ...cell, year: 2022 },
    ask: query.shareOf,
  }),
  sumOf: door<Omit<query.ObservationsQuery, "entity"> & { entity: query.OneOrMany<string>; year: number }>({
    reads: "series",
    options: { ...values, entity: many(code), year },
    needs: ["series", "item", "entity", "partner", "year"],
    sound: { ...cell, year: 2022 },
    ask: query.sumOf,
  }),
  leadingPartner: door<{ series: string; entity: string; year: number }>({
    reads: "series",
    options: { series: values.series, entity: code, year },
    needs: ["series", "entity", "year"],
    sound: { series: "trade-kaz", entity: "KAZ", year: 2022 },
    ask: query.leadingPartner,
  }),
  toCountryYear: door<query.FrameQuery>({
    reads: "dataset",
    options: { from: year, to: year, country: many(country) },
    needs: ["from", "to"],
    sound: { from: 2022, to: 2022, country: "KAZ" },
    ask: query.toCountryYear,
  }),
  toDyadYear: door<query.FrameQuery>({
    reads: "dataset",
    options: { from: year, to: year, country: many(country) },
    needs: ["from", "to"],
    sound: { from: 2022, to: 2022, country: "KAZ" },
    ask: query.toDyadYear,
  }),
  relation: door<{ a: string; b: string }>({
    reads: "dataset",
    options: { a: party, b: party },
    needs: ["a", "b"],
    sound: { a: "KAZ", b: "RUS" },
    positional: true,
    ask: (data: never, { a, b }: { a: never; b: never }) => query.relation(data, a, b),
  }),
  tiesAt: door<{ a: string; b: string; at?: string }>({
    reads: "dataset",
    options: { a: country, b: party, at: date },
    needs: ["a", "b"],
    sound: { a: "KAZ", b: "RUS" },
    positional: true,
    ask: (data: never, { a, b, at }: { a: never; b: never; at: never }) => query.tiesAt(data, a, b, at),
  }),
  dossierOf: door<{ country: string }>({
    reads: "dataset",
    options: { country },
    needs: ["country"],
    sound: { country: "KAZ" },
    positional: true,
    ask: (data: never, given: { country: never }) => query.dossierOf(data, given.country),
  }),
  membershipsOf: door<{ organization: string }>({
    reads: "dataset",
    options: { organization },
    needs: ["organization"],
    sound: { organization: "csto" },
    positional: true,
    ask: (data: never, given: { organization: never }) => query.membershipsOf(data, given.organization),
  }),
  readSignpost: door<{ at?: string }>({
    reads: "dataset",
    options: { at: date },
    sound: {},
    positional: true,
    ask: (data: never, { at }: { at: never }) => query.readSignpost(data, dataset.signposts.records[0] as never, at),
  }),
  datasetAsOf: door<{ asOf: string }>({
    reads: "dataset",
    options: { asOf: { takes: isRelease, some: ["0.1.0", "2026-11-24", "2026-12-01"] } },
    needs: ["asOf"],
    sound: { asOf: "0.1.0" },
    positional: true,
    ask: (data: never, { asOf }: { asOf: never }) => query.datasetAsOf(data, history, asOf),
  }),
  datasetChanges: door<{ since: string }>({
    reads: "dataset",
    options: { since: { takes: isRelease, some: ["0.1.0", "2026-11-24", "1999-12-31"] } },
    needs: ["since"],
    sound: { since: "0.1.0" },
    positional: true,
    ask: (data: never, { since }: { since: never }) => query.datasetChanges(data, history, since),
  }),
  checkText: door<{ text: string }>({
    reads: "dataset",
    options: { text: { takes: (value) => typeof value === "string" && value.trim() !== "" && value.length <= query.MAX_TEXT, some: ["Kazakhstan left."] } },
    needs: ["text"],
    sound: { text: "Kazakhstan is a member of the CSTO." },
    positional: true,
    ask: (data: never, { text }: { text: never }) => query.checkText(data, text),
  }),
  cite: door<{ what: string }>({
    reads: "dataset",
    options: { what: { takes: isCitable, some: ["memberships/csto-uzb"] } },
    needs: ["what"],
    sound: { what: "csto-uzb" },
    positional: true,
    ask: (data: never, { what }: { what: never }) => query.cite(data, metaOf(dataset, "0.1.0"), what),
  }),
  nameOf: door<{ lang?: string; at?: string }>({
    reads: { parameter: "record", record: dataset.countries.records[0] },
    options: { lang: { takes: isLanguage, some: ["en", "ru", "zh-Hans"] }, at: date },
    sound: {},
    positional: true,
    ask: (record: never, { lang, at }: { lang: never; at: never }) => query.nameOf(record, lang, at),
  }),
  shortNameOf: door<{ lang?: string; at?: string }>({
    reads: { parameter: "record", record: dataset.countries.records[0] },
    options: { lang: { takes: isLanguage, some: ["en", "ru", "zh-Hans"] }, at: date },
    sound: {},
    positional: true,
    ask: (record: never, { lang, at }: { lang: never; at: never }) => query.shortNameOf(record, lang, at),
  }),
};

const evidence = vectors.readEvidence(dataset, "KAZ", 2019);
const weight: Sort = { takes: isWeighing, some: [{ exports: 2 }, { exports: 0, security: 0.5 }, {}] };
const number = (least: number, most: number): Sort => ({
  takes: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  some: [least, least + 1],
});

/** Those of `@multivector/data/vectors`. */
const VECTOR_DOORS: Readonly<Record<string, Door>> = {
  readEvidence: door<{ republic: string; year: number }>({
    reads: "dataset",
    options: { republic: of(vectors.REPUBLICS), year: number(...vectors.METHOD.years) },
    needs: ["republic", "year"],
    sound: { republic: "KAZ", year: 2019 },
    positional: true,
    ask: (data: never, given: { republic: never; year: never }) => vectors.readEvidence(data, given.republic, given.year),
  }),
  vectorOf: door<{ domain: string; weights?: object }>({
    reads: { parameter: "evidence", record: evidence },
    options: { domain: of(vectors.DOMAINS), weights: { takes: (value) => isWeighing(value, vectors.INDICATOR_IDS), some: [{ exports: 2 }, {}] } },
    needs: ["domain"],
    sound: { domain: "economy" },
    positional: true,
    ask: (ties: never, given: { domain: never; weights: never }) => vectors.vectorOf(ties, given.domain, given.weights),
  }),
  scoresOf: door<vectors.ScoreOptions>({
    reads: { parameter: "evidence", record: evidence },
    options: { weights: weight, method: of(vectors.AGGREGATIONS), seed: number(0, 2 ** 32 - 1), draws: number(1, 1_000_000) },
    sound: { draws: 2 },
    ask: vectors.scoresOf,
  }),
};
/** Those that take one thing, what they call it, and things that it can be. */
const VECTOR_TAKERS: Readonly<Record<string, { parameter: string; ask: (thing: never) => unknown; takes: readonly unknown[] }>> = {
  indicatorsOf: { parameter: "domain", ask: vectors.indicatorsOf, takes: vectors.DOMAINS },
  partnerOf: { parameter: "code", ask: vectors.partnerOf, takes: ["KAZ", "eu", "EU27", "WLD", "CHE", "x-european-union"] },
  settledAt: { parameter: "probability", ask: vectors.settledAt, takes: [0, 0.5, 1] },
  keyOf: { parameter: "row", ask: vectors.keyOf, takes: [{ collection: "visits", id: "a" }] },
  firstOf: { parameter: "bands", ask: vectors.firstOf, takes: [{ ahead: () => 0.5 }] },
};
const ALL_DOORS: typeof DOORS = { ...DOORS, ...VECTOR_DOORS };

/** Weights that are numbers, of what there is, and leave something in every domain. */
function isWeighing(value: unknown, names: readonly string[] = [...vectors.DOMAINS, ...vectors.INDICATOR_IDS]): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { length } = Object.keys(value);
  return (length > 0 || Object.getPrototypeOf(value) === Object.prototype) && Object.entries(value).every(([name, one]) => names.includes(name) && one >= 0);
}

/** Exports that answer no question in words: they take what the dataset holds, or are tried in tests of their own. */
const APART = {
  "looks up by an id, and says undefined or nothing where there is none": ["find", "pick", "source"],
  "takes a question or a claim; tried below": ["answerQuestion", "checkClaim"],
  "turns what the dataset holds into another form": [
    "aboutOf",
    "answerInWords",
    "assembleDataset",
    "citationOf",
    "corridorFeatures",
    "deploymentFeatures",
    "eventFeatures",
    "isoDay",
    "journeysOf",
    "listOf",
    "published",
    "searchTexts",
    "titleOf",
    "toCsv",
  ],
  "is how a date is read, and what is thrown": ["AmbiguousError", "QueryError", "checkCode", "readAt", "readBetween", "readDate"],
  "puts a question in other words, which is checked when it is asked": ["inTodaysWords"],
  "is no function": ["MAX_TEXT", "RELATION_PARTS"],
};

function isRole(value: unknown): boolean {
  return value === "any" || (ROLES as readonly unknown[]).includes(value);
}
function isRelease(value: unknown): boolean {
  return value === "0.1.0" || (typeof value === "string" && value.length === 10 && /\d$/.test(value) && parsePeriod(value) !== null);
}
function isLanguage(value: unknown): boolean {
  return typeof value === "string" && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value);
}
function isCitable(value: unknown): boolean {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : value;
  if (typeof id !== "string") return false;
  return Object.values(dataset).some(({ name, byId }) => Object.hasOwn(byId, id.startsWith(`${name}/`) ? id.slice(name.length + 1) : id));
}

let cases = 0;
afterAll(() =>
  console.log(
    `${cases} cases put to ${Object.keys(ALL_DOORS).length + Object.keys(VECTOR_TAKERS).length} functions and ${new Set(options.map(({ key }) => key)).size} options: all refused`,
  ),
);

/** Runs a question that must be refused, and gives the refusal. */
function refusal(question: () => unknown): query.QueryError {
  cases++;
  let answer: unknown;
  try {
    answer = question();
  } catch (error) {
    if (error instanceof query.QueryError) return error;
    throw error;
  }
  throw new Error(`answered: ${JSON.stringify(answer)?.slice(0, 200)}`);
}

const subjectOf = ({ reads }: Door): never => (typeof reads === "object" ? reads.record : reads === "dataset" ? dataset : dataset[reads]) as never;
const asked = (entry: Door, given: unknown, subject: unknown = subjectOf(entry)) => entry.ask(subject as never, given as never);
const options = Object.entries(ALL_DOORS).flatMap(([name, entry]) =>
  Object.entries(entry.options).map(([option, sort]) => ({ key: `${name}.${option}`, name, entry, option, sort })),
);
const anyOption = fc.constantFrom(...options);

/** Texts near to what would do, and far from it. */
const anyText = (some: readonly unknown[]) =>
  fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "",
      " ",
      "constructor",
      "__proto__",
      "toString",
      "hasOwnProperty",
      "Symbol(at)",
      "undefined",
      "null",
      "NaN",
      "*",
      "all",
      "any",
      "0",
      "[]",
      "{}",
    ),
    fc.constantFrom("KZ", "kaz", "CSTO", "ctso", "putin", "CHINA", "today", "last year", "2022-02-30", "2022-13", "22", "2022-1-1", "+002022", "2022/01/01"),
    fc
      .tuple(fc.constantFrom(...some.map(String)), fc.nat(), fc.constantFrom("swap", "drop", "double", "space", "case"))
      .map(([word, at, how]) => slip(word, at, how)),
  );
function slip(word: string, at: number, how: string): string {
  const place = word.length === 0 ? 0 : at % word.length;
  const [head, letter, tail] = [word.slice(0, place), word.slice(place, place + 1), word.slice(place + 1)];
  if (how === "drop") return head + tail;
  if (how === "double") return head + letter + letter + tail;
  if (how === "space") return `${word} `;
  if (how === "case") return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
  return head + tail.slice(0, 1) + letter + tail.slice(1);
}
const anyForeign = fc.constantFrom<unknown[]>(
  null,
  0,
  -1,
  5,
  2022.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  10n,
  Symbol("at"),
  () => "KAZ",
  {},
  { id: "no such record" },
  { toString: () => "KAZ" },
  new Date(0),
  new Map([["KAZ", 1]]),
  new Set(["KAZ"]),
  new String("KAZ"),
  [],
  [[]],
  [null],
  [undefined],
  [Number.NaN],
);
const anyWrong = ({ sort }: (typeof options)[number]) => {
  const single = fc.oneof(anyText(sort.some), anyForeign).filter((value) => !sort.takes(value));
  const listed = single
    .filter((value) => !Array.isArray(value) || value.length > 0)
    .map((value) => (sort.many === true ? [sort.some[0], value] : [sort.some[0]]));
  return fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: listed });
};

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

describe("questions and claims", () => {
  const questions: readonly Question[] = dataset.claims.records.flatMap(({ check }) => check?.question ?? []);
  const anyQuestion = fc.constantFrom(...questions);

  it("are refused where a word is not one of theirs, is missing, or says what there is not", () => {
    const wrong = fc.constantFrom<unknown[]>("no such thing", "", null, Number.NaN, 2022.5, [], {}, "constructor");
    fc.assert(
      fc.property(anyQuestion, fc.nat(), wrong, (question, pick, value) => {
        const words = Object.keys(question);
        const word = words[pick % words.length] ?? "ask";
        expect(refusal(() => query.answerQuestion(dataset, { ...question, [word]: value } as never)).parameter).toBe(word);
        expect(refusal(() => query.answerQuestion(dataset, { ...question, colour: "KAZ" } as never)).parameter).toBe("colour");
      }),
      { numRuns: 300 },
    );
    expect(refusal(() => query.answerQuestion(dataset, { ask: "members", at: "2007" } as never)).parameter).toBe("organization");
    expect(refusal(() => query.answerQuestion(dataset, { ask: "who leads" } as never)).parameter).toBe("ask");
    expect(refusal(() => query.answerQuestion(dataset.claims as never, questions[0] as never)).parameter).toBe("dataset");
  });

  it("of a claim are refused where what is expected is nothing that could be compared", () => {
    const check = (expect: object) => ({ check: { question: questions[0], expect, because: "" } }) as unknown as Pick<Claim, "check">;
    expect(refusal(() => query.checkClaim(dataset, check({ lest: 7 }))).nearest).toContain("least");
    expect(refusal(() => query.checkClaim(dataset, check({}))).parameter).toBe("expect");
    expect(refusal(() => query.checkClaim(dataset, check({ least: "7" }))).parameter).toBe("least");
    expect(refusal(() => query.checkClaim(dataset, null as never)).parameter).toBe("claim");
    expect(refusal(() => query.checkClaim(null as never, check({ least: 7 }))).parameter).toBe("dataset");
  });
});

describe("look-ups", () => {
  it("refuse what is no collection and no id, and find nothing under an id that there is not", () => {
    for (const id of [null, undefined, 5, {}, [], Symbol("id")]) {
      expect(refusal(() => query.find(dataset.countries, id as never)).parameter).toBe("id");
      expect(refusal(() => query.pick(dataset.visits, dataset.visits.byPerson, id as never)).parameter).toBe("key");
    }
    for (const collection of [null, undefined, 5, "countries", {}, dataset]) {
      expect(refusal(() => query.find(collection as never, "KAZ")).parameter).toBe("collection");
      expect(refusal(() => query.source(collection as never, "KAZ")).parameter).toBe("collection");
    }
    for (const id of COLLECTIONS) expect(query.find(dataset.countries, id)).toBeUndefined();
  });
});
