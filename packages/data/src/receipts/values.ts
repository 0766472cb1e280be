import { QueryError } from "../query/error.ts";
import type { Citation } from "../types.ts";
import { COLLECTIONS, type CollectionId } from "../vocabulary.ts";
import { VALUE_FIELDS } from "./fields.ts";
import { citationsIn } from "./parts.ts";

/** *Supported*: a source that was read gives this value. *Recalled*: entered from memory. *Record-level*: a source that was read is cited beside it, and nobody said for which value. */
export type ValueState = "supported" | "recalled" | "record-level";

/** A value of a record, with what it rests on. */
export interface CitedValue {
  /** Where it stands in the record, by keys joined by dots, items of lists by whom or what they are about: `spells.0.start`, `participants.KGZ`. */
  field: string;
  value: unknown;
  state: ValueState;
  /** Citations that name it, or stand with it alone. */
  citations: readonly Citation[];
  /** All citations that stand beside it, whether they name it or not. */
  beside: readonly Citation[];
  /** Where it can be supported: the way to the object with the citations, and the field as `supports` has it; null for a row with its own citations. */
  holder: readonly (string | number)[];
  supports: string | null;
}

/** The source that stands for what nobody has read. */
export const RECALLED = "recalled";

/**
 * Every value of a record that a receipt can be asked for, in the order of its fields.
 *
 * @param record a record of that collection, with its receipts.
 * @example valuesOf("positions", { stance: "neutral", date: null, citations: [] })[0].state // "recalled"
 * @throws QueryError for a collection that there is not, and for a record of a module that carries no receipts: it would look as if nobody had said anything.
 */
export function valuesOf(collection: CollectionId, record: object): CitedValue[] {
  if (!COLLECTIONS.includes(collection)) throw new QueryError("collection", collection, "a collection", COLLECTIONS);
  for (const { says } of citationsIn(record))
    if (says === undefined)
      throw new QueryError("record", "a record without its receipts", "one of the whole dataset, or put them in: withReceipts({ … }, receipts)");
  return (VALUE_FIELDS[collection] ?? []).flatMap(({ at, values, row }) =>
    itemsAt(record, at).flatMap((item) => {
      if (row) return [rowValue(record, item)];
      const citations = citationsOf(item.value);
      return (values ?? []).flatMap((pattern) =>
        itemsAt(item.value, pattern)
          .filter(({ name, value }) => isKnown(item.value, name, value))
          .map(({ name, value }) => valued(join(item.name, name), value, item.path, name, citations)),
      );
    }),
  );
}

/** A field as `supports` names it covers the value of that name, and all below it. */
export function covers(supports: string, name: string): boolean {
  return name === supports || name.startsWith(`${supports}.`);
}

// A row without citations rests on those of the record, which name it: a ballot that the resolution's roll call gives.
function rowValue(record: object, { name, path, value }: Item): CitedValue {
  const own = citationsOf(value);
  if (own.length === 0) return valued(name, value, [], name, citationsOf(record));
  return { field: name, value, state: own.some(isRead) ? "supported" : "recalled", citations: own, beside: own, holder: path, supports: null };
}

function valued(field: string, value: unknown, holder: Item["path"], supports: string, beside: readonly Citation[]): CitedValue {
  const citations = beside.filter((citation) => (citation.supports ?? []).some((path) => covers(path, supports)));
  return { field, value, state: stateOf(citations, beside), citations, beside, holder, supports };
}

function stateOf(citations: readonly Citation[], beside: readonly Citation[]): ValueState {
  if (citations.some(isRead)) return "supported";
  return citations.length > 0 || !beside.some(isRead) ? "recalled" : "record-level";
}

const isRead = ({ source, read }: Citation) => read !== null && source !== RECALLED;

interface Item {
  name: string;
  path: readonly (string | number)[];
  value: object;
}

/** What stands at a pattern of keys below an object. */
function itemsAt(from: object, pattern: string): Item[] {
  if (pattern === "") return [{ name: "", path: [], value: from }];
  return pattern.split(".").reduce<Item[]>(
    (items, key) =>
      items.flatMap(({ name, path, value }) => {
        if (key !== "*") {
          const inner = (value as Record<string, unknown>)[key];
          return inner === undefined || inner === null ? [] : [{ name: join(name, key), path: [...path, key], value: inner as object }];
        }
        const list = value as unknown as readonly object[];
        return list.map((inner, place) => ({ name: join(name, nameIn(list, inner, place)), path: [...path, place], value: inner }));
      }),
    [{ name: "", path: [], value: from }],
  );
}

/** Whom an item of a list is about, with its role where it is there in several, so that its name outlives a change of order; else its place from 0. */
function nameIn(list: readonly object[], item: object, place: number): string {
  const party = partyOf(item);
  if (party === null) return String(place);
  const { role } = item as { role?: string };
  return role !== undefined && list.some((other) => other !== item && partyOf(other) === party) ? `${party}.${role}` : party;
}

function partyOf(item: object): string | null {
  const { country, organization, actor } = item as { country?: string | null; organization?: string | null; actor?: string | null };
  return country ?? organization ?? actor ?? null;
}

const join = (path: string, key: string) => (path === "" ? key : key === "" ? path : `${path}.${key}`);

const citationsOf = (value: object) => (value as { citations?: readonly Citation[] }).citations ?? [];

interface Dated {
  edtf: string | null;
}

// A date that is not known, a last day that is the first, and an end that has not come are no values.
function isKnown(beside: object, name: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  const edtf = (value as Dated).edtf;
  if (edtf === null) return false;
  if (name === "end") return edtf !== "..";
  if (name === "lastDay") return edtf !== (beside as { start: Dated }).start.edtf;
  return true;
}
