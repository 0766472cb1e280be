import type { OpenAPIHono } from "@hono/zod-openapi";
import { type CitationForms, type EvidenceForms, nearest } from "@multivector/data";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import { z } from "zod";
import { citationFor } from "../collections/citation.ts";
import type { Store } from "../data/store.ts";
import { CACHE, etagOf } from "../http/conditional.ts";
import { addFile } from "../http/file.ts";
import { inWords } from "../http/parameter-errors.ts";
import { id } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { addResource } from "../http/resource.ts";
import { CitationFormsSchema } from "../schemas/citations.ts";

const collection = z.enum(COLLECTION_NAMES).describe("The collection that the record is of.").meta({ example: "memberships" });

type Cited = CitationForms & { evidence: readonly EvidenceForms[] };

/** The record, then the works that its values rest on: one after the other, each ended. */
function each(cited: Cited, form: "text" | "bibtex" | "ris", end: string): string {
  return [cited, ...cited.evidence].map((one) => one[form] + end).join("");
}

/** Files that reference managers read: the record and the works behind it. */
const STYLES = {
  text: { type: "text/plain; charset=utf-8", of: (cited: Cited) => each(cited, "text", "\n") },
  bibtex: { type: "application/x-bibtex; charset=utf-8", of: (cited: Cited) => each(cited, "bibtex", "\n") },
  csl: { type: "application/vnd.citationstyles.csl+json", of: (cited: Cited) => JSON.stringify([cited.csl, ...cited.evidence.map(({ csl }) => csl)]) },
  ris: { type: "application/x-research-info-systems; charset=utf-8", of: (cited: Cited) => each(cited, "ris", "\r\n") },
} as const;
type Style = keyof typeof STYLES;

/** @throws RequestProblem for a part of the path that is none of these words */
function checkWord(parameter: string, found: string, words: readonly string[]): void {
  if (words.includes(found)) return;
  const error = { parameter, in: "path" as const, found, expected: `one of: ${words.join(", ")}`, nearest: nearest(found, words) };
  throw new RequestProblem("unknown-id", inWords([error]), [error]);
}

export function addCiteRoutes(app: OpenAPIHono, store: Store): void {
  // A reference reads the same wherever it is printed.
  const forms = { tag: "cite", told: false, query: {}, shape: { record: CitationFormsSchema }, list: false };
  addResource(app, store, {
    ...forms,
    path: "/v1/cite/{id}",
    operation: "getCitationById",
    description: "By an id that one collection alone has.",
    summary: "How to cite a record of this version: text, BibTeX, CSL-JSON and RIS",
    params: { id: id("csto-uzb") },
    answer: async ({ id: path }, asked) => ({ data: await citationFor(store, asked, path) }),
  });
  addResource(app, store, {
    ...forms,
    path: "/v1/cite/{collection}/{id}",
    operation: "getCitation",
    description: "By collection and id.",
    summary: "The same, where an id alone is not enough",
    params: { collection, id: id("csto-uzb") },
    answer: async ({ collection: where, id: name }, asked) => ({ data: await citationFor(store, asked, `${where}/${name}`) }),
  });

  addFile(app, {
    path: "/v1/cite/{collection}/{id}/{style}",
    operation: "getCitationFile",
    tag: "cite",
    summary: "One form of the citation, as a file that reference managers read",
    description: "Of the newest version: plain text, BibTeX, CSL-JSON or RIS.",
    params: {
      collection,
      id: id("csto-uzb"),
      style: z
        .enum(Object.keys(STYLES) as [Style, ...Style[]])
        .describe("The form.")
        .meta({ example: "bibtex" }),
    },
    types: Object.values(STYLES).map(({ type }) => type.split(";")[0] ?? ""),
    async find({ collection: where, id: name, style }) {
      checkWord("collection", where, COLLECTION_NAMES);
      checkWord("style", style, Object.keys(STYLES));
      const citation = await citationFor(store, store.newest, `${where}/${name}`);
      const { type, of } = STYLES[style as Style];
      return { etag: etagOf(store.newest, style), cache: CACHE.latest, type, body: () => of(citation) };
    },
  });
}
