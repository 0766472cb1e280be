import type { CollectionId } from "../vocabulary.ts";

/** An object that has citations, and what of it is a value. `*` stands for every item of a list. */
interface Holder {
  /** The object that has the citations: the record itself (""), or an item of a list in it. */
  at: string;
  /** Fields beside the citations, each a value. */
  values?: readonly string[];
  /** Is the object one value as a whole, so that a citation need not say which? */
  row?: true;
}

const NAMES: Holder = { at: "names.*", row: true };

/** The values that a receipt can be asked for, by collection: dates, places, parties, roles, amounts. Titles, summaries and notes are ours. */
export const VALUE_FIELDS: Readonly<Partial<Record<CollectionId, readonly Holder[]>>> = {
  countries: [NAMES, { at: "capitals.*", row: true }, { at: "", values: ["independence"] }],
  organizations: [NAMES, { at: "steps.*", row: true }, { at: "", values: ["instrument", "signed", "inForce", "seat"] }],
  memberships: [
    { at: "spells.*", values: ["role", "start", "end"] },
    { at: "never", row: true },
  ],
  people: [NAMES],
  tenures: [{ at: "", values: ["title", "start", "end"] }],
  events: [
    { at: "", values: ["start", "lastDay", "place", "participants.*"] },
    { at: "casualties.*", row: true },
  ],
  agreements: [{ at: "", values: ["parties.*", "place", "initialled", "signed", "force", "status"] }],
  deployments: [
    { at: "", values: ["host", "operators.*", "status", "start", "end", "plannedEnd", "sites.*"] },
    { at: "strengths.*", row: true },
  ],
  corridors: [
    { at: "", values: ["status", "countries", "lengthKm", "started", "service", "owners"] },
    { at: "capacities.*", row: true },
    { at: "flows.*", row: true },
    { at: "steps.*", row: true },
  ],
  visits: [{ at: "", values: ["start", "lastDay", "places", "kind"] }],
  positions: [{ at: "", values: ["stance", "date"] }],
  votes: [
    { at: "", values: ["symbol", "date", "totals"] },
    { at: "cells.*", row: true },
  ],
  claims: [{ at: "", values: ["verdict"] }],
};
