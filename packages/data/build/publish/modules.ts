import type { Citation } from "../../src/index.ts";
import { type Dataset, dossierOf, type History, type Meta, membershipsOf, type Translations } from "../../src/query/index.ts";
import { type Receipts, receiptsOfRecord } from "../../src/receipts/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../../src/schema/index.ts";
import { DEFAULT_METHOD, METHOD_IDS, type VectorsByMethod } from "../../src/vectors/index.ts";
import type { Moved } from "../load/moved.ts";
import type { Output } from "./output.ts";

/** The collection types of `query/dataset.ts`, for the declarations of the subpaths. */
const COLLECTION_TYPES: Record<CollectionName, string> = {
  sources: "Collection<Source>",
  countries: "Collection<Country>",
  organizations: "Collection<Organization>",
  memberships: "Memberships",
  people: "Collection<Person>",
  tenures: "Tenures",
  events: "Events",
  agreements: "Agreements",
  deployments: "Deployments",
  corridors: "Corridors",
  visits: "Visits",
  positions: "Positions",
  votes: "Votes",
  series: "Collection<Series>",
  articles: "Collection<Article>",
  claims: "Claims",
  signposts: "Signposts",
  terms: "Collection<Term>",
};

const MEMBERSHIPS_TYPE = `import type { Memberships } from "../../query/dataset.js";

export declare const memberships: Memberships;
`;
const DOSSIER_TYPE = `import type { Dossier } from "../../query/dossier.js";

export declare const dossier: Dossier;
`;
const vectorsType = (up: string) => `import type { PublishedVectors } from "${up}/vectors/index.js";

export declare const vectors: PublishedVectors;
`;
const RECEIPTS_TYPE = `import type { Receipts } from "../receipts/index.js";

/** What every citation supports and says, and where; \`withReceipts\` puts it into records. */
export declare const receipts: Receipts;
`;
const TRANSLATIONS_TYPE = `import type { Translations } from "../../query/translation.js";

/** What of the records stands in this language; \`inLanguage\` puts it into a dataset. */
export declare const translations: Translations;
`;
const MOVED_TYPE = `/** What became of ids that are no longer records. */
export declare const moved: {
  readonly redirects: readonly { readonly from: string; readonly to: string; readonly since: string }[];
  readonly tombstones: readonly { readonly id: string; readonly reason: string; readonly since: string }[];
};
`;

/** The records as modules, one a collection and one for each part that is asked for alone, with their declarations. */
export function writeModules({ write }: Output, dataset: Dataset, meta: Meta): void {
  for (const name of COLLECTION_NAMES) {
    write(`data/${name}.js`, `export const ${name} = ${lean(name === "series" ? cardsOf(dataset) : dataset[name])};\n`);
    write(`data/${name}.d.ts`, declaration(name, COLLECTION_TYPES[name]));
  }
  for (const { id } of dataset.organizations.records) {
    write(`data/memberships/${id}.js`, `export const memberships = ${lean(membershipsOf(dataset, id))};\n`);
    write(`data/memberships/${id}.d.ts`, MEMBERSHIPS_TYPE);
  }
  for (const { id } of dataset.countries.records.filter(({ kind }) => kind === "republic")) {
    write(`data/dossiers/${id}.js`, `export const dossier = ${lean(dossierOf(dataset, id))};\n`);
    write(`data/dossiers/${id}.d.ts`, DOSSIER_TYPE);
  }
  for (const [id, observations] of Object.entries(dataset.series.observations)) {
    write(`data/series/${id}.js`, `export const observations = ${JSON.stringify(observations)};\n`);
    write(`data/series/${id}.d.ts`, `import type { Observations } from "../../query/dataset.js";\n\nexport declare const observations: Observations;\n`);
  }
  write("data/receipts.js", `export const receipts = ${JSON.stringify(receiptsOf(dataset))};\n`);
  write("data/receipts.d.ts", RECEIPTS_TYPE);
  write("data/meta.js", `export const meta = ${JSON.stringify(meta)};\n`);
  write("data/meta.d.ts", `import type { Meta } from "../query/dataset.js";\n\nexport declare const meta: Meta;\n`);
  write("data/dataset.js", datasetModule(dataset));
  write(
    "data/dataset.d.ts",
    `import type { Dataset } from "../query/dataset.js";\n\nexport { meta } from "./meta.js";\nexport declare const dataset: Dataset;\n`,
  );
}

