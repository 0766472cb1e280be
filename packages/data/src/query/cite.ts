import { countIn, valuesOf } from "../receipts/index.ts";
import type { Source } from "../types.ts";
import { formsOf } from "./citation-forms.ts";
import { type Collection, type Dataset, find, type Meta } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { checkDataset, is } from "./options.ts";
import { titleOf } from "./title.ts";

/** How to cite one record of one version, in the forms that reference managers and papers take. */
export interface CitationForms {
  /** `<collection>/<id>`. */
  id: string;
  version: string;
  /** Day on which that version came out, YYYY-MM-DD. */
  date: string;
  text: string;
  bibtex: string;
  /** An item of CSL-JSON. */
  csl: {
    id: string;
    type: "dataset";
    title: string;
    author: { literal: string }[];
    "container-title": string;
    version: string;
    issued: { "date-parts": [[number, number, number]] };
    note: string;
    /** Where it can be seen, if that was said. */
    URL?: string;
  };
  ris: string;
}

/** A work that gives a value of the record, as a reference of its own. */
export interface EvidenceForms {
  /** Id of the source. */
  source: string;
  /** What it says of the record, in our words. */
  says: string[];
  text: string;
  bibtex: string;
  /** An item of CSL-JSON. */
  csl: { id: string; type: string; title: string; author?: { literal: string }[]; issued?: { "date-parts": number[][] }; note: string; URL?: string };
  ris: string;
}

/**
 * How to cite a fact: a record of this version of the dataset.
 *
 * @param meta what the dataset says about itself: `meta` of the same package.
 * @param what `<collection>/<id>`, an id that only one record has, or a record, as a query gave it.
 * @param url where it can be seen; left out of all forms if there is none.
 * @throws QueryError for what names no record, or several.
 * @example cite(dataset, meta, "csto-uzb").text // "Multivector contributors (2026): Uzbekistan in ..."
 */
export function cite(
  dataset: Dataset,
  meta: Pick<Meta, "version" | "released" | "licence" | "attribution">,
  what: string | { id: string },
  url?: string,
): CitationForms & { evidence: EvidenceForms[] } {
  checkDataset(dataset, ["countries", "organizations", "people", "sources"]);
  if (typeof meta !== "object" || meta === null || !("released" in meta)) throw new QueryError("meta", meta, "the meta of the dataset");
  const [collection, record] = recordNamed(dataset, what);
  // A series has the terms of who published it, which are not those of the records.
  const terms = collection === "series" ? { ...meta, licence: find(dataset.series, record.id)?.licence ?? meta.licence } : meta;
  const forms = citationOf(
    { ...terms, differs: countIn(record, "conflicts") > 0 },
    `${collection}/${record.id}`,
    titleOf(dataset, record),
    { version: meta.version, date: meta.released },
    url,
  );
  return { ...forms, evidence: evidenceOf(dataset.sources, collection, record) };
}

type Found = [collection: keyof Dataset, record: { id: string }];

function recordNamed(dataset: Dataset, what: string | { id: string }): Found {
  const asked: unknown = typeof what === "object" && what !== null ? what.id : what;
  if (typeof asked !== "string") throw new QueryError("what", what, "<collection>/<id>, an id, or a record");
  const [name, id] = asked.includes("/") ? [asked.slice(0, asked.indexOf("/")), asked.slice(asked.indexOf("/") + 1)] : [undefined, asked];
  const names = Object.keys(dataset) as (keyof Dataset)[];
  if (name !== undefined && !is(names, name))
    throw new QueryError(
      "what",
      asked,
      "<collection>/<id>",
      names.map((one) => `${one}/${id}`),
    );
  const held = (name === undefined ? names : [name]).flatMap((one): Found[] => {
    const record = find<{ id: string }>(dataset[one], id);
    return record === undefined ? [] : [[one, record]];
  });
  // A record may be a copy with more to it, but has all that was held.
  const found = typeof what === "string" ? held : held.filter(([, record]) => Object.keys(record).every((key) => key in what));
  const [only, ...more] = found;
  if (only === undefined) {
    const ids = name === undefined ? names.flatMap((one) => Object.keys(dataset[one].byId)) : Object.keys((dataset[name] as Collection<unknown>).byId);
    throw new QueryError(
      "what",
      asked,
      "a record of the dataset",
      ids.map((one) => (name === undefined ? one : `${name}/${one}`)),
    );
  }
  if (more.length > 0) throw new QueryError("what", asked, `one of ${found.map(([one]) => `${one}/${id}`).join(", ")}: all of them have this id`);
  return only;
}

