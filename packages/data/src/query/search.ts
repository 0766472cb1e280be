import type { Name } from "../types.ts";
import type { Dataset } from "./dataset.ts";
import { checkDataset } from "./options.ts";
import { titleOf } from "./title.ts";

/** What a search looks through: one for each record. Which index is built on it is the caller's choice. */
export interface SearchText {
  /** `<collection>/<id>`. */
  path: string;
  collection: keyof Dataset;
  id: string;
  /** What the record is called in English. */
  title: string;
  /** Its names in every language and script; empty where the title is its only name. */
  names: string;
  /** What else it says in words. */
  text: string;
}

/** The texts of all records that a reader would look for; sources and the parts of organizations are found through others. */
const SEARCHED = [
  "countries",
  "organizations",
  "people",
  "events",
  "agreements",
  "deployments",
  "corridors",
  "positions",
  "votes",
  "series",
  "articles",
  "claims",
  "signposts",
  "terms",
  "sources",
] as const satisfies (keyof Dataset)[];

const FIELDS = ["summary", "purpose", "statement", "reason", "definition", "measures", "why", "publisher", "russian"] as const;

/** The texts of a dataset to search through. */
export function searchTexts(dataset: Dataset): SearchText[] {
  checkDataset(dataset, [...SEARCHED]);
  return SEARCHED.flatMap((collection) =>
    dataset[collection].records.map((record) => {
      const fields = record as unknown as Record<string, unknown>;
      const names = (fields.names as readonly Name[] | undefined)?.map(({ text }) => text) ?? [];
      const text = FIELDS.flatMap((field) => (typeof fields[field] === "string" ? [fields[field]] : []));
      return {
        path: `${collection}/${record.id}`,
        collection,
        id: record.id,
        title: titleOf(dataset, record),
        names: [record.id.replaceAll("-", " "), ...new Set(names)].join(" · "),
        text: text.join(" "),
      };
    }),
  );
}
