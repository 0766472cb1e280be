import type { Mutator } from "../mutators.ts";

/** Takes one of several, by the seed of the drill. */
export type Pick = Parameters<Mutator["apply"]>[1];
/** What a mutator knows of the other records. */
export type Context = Parameters<Mutator["apply"]>[2];

/** A piece of a text, with the places where it begins and ends. */
export interface Part {
  from: number;
  to: number;
  text: string;
}

/** Where a pattern fits and something else would stand in its place. */
export function places(text: string, pattern: RegExp, by: (match: RegExpMatchArray) => string | null | undefined, offset = 0): Part[] {
  return [...text.matchAll(new RegExp(pattern.source, "gmu"))].flatMap((match) => {
    const made = by(match);
    if (made === null || made === undefined || made === match[0]) return [];
    return [{ from: offset + match.index, to: offset + match.index + match[0].length, text: made }];
  });
}

/** Puts one of the changes into the text. */
export function changeOne(text: string, changes: readonly Part[], pick: Pick): string | null {
  const real = changes.filter((change) => text.slice(change.from, change.to) !== change.text);
  if (real.length === 0) return null;
  const { from, to, text: by } = pick(real);
  return text.slice(0, from) + by + text.slice(to);
}

export function replaceOne(text: string, pattern: RegExp, pick: Pick, by: (match: RegExpMatchArray) => string | null | undefined): string | null {
  return changeOne(text, places(text, pattern, by), pick);
}

/** The values of keys, folded ones with all their lines. */
export function valuesOf(text: string, keys: readonly string[], offset = 0): Part[] {
  return [...text.matchAll(/^( *(?:- )?)([A-Za-z]+): (.*)$/gm)].flatMap((match) => {
    const [all, lead = "", key = "", value = ""] = match;
    if (!keys.includes(key)) return [];
    const from = match.index + all.length - value.length;
    const folded = value.startsWith(">") ? (text.slice(from + value.length).match(new RegExp(`^(?:\n {${lead.length + 1},}.*)+`))?.[0] ?? "") : "";
    return [{ from: offset + from, to: offset + from + value.length + folded.length, text: value + folded }];
  });
}

/** Changes one place in the texts under some keys. */
export function reword(
  text: string,
  keys: readonly string[],
  pattern: RegExp,
  pick: Pick,
  by: (match: RegExpMatchArray) => string | null | undefined,
): string | null {
  const regions = [...valuesOf(text, keys), ...(keys.includes("holes") ? lists(text, "holes").flat() : [])];
  return changeOne(
    text,
    regions.flatMap((region) => places(region.text, pattern, by, region.from)),
    pick,
  );
}

/** The lists under a key, each with its items. */
export function lists(text: string, key: string): Part[][] {
  return [...text.matchAll(new RegExp(`^( *(?:- )?)${key}:\n`, "gm"))].map((match) => {
    const indent = " ".repeat((match[1] ?? "").length + 2);
    const start = match.index + match[0].length;
    const body = text.slice(start).match(new RegExp(`^(?:${indent}.*\n)+`))?.[0] ?? "";
    return [...body.matchAll(new RegExp(`^${indent}- .*\n(?:${indent} +.*\n)*`, "gm"))].map((item) => ({
      from: start + item.index,
      to: start + item.index + item[0].length,
      text: item[0],
    }));
  });
}

/** The value of a key within an item of a list. */
export const valueIn = (item: Part, key: string): Part | undefined => valuesOf(item.text, [key], item.from)[0];

export const cut = (text: string, part: Part): string => text.slice(0, part.from) + text.slice(part.to);

/** Swaps two pieces, the first of which stands before the second. */
export const swapped = (text: string, a: Part, b: Part): string => text.slice(0, a.from) + b.text + text.slice(a.to, b.from) + a.text + text.slice(b.to);

/** Swaps the values of a key between two neighbours of one list. */
export function swapNeighbours(text: string, key: string, valueKey: string, pick: Pick): string | null {
  const pairs = lists(text, key).flatMap((items) =>
    items.slice(1).flatMap((item, index) => {
      const before = items[index];
      const a = before && valueIn(before, valueKey);
      const b = valueIn(item, valueKey);
      return a && b && a.text !== b.text ? [[a, b] as const] : [];
    }),
  );
  return pairs.length === 0 ? null : swapped(text, ...pick(pairs));
}

/** Leaves out one item of a list that has some to spare. */
export function shorten(text: string, key: string, least: number, pick: Pick): string | null {
  const items = lists(text, key).flatMap((list) => (list.length > least ? list : []));
  return items.length === 0 ? null : cut(text, pick(items));
}

/** Puts another word in the place of one, by a table. */
export function mapped(text: string, keys: readonly string[], table: Record<string, string>, pick: Pick): string | null {
  return replaceOne(text, new RegExp(`^( *(?:- )?)(${keys.join("|")}): (\\S+)$`), pick, ([, lead, key, value = ""]) =>
    table[value] === undefined ? null : `${lead}${key}: ${table[value]}`,
  );
}

/** Two digits that stand side by side change places. */
export function transposed(number: string, pick: Pick): string | null {
  const options = [...number.slice(1)].flatMap((_, at) => {
    const [a = "", b = ""] = [number[at], number[at + 1]];
    return /\d/.test(a) && /\d/.test(b) && a !== b && !(at === 0 && b === "0") ? [number.slice(0, at) + b + a + number.slice(at + 2)] : [];
  });
  return options.length === 0 ? null : pick(options);
}
