import { parse } from "yaml";
import { z } from "zod";
import { type Change, leastBump } from "../../build/release/diff.ts";
import type { Outcome } from "./refresh.ts";

/** What a refresh did, value by value, in the words of the change log: added, changed, withdrawn. */
export function outcomeInWords({ series, written }: Outcome, whole = false): string {
  const lines = series.flatMap(({ held: { id, rows: before, card }, reconciled: { rows, added, revised, withdrawn, unchanged } }) => {
    const told = [
      ...added.map(({ key, row }) => `added     ${key}: ${row[4]}`),
      ...revised.map(
        ({ key, before: was, after }) =>
          `changed   ${key}: ${change(was[4], after[4])}${was[5] === after[5] ? "" : `, note ${noteInWords(was[5])} to ${noteInWords(after[5])}`}`,
      ),
      ...withdrawn.map(({ key, row }) => `withdrawn ${key}: ${row[4]}, no longer given by the publisher; it stays`),
    ];
    const shown = whole ? told : told.slice(0, SHOWN);
    const changes: Change[] = added.length + revised.length === 0 ? [] : [{ change: "changed", path: `observations/${id}`, before, after: rows, fields: [] }];
    return [
      ...shown,
      ...(shown.length < told.length ? [`          and ${told.length - shown.length} more; --whole lists all`] : []),
      ...(written && added.length + revised.length > 0 ? [`look at   ${toLookAt(id, card)}`] : []),
      `${id}: ${added.length} added, ${revised.length} changed, ${withdrawn.length} withdrawn, ${unchanged} as they were; the version must move by at least: ${leastBump(changes, { removed: [], added: [] }, new Set())}`,
    ];
  });
  const touched = series.some(({ reconciled: { added, revised } }) => added.length + revised.length > 0);
  return [...lines, touched && !written ? "nothing was written: a dry run" : ""].filter((line) => line !== "").join("\n");
}

/** What no program can know: the edition on the card, when the next is expected, the day on which a source was read. */
function toLookAt(id: string, card: string): string {
  const { nextExpected, citations } = CardSchema.parse(parse(card));
  const sources = citations.map(({ source }) => `records/sources/${source}.yaml`).join(", ");
  return `series/${id}.yaml: its edition, and the next one, expected ${nextExpected ?? "at no time"}; ${sources}: the day it was read`;
}
const CardSchema = z.object({ nextExpected: z.string().optional(), citations: z.array(z.object({ source: z.string() })) });

const SHOWN = 40;
const noteInWords = (note: string | null) => (note === null ? "none" : JSON.stringify(note));

function change(before: number, after: number): string {
  const part = before === 0 ? "" : ` (${after >= before ? "+" : ""}${((after / before - 1) * 100).toPrecision(2)}%)`;
  return before === after ? String(after) : `${before} to ${after}${part}`;
}
