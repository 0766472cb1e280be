import { withoutMarks } from "../identity/fold.ts";

// Words so common that sharing them says nothing.
const STOP = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "a an and are as at be been but by for from had has have he her his in into is it its more most no not of on or other out over own she so some than that the their them then there these they this those to up was we were what when where which while who will with would".split(
    " ",
  ),
);

/** The words of a text: lower case, without marks above letters, common ones left out, endings of English cut off. */
export function wordsOf(text: string): string[] {
  const plain = withoutMarks(text);
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !STOP.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:ing|ed|es|s|ly)$/, "")
    .replace(/([bdglmnprt])\1$/, "$1");
}

/** How alike texts are, by the words they share; rare words count for more. */
export interface Likeness<T> {
  /** Things whose text is like the one given, most alike first, 0 to 1. */
  like(text: string, least: number): { thing: T; likeness: number }[];
}

/** Prepares texts to be compared with (cosine of TF-IDF). @param bagOf the words by which texts are compared */
export function likenessOf<T>(things: readonly T[], textOf: (thing: T) => string, bagOf: (text: string) => ReadonlySet<string>): Likeness<T> {
  const bags = things.map((thing) => bagOf(textOf(thing)));
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  // A word that none of the texts has is as rare as can be: it makes the given text less like all of them.
  const weight = (word: string) => Math.log(1 + things.length / (1 + (frequency.get(word) ?? 0)));
  const norm = (bag: Iterable<string>) => Math.sqrt([...bag].reduce((sum, word) => sum + weight(word) ** 2, 0));
  const norms = bags.map(norm);
  return {
    like(text, least) {
      const given = bagOf(text);
      const length = norm(given);
      if (length === 0) return [];
      return things
        .flatMap((thing, index) => {
          const bag = bags[index] ?? new Set();
          let shared = 0;
          for (const word of given) if (bag.has(word)) shared += weight(word) ** 2;
          const likeness = shared === 0 ? 0 : shared / (length * (norms[index] ?? 1));
          return likeness >= least ? [{ thing, likeness }] : [];
        })
        .sort((a, b) => b.likeness - a.likeness);
    },
  };
}