/**
 * The works that were read and give values of a record, each once, with what they say.
 *
 * @param record a record of that collection, with its receipts.
 * @example evidenceOf(dataset.sources, "positions", { stance: "neutral", date: null, citations: [] }) // []
 */
export function evidenceOf(sources: Dataset["sources"], collection: keyof Dataset, record: object): EvidenceForms[] {
  const giving = valuesOf(collection, record).flatMap(({ citations }) => citations);
  const works = [...new Set(giving.map(({ source }) => source))].map((id) => find(sources, id));
  return works.flatMap((work) =>
    work === undefined || work.read === null
      ? []
      : [evidenceForms(work, [...new Set(giving.flatMap(({ source, says }) => (source === work.id && says ? [says] : [])))])],
  );
}

const sentence = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

/** What a kind of source is called in CSL and in RIS. */
const TYPES: Readonly<Record<Source["kind"], readonly [csl: string, ris: string]>> = {
  treaty: ["treaty", "GEN"],
  official: ["report", "RPRT"],
  dataset: ["dataset", "DATA"],
  news: ["article-newspaper", "NEWS"],
  academic: ["article", "JOUR"],
  reference: ["webpage", "WEB"],
};

function evidenceForms(work: Source, says: string[]): EvidenceForms {
  const { id, kind, title, publisher, published, url, read } = work;
  const day = published?.edtf.replace(/[~?%]/g, "");
  const [csl, ris] = TYPES[kind];
  const note = [...says, ...(read === null ? [] : [`Read ${read}.`])].join(" ");
  const text = `${publisher ?? "Unnamed"}${day === undefined ? "" : ` (${day})`}: ${sentence(title)}${url === null ? "" : ` ${url}`}`;
  return { source: id, says, text, ...formsOf({ key: id, csl, ris, author: publisher, title, day, note, url: url ?? undefined }) };
}

/**
 * The forms of a citation, where `cite` does not fit: for a graphic made of several records, or for a record as it stood in another version.
 *
 * @param path `<collection>/<id>`, or `figures/<id>` for a graphic made of several.
 * @param title what the record is called.
 * @param release the version to cite and the day it came out.
 * @param url where it can be seen; left out of all forms if there is none.
 */
export function citationOf(
  { licence, attribution, differs = false }: Pick<Meta, "licence" | "attribution"> & { differs?: boolean },
  path: string,
  title: string,
  release: { version: string; date: string },
  url?: string,
): CitationForms {
  const { version, date } = release;
  const author = attribution.split(",")[0] ?? attribution;
  const note = `${path} in Multivector, version ${version}.${differs ? " Sources differ on it: the record has both sides." : ""} ${licence}`;
  const forms = formsOf({
    key: `multivector-${path.replace("/", "-")}`,
    csl: "dataset",
    ris: "DATA",
    author,
    title,
    container: "Multivector",
    version,
    day: date,
    note,
    url,
  });
  return {
    id: path,
    version,
    date,
    text: `${author} (${date.slice(0, 4)}): ${sentence(title)} ${note}.${url === undefined ? "" : ` ${url}`}`,
    ...forms,
    csl: forms.csl as CitationForms["csl"],
  };
}
