import { hrefIn, prefixOf } from "./languages.ts";

/** The page that says, in the language of an address, that nothing is there. */
export function nowhereOf(path: string): string {
  return hrefIn(prefixOf(path), "/404");
}
