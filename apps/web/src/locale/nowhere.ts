import { hrefIn, LOCALES } from "./locale.ts";

/** The page that says, in the language of an address, that nothing is there. */
export function nowhereOf(path: string): string {
  const locale = LOCALES.find((one) => one !== "en" && (path === `/${one}` || path.startsWith(`/${one}/`))) ?? "en";
  return hrefIn(locale, "/404");
}
