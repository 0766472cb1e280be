import { withoutMarks } from "../identity/fold.ts";
import type { Name } from "../types.ts";
import type { Dataset } from "./dataset.ts";

/** What of the dataset a text names. */
export interface Mentions {
  /** Alpha-3 codes of states. */
  countries: string[];
  organizations: string[];
  people: string[];
  years: number[];
  /** The words that are no part of a name. */
  rest: string[];
}

interface Named {
  collection: "countries" | "organizations" | "people";
  id: string;
}

/** Finds the states, organizations and people that texts name, in any language in which their names are held. */
export function mentionFinder({ countries, organizations, people }: Pick<Dataset, "countries" | "organizations" | "people">): (text: string) => Mentions {
  // By the words of a name; the longest name that fits wins, so that a part of it is not taken for something else.
  const names = new Map<string, Named[]>();
  let longest = 1;
  const add = (words: readonly string[], named: Named) => {
    const key = words.join(" ");
    if (key.length < 3) return;
    longest = Math.max(longest, words.length);
    const held = names.get(key) ?? [];
    if (!held.some(({ id, collection }) => id === named.id && collection === named.collection)) names.set(key, [...held, named]);
  };
  const addAll = (collection: Named["collection"], records: readonly { id: string; names: readonly Name[] }[]) => {
    for (const { id, names: held } of records) for (const { text } of held) add(split(text), { collection, id });
  };
  addAll("countries", countries.records);
  addAll("organizations", organizations.records);
  addAll("people", people.records);
  // People are mostly called by their last name; where several share it, all are meant.
  for (const { id, names: held } of people.records) {
    for (const { text, lang } of held) {
      const last = split(text).at(-1) ?? "";
      if (lang === "en" && last.length >= 4) add([last], { collection: "people", id });
    }
  }
  const stems = [...names].flatMap(([key, named]) => (key.includes(" ") || key.length < 6 ? [] : [{ key, named }]));

  return (text) => {
    const words = split(text);
    const found: Named[] = [];
    const rest: string[] = [];
    for (let start = 0; start < words.length; ) {
      const step = longestNameAt(words, start);
      found.push(...step.named);
      if (step.named.length === 0) rest.push(words[start] ?? "");
      start += step.length;
    }
    const ids = (wanted: Named["collection"]) => [...new Set(found.flatMap(({ collection, id }) => (collection === wanted ? [id] : [])))].sort();
    const years = [...new Set([...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year)))].sort();
    return { countries: ids("countries"), organizations: ids("organizations"), people: ids("people"), years, rest };
  };

  function longestNameAt(words: readonly string[], start: number): { named: readonly Named[]; length: number } {
    for (let length = Math.min(longest, words.length - start); length > 0; length--) {
      const named = names.get(words.slice(start, start + length).join(" "));
      if (named !== undefined) return { named, length };
    }
    // Endings: Kazakhstani and Казахстана of the name, Uzbek before it.
    const word = words[start] ?? "";
    if (word.length < 5) return { named: [], length: 1 };
    const close = stems.find(
      ({ key }) => (word.startsWith(key.slice(0, -1)) && word.length - key.length <= 3) || (key.startsWith(word) && key.endsWith("stan")),
    );
    return { named: close?.named.filter(({ collection }) => collection === "countries") ?? [], length: 1 };
  }
}

function split(text: string): string[] {
  const plain = withoutMarks(text);
  return plain.match(/[\p{L}\p{N}+]+/gu) ?? [];
}
