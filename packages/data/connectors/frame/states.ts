import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { ROOT } from "../../build/compile/root.ts";
import { asCountry } from "../../src/identity/index.ts";
import { QueryError } from "../../src/query/error.ts";

const CodesSchema = z.object({ iso2: z.string(), isoNumeric: z.string(), wikidata: z.string(), gw: z.number().nullish() });

/** The codes by which publishers know the states of the dataset. */
type Code = "iso2" | "isoNumeric" | "wikidata" | "gw";

let states: Map<string, z.infer<typeof CodesSchema>> | undefined;
/** States by id, read from their records once. */
function statesById(): Map<string, z.infer<typeof CodesSchema>> {
  const folder = join(ROOT, "records/countries");
  states ??= new Map(
    readdirSync(folder).map((name) => [name.replace(".yaml", ""), CodesSchema.parse(parse(readFileSync(join(folder, name), "utf8")))] as const),
  );
  return states;
}

/** Ids of all states that the dataset has. */
export const stateIds = (): ReadonlySet<string> => new Set(statesById().keys());

/** From a code of one kind to the id of the state. */
export function statesBy(code: Code): ReadonlyMap<string, string> {
  return new Map([...statesById()].flatMap(([id, codes]) => (codes[code] === null || codes[code] === undefined ? [] : [[String(codes[code]), id] as const])));
}

/** The code of a state. */
export function codeOf(id: string, code: Code): string | null {
  const found = statesById().get(id)?.[code];
  return found === null || found === undefined ? null : String(found);
}

const named = new Map<string, string | null>();
/** The state that a publisher means by a name; null where the dataset has none of that name. A file may ask a million times. */
export function stateNamed(name: string): string | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  const found = resolved(name);
  named.set(name, found);
  return found;
}

function resolved(name: string): string | null {
  try {
    return asCountry(name);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}
