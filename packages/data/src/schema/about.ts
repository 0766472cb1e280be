import { z } from "zod";
import { type LicensedSeries, licencesOf } from "../licences.ts";
import { columnsOf } from "./columns.ts";
import { UniverseSchema } from "./coverage.ts";
import { COLLECTION_NAMES } from "./fields.ts";
import type { Table } from "./table.ts";

const PartSchema = z.strictObject({
  id: z.string().describe("The collection, or the collection and the part of it: `memberships/csto`."),
  collection: z.enum(COLLECTION_NAMES),
  part: z
    .string()
    .nullable()
    .describe(
      "A part: of memberships a body, of series its id, of visits the partner (or republics, for visits among the five), of tenures a state, of the rest a kind; empty for the collection as a whole.",
    ),
  ...UniverseSchema.shape,
  lists: z.array(z.string()).describe("Lists kept by others that it agrees with: the source and the day that the list is of."),
});

export const COVERAGE_TABLE: Omit<Table, "foreignKeys"> = {
  name: "coverage",
  collection: null,
  description: "What is meant to be held, and how much of it is. A count over anything but a whole is a lower bound. A row is a collection or a part of one.",
  columns: columnsOf(PartSchema),
  key: ["id"],
  *items(data) {
    for (const collection of COLLECTION_NAMES) {
      const coverage = data[collection]?.coverage;
      if (coverage === undefined) continue;
      yield { ...inWords(coverage), id: collection, collection, part: null };
      for (const [part, own] of Object.entries(coverage.parts)) yield { ...inWords(own), id: `${collection}/${part}`, collection, part };
    }
  },
};

/** A universe as a row has room for it. */
function inWords<Of extends { lists: readonly { source: string; at: string }[] }>(universe: Of) {
  return { ...universe, lists: universe.lists.map(({ source, at }) => `${source}, ${at}`) };
}

const LicenceSchema = z.strictObject({
  covers: z.string().describe("Id of a series, whose values it covers; records for everything else."),
  licence: z.string().nullable().describe("SPDX identifier; empty where the terms are in words."),
  title: z.string().describe("Name of the licence, or the terms in words, as the card of the series has them."),
  url: z.string().nullable().describe("Where the licence can be read."),
  terms: z
    .enum(["open", "public-domain", "mixed", "publisher", "unstated"])
    .describe("Mixed: an open licence for a part alone. Publisher: terms of the publisher's own. Unstated: no terms were found, which is no permission."),
  attribution: z.string().describe("Whom to name."),
});

export const LICENCES_TABLE: Omit<Table, "foreignKeys"> = {
  name: "licences",
  collection: null,
  description: "The terms under which the data can be used, and whom to name. A row is a series, or all records.",
  columns: columnsOf(LicenceSchema),
  key: ["covers"],
  items: (data) =>
    data.series === undefined
      ? undefined
      : licencesOf(data.series.records as readonly LicensedSeries[], { records: true }).flatMap(({ id, covers, ...licence }) =>
          covers.map((one) => ({ covers: one, licence: id, ...licence })),
        ),
};