/** What earlier releases held, and what became of ids that are gone. */
export function writeHistoryModules({ write }: Output, history: History, moved: Moved): void {
  write("data/history.js", `export const history = ${JSON.stringify(history)};\n`);
  write("data/history.d.ts", `import type { History } from "../query/asof.js";\n\nexport declare const history: History;\n`);
  write("data/moved.js", `export const moved = ${JSON.stringify(moved)};\n`);
  write("data/moved.d.ts", MOVED_TYPE);
}

/** What is translated, a module a language. */
export function writeTranslationModules({ write }: Output, languages: readonly Translations[]): void {
  for (const translations of languages) {
    write(`data/translations/${translations.language}.js`, `export const translations = ${JSON.stringify(translations)};\n`);
    write(`data/translations/${translations.language}.d.ts`, TRANSLATIONS_TYPE);
  }
}

/** The vectors as modules: one a method, and the one in use under the name without a number. */
export function writeVectorsModules({ write }: Output, vectors: VectorsByMethod): void {
  for (const method of METHOD_IDS) {
    write(`data/published-vectors/${method}.js`, `export const vectors = ${JSON.stringify(vectors[method])};\n`);
    write(`data/published-vectors/${method}.d.ts`, vectorsType("../.."));
  }
  write("data/published-vectors.js", `export { vectors } from "./published-vectors/${DEFAULT_METHOD}.js";\n`);
  write("data/published-vectors.d.ts", vectorsType(".."));
}

// Which works are cited, and when they were read, tells how far a record can be trusted; what each says is asked for less often, and is long.
function lean(part: unknown): string {
  return JSON.stringify(part, (key, value) => (key === "citations" ? value.map(({ source, read }: Citation) => ({ source, read })) : value));
}

function receiptsOf(dataset: Dataset): Receipts {
  const records = COLLECTION_NAMES.flatMap((name) =>
    (dataset[name].records as readonly { id: string }[]).map((record) => [`${name}/${record.id}`, receiptsOfRecord(record)] as const),
  );
  return Object.fromEntries(records.filter(([, receipts]) => receipts.length > 0));
}

/** Cards alone: the values of each series are a module of their own, so that reading one pulls in no other. */
function cardsOf({ series: { observations, ...cards } }: Dataset) {
  return cards;
}

function declaration(name: string, type: string): string {
  const [, record] = type.match(/^Collection<(\w+)>$/) ?? [];
  const imports = [
    `import type { ${record === undefined ? type : "Collection"} } from "../query/dataset.js";`,
    ...(record === undefined ? [] : [`import type { ${record} } from "../types.js";`]),
  ];
  return `${imports.join("\n")}\n\nexport declare const ${name}: ${type};\n`;
}

function datasetModule(dataset: Dataset): string {
  const ids = Object.keys(dataset.series.observations);
  const imports = [
    ...COLLECTION_NAMES.map((name) => `import { ${name === "series" ? "series as cards" : name} } from "./${name}.js";`),
    ...ids.map((id, index) => `import { observations as series${index} } from "./series/${id}.js";`),
    `import { receipts } from "./receipts.js";`,
    `import { withReceipts } from "../index.js";`,
  ].join("\n");
  const observations = ids.map((id, index) => `"${id}": series${index}`).join(", ");
  return `${imports}\n\nexport { meta } from "./meta.js";\nconst series = { ...cards, observations: { ${observations} } };\nexport const dataset = /* @__PURE__ */ withReceipts({ ${COLLECTION_NAMES.join(", ")} }, receipts);\n`;
}
