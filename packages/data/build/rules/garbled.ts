import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { perRecord } from "../load/index.ts";
import type { Path, Rule } from "./rule.ts";
import { textsIn } from "./walk.ts";

export const garbled: Rule = {
  name: "garbled",
  description: "No text is UTF-8 that was read as the Western code page: letters such as Ã¼ in the place of ü.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      for (const record of world.records[collection].values()) {
        for (const { path, letters, meant } of garbledIn(record))
          yield { collection, id: record.id, path, found: `${letters}, which is ${meant} read in the wrong code page`, fix: "type the text anew" };
      }
    }
  },
};

interface Found {
  path: Path;
  letters: string;
  meant: string;
}

const garbledIn = perRecord((record: object): readonly Found[] =>
  textsIn(record).flatMap(({ path, text }) => {
    for (const [letters] of text.matchAll(/[\u0080-\uffff]{2,}/g)) {
      const meant = readRight(letters);
      if (meant !== null) return [{ path, letters, meant }];
    }
    return [];
  }),
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
