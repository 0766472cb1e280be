import { find, type Tenure } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { takesArticle } from "@/locale/article.ts";
import { genitive, genitiveIn } from "@/locale/genitive.ts";
import type { Locale } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { partyName } from "./party-name.ts";

/** An office by its title: "President", "acting Prime Minister". */
export function officeIn(locale: Locale, tenure: Tenure): string {
  const title = locale === "ru" ? russianTitle(tenure) : tenure.title;
  return tenure.acting ? factMessages(locale).actingAs({ title: genitiveIn(locale, title) }) : title;
}

/** With whose it is: "President of Russia". */
export function officeOf(locale: Locale, tenure: Tenure): string {
  const office = officeIn(locale, tenure);
  // What an organization's office is called names the organization.
  if (tenure.country === null) return office;
  const state = partyName(locale, tenure);
  return factMessages(locale).officeOf({
    office,
    state: locale === "ru" ? russianState(tenure) : state,
    the: locale === "en" && takesArticle(state) ? "yes" : "no",
  });
}

/** Titles of which everybody knows what they are. */
const PLAIN: readonly string[] = ["President", "Prime Minister"];

/** What the holder of an office was by it, "head of government", where its title does not say. */
export function rankBeside(locale: Locale, { id, office, title }: Tenure): string | null {
  const rank = factMessages(locale).offices[office];
  return PLAIN.includes(find(dataset.tenures, id)?.title ?? "") || title.toLowerCase() === rank.toLowerCase() ? null : rank;
}

/** The office that a record of the Russian dataset tells of: «президент Казахстана», «и. о. премьер-министра Армении». */
export function officeHeld(tenure: Tenure): string {
  const title = russianTitle(tenure);
  const called = tenure.acting ? `и. о. ${genitive(title)}` : title;
  // What an organization's office is called names the organization.
  return tenure.country === null ? called : `${called} ${russianState(tenure)}`;
}

/** What English calls the president of China Russian calls «председатель КНР». */
const russianTitle = ({ title, country, office }: Tenure): string => (country === "CHN" && office === "head-of-state" ? "председатель" : title);

const russianState = ({ country, organization }: Tenure): string => (country === "CHN" ? "КНР" : genitive(partyName("ru", { country, organization })));
