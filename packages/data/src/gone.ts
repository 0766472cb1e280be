import { QueryError } from "./query/index.ts";

/** What the main entry exported up to a release, and where it is since. */
export interface Gone {
  readonly name: string;
  readonly since: string;
  readonly instead: string;
}

/** Exports of 0.4.1 that are elsewhere now. They are still there, so that an application starts and is told when it calls them. */
export const GONE: readonly Gone[] = [
  { name: "checkText", since: "0.5.0", instead: 'import { checkText } from "@multivector/data/check"; it takes the dataset and the text' },
  {
    name: "searchTexts",
    since: "0.5.0",
    instead: 'import { search, searchIndex } from "@multivector/data/search"; search(searchIndex(dataset), words) finds what fits',
  },
];

function refuse(name: string): never {
  const gone = GONE.find((one) => one.name === name);
  throw new QueryError(name, "called from @multivector/data", `since ${gone?.since}: ${gone?.instead}`);
}

/** @deprecated since 0.5.0: import it from `@multivector/data/check`. @throws QueryError that says so. */
export const checkText = (..._: readonly unknown[]): never => refuse("checkText");

/** @deprecated since 0.5.0: use `search` and `searchIndex` of `@multivector/data/search`. @throws QueryError that says so. */
export const searchTexts = (..._: readonly unknown[]): never => refuse("searchTexts");
