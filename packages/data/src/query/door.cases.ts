import fc from "fast-check";
import { metaOf } from "../../build/publish/meta.ts";
import { dataset } from "../../test/dataset.ts";
import { AGGREGATE_IDS } from "../identity/index.ts";
import { parsePeriod } from "../time/index.ts";
import * as vectors from "../vectors/index.ts";
import {
  AGREEMENT_KINDS,
  CHOICES,
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
export interface Sort {
  takes: (value: unknown) => boolean;
  some: readonly unknown[];
  many?: boolean;
}
const of = (some: readonly unknown[]): Sort => ({ takes: (value) => some.includes(value), some });
const many = (sort: Sort): Sort => ({ ...sort, many: true });
const country = of(COUNTRY_IDS);
export const organization = of(ORGANIZATION_IDS);
const party = of([...COUNTRY_IDS, ...ORGANIZATION_IDS]);
const person = of(PERSON_IDS);
export const code = of([...COUNTRY_IDS, ...AGGREGATE_IDS, ...dataset.series.records.flatMap(({ others }) => others.map(({ id }) => id))]);
const date: Sort = {
  takes: (value) => typeof value === "string" && parsePeriod(value) !== null,
  some: ["2022", "2022-01", "2022-01-06", "2022~", "2050-01-01"],
};
export const year: Sort = { takes: (value) => Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 2999, some: [1999, 2022] };
const flag: Sort = { takes: (value) => typeof value === "boolean", some: [true, false] };
const idOf = (collection: keyof query.Dataset) => of(dataset[collection].records.map(({ id }) => id));

/** A function that answers, what it reads, and every option it has. */
export interface Door {
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

export const DOORS: Readonly<Record<string, Door>> = {
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
  capitalAt: door<{ at?: string }>({
    reads: { parameter: "country", record: dataset.countries.records[0] },
    options: { at: date },
    sound: {},
    positional: true,
    ask: (record: never, { at }: { at: never }) => query.capitalAt(record, at),
  }),
  existenceAt: door<{ at?: string }>({
    reads: { parameter: "organization", record: dataset.organizations.records[0] },
    options: { at: date },
    sound: {},
    positional: true,
    ask: (record: never, { at }: { at: never }) => query.existenceAt(record, at),
  }),
  shortNameOf: door<{ lang?: string; at?: string }>({
    reads: { parameter: "record", record: dataset.countries.records[0] },
    options: { lang: { takes: isLanguage, some: ["en", "ru", "zh-Hans"] }, at: date },
    sound: {},
    positional: true,
    ask: (record: never, { lang, at }: { lang: never; at: never }) => query.shortNameOf(record, lang, at),
  }),
};

export const evidence = vectors.readEvidence(dataset, "KAZ", 2019);
/** Those of the method that the evidence is read by. */
const INDICATORS = vectors.INDICATORS.map(({ id }) => id);
const weight: Sort = { takes: isWeighing, some: [{ exports: 2 }, { exports: 0, security: 0.5 }, {}] };
const number = (least: number, most: number): Sort => ({
  takes: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  some: [least, least + 1],
});

/** Those of `@multivector/data/vectors`. */
export const VECTOR_DOORS: Readonly<Record<string, Door>> = {
  readEvidence: door<{ republic: string; year: number; method?: number }>({
    reads: "dataset",
    options: { republic: of(vectors.REPUBLICS), year: number(...vectors.METHOD.years), method: number(1, 2) },
    needs: ["republic", "year"],
    sound: { republic: "KAZ", year: 2019 },
    positional: true,
    ask: (data: never, { republic, year, method }: { republic: never; year: never; method: never }) => vectors.readEvidence(data, republic, year, { method }),
  }),
  vectorOf: door<{ domain: string; weights?: object }>({
    reads: { parameter: "evidence", record: evidence },
    options: { domain: of(vectors.DOMAINS), weights: { takes: (value) => isWeighing(value, INDICATORS), some: [{ exports: 2 }, {}] } },
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
export const VECTOR_TAKERS: Readonly<Record<string, { parameter: string; ask: (thing: never) => unknown; takes: readonly unknown[] }>> = {
  indicatorsOf: { parameter: "domain", ask: vectors.indicatorsOf, takes: vectors.DOMAINS },
  partnerOf: { parameter: "code", ask: vectors.partnerOf, takes: ["KAZ", "eu", "EU27", "WLD", "CHE", "x-european-union"] },
  settledAt: { parameter: "probability", ask: vectors.settledAt, takes: [0, 0.5, 1] },
  keyOf: { parameter: "row", ask: vectors.keyOf, takes: [{ collection: "visits", id: "a" }] },
  firstOf: { parameter: "intervals", ask: vectors.firstOf, takes: [{ ahead: () => 0.5 }] },
};
export const ALL_DOORS: typeof DOORS = { ...DOORS, ...VECTOR_DOORS };

/** Weights that are numbers, of what there is, and leave something in every domain. */
function isWeighing(value: unknown, names: readonly string[] = [...vectors.DOMAINS, ...INDICATORS]): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { length } = Object.keys(value);
  return (length > 0 || Object.getPrototypeOf(value) === Object.prototype) && Object.entries(value).every(([name, one]) => names.includes(name) && one >= 0);
}

/** Exports that answer no question in words: they take what the dataset holds, or are tried in tests of their own. */
export const APART = {
  "looks up by an id, and says undefined or nothing where there is none": ["find", "pick", "source"],
  "takes a question or a claim; tried below": ["answerQuestion", "checkClaim"],
  "turns what the dataset holds into another form": [
    "aboutOf",
    "answerInWords",
    "archiveOf",
    "assembleDataset",
    "citationOf",
    "corridorFeatures",
    "deploymentFeatures",
    "documentOf",
    "eventFeatures",
    "evidenceOf",
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
/** What was put to the door so far, in a line. */
export const tally = () =>
  `${cases} cases put to ${Object.keys(ALL_DOORS).length + Object.keys(VECTOR_TAKERS).length} functions and ${new Set(options.map(({ key }) => key)).size} options: all refused`;

/** Runs a question that must be refused, and gives the refusal. */
export function refusal(question: () => unknown): query.QueryError {
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
export const asked = (entry: Door, given: unknown, subject: unknown = subjectOf(entry)) => entry.ask(subject as never, given as never);
export const options = Object.entries(ALL_DOORS).flatMap(([name, entry]) =>
  Object.entries(entry.options).map(([option, sort]) => ({ key: `${name}.${option}`, name, entry, option, sort })),
);
export const anyOption = fc.constantFrom(...options);

/** Texts near to what would do, and far from it. */
export const anyText = (some: readonly unknown[]) =>
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
export function slip(word: string, at: number, how: string): string {
  const place = word.length === 0 ? 0 : at % word.length;
  const [head, letter, tail] = [word.slice(0, place), word.slice(place, place + 1), word.slice(place + 1)];
  if (how === "drop") return head + tail;
  if (how === "double") return head + letter + letter + tail;
  if (how === "space") return `${word} `;
  if (how === "case") return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
  return head + tail.slice(0, 1) + letter + tail.slice(1);
}
export const anyForeign = fc.constantFrom<unknown[]>(
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
export const anyWrong = ({ sort }: (typeof options)[number]) => {
  const single = fc.oneof(anyText(sort.some), anyForeign).filter((value) => !sort.takes(value));
  const listed = single
    .filter((value) => !Array.isArray(value) || value.length > 0)
    .map((value) => (sort.many === true ? [sort.some[0], value] : [sort.some[0]]));
  return fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: listed });
};
