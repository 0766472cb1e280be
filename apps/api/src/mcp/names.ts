import { AmbiguousError, asCountry, asEntity, asOrganization, asParty, asPerson, asSeries, QueryError } from "@multivector/data";
import { Refusal } from "./refusal.ts";

/** What a name can stand for, each in a collection of its own. */
export const KINDS = {
  country: { collection: "countries", what: "a state", resolve: asCountry },
  organization: { collection: "organizations", what: "an organization", resolve: asOrganization },
  person: { collection: "people", what: "a person", resolve: asPerson },
  series: { collection: "series", what: "a series", resolve: asSeries },
} as const;
export type Kind = keyof typeof KINDS;

/** The path of what a text names, one of some kinds. @throws Refusal that says what else the text names, or QueryError with the nearest */
export function named(kinds: readonly Kind[], option: string, text: string): string {
  const paths = kinds.flatMap((kind) => pathsOf(kind, text));
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return only;
  if (paths.length > 1) throw new QueryError(option, text, `one of ${paths.map(idOf).join(", ")}: all of them are called so`);
  const others = (Object.keys(KINDS) as Kind[]).filter((kind) => !kinds.includes(kind) && pathsOf(kind, text).length > 0);
  const [other] = others;
  if (other !== undefined) {
    const wanted = kinds.map((kind) => KINDS[kind].what).join(" or ");
    throw new Refusal(
      `${option} is ${JSON.stringify(text)}, which is ${KINDS[other].what}; expected ${wanted}. Give it as ${other} where a tool takes one, as list does; record opens it.`,
    );
  }
  // Says what is near.
  const resolve = kinds.length > 1 ? asParty : kinds[0] === undefined ? asEntity : KINDS[kinds[0]].resolve;
  return resolve(text, option);
}

/** The paths of a kind that a text names: none, one, or several that are called so. */
export function pathsOf(kind: Kind, text: string): string[] {
  const { collection, resolve } = KINDS[kind];
  try {
    return [`${collection}/${resolve(unhelped(text))}`];
  } catch (error) {
    if (error instanceof AmbiguousError) return error.nearest.map((id) => `${collection}/${id}`);
    if (error instanceof QueryError) return [];
    throw error;
  }
}

/**
 * The same text to whoever resolves it, but too long for anything to be near: finding what is near takes most of the time of a refusal, and
 * here nobody would read it.
 */
export function unhelped(text: string): string {
  return text.padEnd(200);
}

export function idOf(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}
