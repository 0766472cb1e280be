import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Rules of WCAG 2.2, levels A and AA. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds wrong with a page. What passes is not listed, and no second page is opened to put results together (frames are of our own origin): both
 * cost more than the checks.
 * @param tags Only rules with one of these; all rules, advice included, if left out.
 */
export async function violationsOn(page: Page, tags?: string[]) {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  return (await (tags === undefined ? builder : builder.withTags(tags)).setLegacyMode(true).analyze()).violations;
}
