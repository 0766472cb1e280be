import { type Lexicon, lexiconFrom, type Named, type Naming, namesOf } from "./names.ts";

/** Names as texts; a line: a digit each for the kind, how it names and the capitals it needs, then ids, then the keys of names. */
export interface PackedNames {
  names: string;
  spoken: string;
}

const KINDS = ["country", "organization", "person", "five"] as const;
const WAYS = ["name", "demonym", "seat", "surname", "given"] as const;
const CAPITALS = ["none", "first", "all"] as const;

/** The names of a dataset, to be sent. */
export function packNames(dataset: Naming): PackedNames {
  const { names, spoken } = namesOf(dataset);
  // What names the same in the same way is sent together.
  const text = (map: Map<string, Named>) => {
    const groups = new Map<string, string[]>();
    for (const [key, { ids, kind, as, capitals }] of map) {
      const named = `${KINDS.indexOf(kind)}${WAYS.indexOf(as)}${CAPITALS.indexOf(capitals)}${ids.join(" ")}`;
      const keys = groups.get(named);
      if (keys === undefined) groups.set(named, [key]);
      else keys.push(key);
    }
    return [...groups].map((group) => group.flat().join("\t")).join("\n");
  };
  return { names: text(names), spoken: text(spoken) };
}

/** A lexicon of names that were sent. */
export function unpackNames({ names, spoken }: PackedNames): Lexicon {
  const read = (text: string) =>
    new Map(
      text.split("\n").flatMap((line) => {
        const [named = "", ...keys] = line.split("\t");
        const [kind, as, capitals] = [KINDS[Number(named[0])] ?? "country", WAYS[Number(named[1])] ?? "name", CAPITALS[Number(named[2])] ?? "none"];
        const ids = named.slice(3).split(" ");
        return keys.map((key): [string, Named] => [key, { ids, kind, as, capitals }]);
      }),
    );
  return lexiconFrom({ names: read(names), spoken: read(spoken) });
}
