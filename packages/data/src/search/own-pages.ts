import { foldToLatin } from "../identity/latin.ts";
import { distance } from "../identity/nearest.ts";
import type { Mention } from "../reading/names.ts";
import type { ReadWords } from "../reading/read-words.ts";
import { inLatin } from "../reading/words.ts";
import type { Directory } from "./directory.ts";

/** Pages of what a query names: the less else it says, the surer they are meant. */
export function ownPages({ mentions, words }: ReadWords, directory: Directory): Map<string, number> {
  const pages = new Map<string, number>();
  for (const mention of mentions) {
    const { ids, length } = likeliest(mention, words, directory);
    const share = length / Math.max(1, words.length);
    for (const [rank, id] of ids.slice(0, 3).entries())
      pages.set(`${HOME[mention.kind]}/${id}`, share >= 1 ? (rank === 0 ? 4 : 1) : share * 0.8 * (1 - rank * 0.45));
  }
  const states = mentions.filter(({ kind, ids }) => (kind === "country" && ids.length === 1) || ids[0] === "eu").map(({ ids }) => ids[0] ?? "");
  const covered = mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  if (states.length === 2)
    for (const path of [states.join("/"), states.toReversed().join("/")]) pages.set(`relations/${path}`, covered >= words.length - 1 ? 5 : 0.5);
  return pages;
}

/** Of several of a name the one whose other names are beside it, then who was head of a state; and how many words the name has with these. */
export function likeliest({ kind, ids, from, to }: Mention, words: ReadWords["words"], directory: Directory): { ids: readonly string[]; length: number } {
  const length = to - from;
  if (kind !== "person") return { ids, length };
  const beside = words.flatMap(({ text }, at) => (at >= from && at < to ? [] : [[foldToLatin(text.toLowerCase()), ...inLatin(text)]]));
  const fits = ids.map((id) => {
    const names = id.split("-");
    return { id, more: beside.filter((forms) => forms.some((form) => names.some((name) => distance(form, name, 1) <= 1))).length };
  });
  fits.sort((a, b) => b.more - a.more || Number(directory.headed(b.id)) - Number(directory.headed(a.id)));
  return { ids: fits.map(({ id }) => id), length: length + (fits[0]?.more ?? 0) };
}

/** The collection that has the page of a thing mentioned. */
export const HOME: Record<Mention["kind"], string> = { country: "countries", organization: "organizations", person: "people", five: "countries" };
