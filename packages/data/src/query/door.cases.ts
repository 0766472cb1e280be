import { metaOf } from "../../build/publish/meta.ts";
import { dataset } from "../../test/dataset.ts";
import { COLLECTION_DOORS } from "./door-collections.cases.ts";
import { country, type Door, date, door, isCitable, isLanguage, isRelease, organization, party } from "./door-options.cases.ts";
import { SERIES_DOORS } from "./door-series.cases.ts";
import * as query from "./index.ts";

const history: query.History = {
  releases: [{ version: "0.1.0", date: "2026-11-24", hash: "", added: 0, changed: 0, withdrawn: 0 }],
  back: {},
  unreleased: { added: [], before: {} },
};

/** Every function of the package that answers a question in words. */
export const DOORS: Readonly<Record<string, Door>> = {
  ...COLLECTION_DOORS,
  ...SERIES_DOORS,
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
  freshnessOf: door<{ on?: string }>({
    reads: "dataset",
    options: { on: date },
    sound: {},
    ask: (data: never, given: never) => query.freshnessOf(data, given),
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
  nameWithArticle: door<Record<never, never>>({
    reads: { parameter: "record", record: dataset.organizations.records[0] },
    options: {},
    sound: {},
    positional: true,
    ask: (record: never) => query.nameWithArticle(record),
  }),
  shortNameOf: door<{ lang?: string; at?: string }>({
    reads: { parameter: "record", record: dataset.countries.records[0] },
    options: { lang: { takes: isLanguage, some: ["en", "ru", "zh-Hans"] }, at: date },
    sound: {},
    positional: true,
    ask: (record: never, { lang, at }: { lang: never; at: never }) => query.shortNameOf(record, lang, at),
  }),
};

/** Exports that answer no question in words: they take what the dataset holds, or are tried in tests of their own. */
export const APART = {
  "looks up by an id, and says undefined or nothing where there is none": ["find", "pick", "source"],
  "takes translations, which have a test of their own": ["inLanguage", "translatedRecord", "untranslatedIn"],
  "takes a question or a claim; tried below": ["answerQuestion", "checkClaim"],
  "turns what the dataset holds into another form": [
    "aboutOf",
    "additionOf",
    "answerInWords",
    "archiveOf",
    "assembleDataset",
    "citationOf",
    "corridorFeatures",
    "firstArticle",
    "deploymentFeatures",
    "documentOf",
    "eventFeatures",
    "evidenceOf",
    "isoDay",
    "journeysOf",
    "listOf",
    "published",
    "titleOf",
    "toCsv",
  ],
  "is no function": ["RELATION_PARTS"],
  "is how a date is read, and what is thrown": ["AmbiguousError", "QueryError", "checkCode", "readAt", "readBetween", "readDate"],
  "says what follows of an answer that was given": ["freshnessState", "mostBetween", "mostOf"],
  "reads the words of a card, and says null where they name no day": ["dueBy"],
  "puts a question in other words, which is checked when it is asked": ["inTodaysWords"],
};
