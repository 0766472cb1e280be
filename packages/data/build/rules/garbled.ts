import { textRule } from "./text-rule.ts";

export const garbled = textRule(
  { name: "garbled", description: "No text is UTF-8 that was read as the Western code page: letters such as Ã¼ in the place of ü." },
  (text) => {
    for (const [letters] of text.matchAll(/[\u0080-\uffff]{2,}/g)) {
      const meant = readRight(letters);
      if (meant !== null) return [{ found: `${letters}, which is ${meant} read in the wrong code page`, fix: "type the text anew" }];
    }
    return [];
  },
);

const WESTERN = new Map(
  [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))].map((letter, at) => [letter, at + 128]),
);

/** The letters that the same bytes are in UTF-8; null if they are none. */
function readRight(letters: string): string | null {
  const bytes = [...letters].map((letter) => WESTERN.get(letter));
  if (!bytes.every((byte) => byte !== undefined)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
