import { foldToLatin } from "../identity/latin.ts";
import { remembered } from "../remembered.ts";
import { nameKey } from "./words.ts";

/** How a surname sounds, however it is written: its consonants, and its first vowel where they are few. Null where it is too short to tell. */
export const soundOf: (name: string) => string | null = /* @__PURE__ */ remembered((name) => {
  const latin = foldToLatin(/\p{Script=Cyrillic}/u.test(name) ? nameKey(name) : name.replace(/['’]s$/u, ""));
  const plain = latin
    .replace(/dzh|zh|dj|j/g, "j")
    .replace(/kh|h|x/g, "h")
    .replace(/sh|ş/g, "$")
    .replace(/q|ck|c(?!h)/g, "k")
    .replace(/w|ff$|v/g, "v")
    .replace(/(.)\1/g, "$1");
  const consonants = plain.replace(/[aeiouy]/g, "");
  if (!/^[a-z$]+$/.test(plain) || plain.length < 5 || consonants.length < 3) return null;
  const vowel =
    consonants.length > 3
      ? ""
      : (plain
          .slice(1)
          .match(/[aeiouy]/)?.[0]
          .replace("y", "i") ?? "");
  return `${plain.slice(0, 1)}${vowel}${consonants}`;
});
