import fc from "fast-check";
import { asParty, asPerson, asSeries } from "../../src/index.ts";

/** A word with a slip in it. */
export const slipped = (word: string) =>
  fc.tuple(fc.nat({ max: word.length - 1 }), fc.constantFrom("swap", "drop", "double", "replace")).map(([at, how]) => {
    const [head, letter, tail] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    if (how === "drop") return head + tail;
    if (how === "double") return head + letter + letter + tail;
    if (how === "replace") return `${head}${letter === "x" ? "y" : "x"}${tail}`;
    return head + tail.slice(0, 1) + letter + tail.slice(1);
  });
/** A word of a few letters. */
export const letters = fc.stringMatching(/^[a-z]{1,9}$/);
/** Words of nothing, none of which begins with a dash. */
export const anyText = fc.oneof(
  letters.map((word) => `zz${word}`),
  fc.string({ maxLength: 12 }).map((text) => `zz ${text}`),
  fc.constantFrom("", " ", "constructor", "__proto__", "toString", "null", "0", "[]", "*", "–json", "—json", "'; DROP TABLE", "9".repeat(40), "../../etc"),
);

/** Is a text, slip or not, what something that is held is called? */
export const resolves = (text: string) =>
  [asParty, asPerson, asSeries].some((named) => {
    try {
      return named(text).length > 0;
    } catch {
      return false;
    }
  });
