import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { perRecord } from "../load/index.ts";
import type { Path, Rule } from "./rule.ts";

export const plainLetters: Rule = {
  name: "plain-letters",
  description: "No text holds what cannot be seen, and no word mixes letters of two scripts: it would be found by nobody who types it.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      for (const record of world.records[collection].values()) {
        for (const { path, found } of strangeIn(record))
          yield { collection, id: record.id, path, found, fix: "type the text anew, with the keyboard of its language" };
      }
    }
  },
};

interface Strange {
  path: Path;
  found: string;
}

const strangeIn = perRecord((record: object): readonly Strange[] => [...strangeBelow(record, [])]);

function* strangeBelow(value: unknown, path: Path): Generator<Strange> {
  if (typeof value === "string") {
    const unseen = value.match(UNSEEN)?.[0];
    const mixed = value.match(WORDS)?.find(isMixed);
    if (unseen !== undefined) yield { path, found: `a letter that cannot be seen, U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}` };
    else if (mixed !== undefined) yield { path, found: `Latin and Cyrillic letters in one word, ${JSON.stringify(mixed)}` };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* strangeBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

// Marks of direction, joiners, soft hyphens, spaces that look like none or like the usual one, and control characters.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Names such as АКИpress are written so on purpose: some letters of one script, then some of the other. */
function isMixed(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) &&
    /\p{Script=Cyrillic}/u.test(word) &&
    !/^(\p{Script=Latin}{3,}\p{Script=Cyrillic}{3,}|\p{Script=Cyrillic}{3,}\p{Script=Latin}{3,})$/u.test(word)
  );
}
