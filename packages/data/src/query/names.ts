import { type Holds, holdsAt } from "../time/index.ts";
import type { Name } from "../types.ts";
import { QueryError, readDate } from "./error.ts";
import { checkRecord } from "./options.ts";

/**
 * The common name in a language, as current at a date; without a date, as current now. Falls back to English, then to
 * whatever there is, so that something is always shown.
 *
 * @param lang a language tag, such as `ru`.
 * @throws QueryError for what is no record with names, no language tag or no date.
 * @example nameOf({ names: find(dataset.countries, "TUR")?.names ?? [] }, "en", "2010-01-01") // "Turkey"
 */
export function nameOf(record: { names: readonly Name[] }, lang = "en", at?: string): string {
  checkNamed(record, lang);
  const { names } = record;
  return (pickName(names, "common", lang, at) ?? pickName(names, "common", "en", at) ?? names[0])?.text ?? "";
}

/**
 * The abbreviation in a language, or the common name where there is none.
 *
 * @example shortNameOf({ names: find(dataset.organizations, "csto")?.names ?? [] }, "en") // "CSTO"
 * @throws QueryError as `nameOf` does.
 */
export function shortNameOf(record: { names: readonly Name[] }, lang = "en", at?: string): string {
  checkNamed(record, lang);
  return (pickName(record.names, "abbreviation", lang, at) ?? pickName(record.names, "abbreviation", "en", at))?.text ?? nameOf(record, lang, at);
}

/**
 * The English abbreviation of an organization, with its article where English gives it one.
 *
 * @example nameWithArticle(find(dataset.organizations, "csto") ?? { id: "csto", names: [] }) // "the CSTO"
 * @throws QueryError as `nameOf` does.
 */
export function nameWithArticle(organization: { id: string; names: readonly Name[] }): string {
  const name = shortNameOf(organization);
  return SPOKEN.includes(organization.id) || /Central Asia|\+/.test(name) ? name : `the ${name}`;
}

// Spoken as a name, and not letter by letter; formats are called after those who meet.
const SPOKEN: readonly string[] = ["nato", "brics", "guam", "traceca", "cica"];

function checkNamed(record: { names: readonly Name[] }, lang: string): void {
  checkRecord("record", record, "names");
  if (typeof lang !== "string" || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)) throw new QueryError("lang", lang, "a language tag, such as en or ru");
}

function pickName(names: readonly Name[], kind: Name["kind"], lang: string, at: string | undefined): Name | undefined {
  const candidates = names.filter((name) => name.kind === kind && name.lang === lang);
  const current = candidates.find(({ end }) => end.edtf === "..");
  if (at === undefined) return current;
  const date = readDate("at", at);
  const held = (...answers: Holds[]) => candidates.find((name) => answers.includes(holdsAt(name, date)));
  if (current !== undefined && holdsAt(current, date) !== "no") return held("yes") ?? current;
  return held("yes") ?? held("possibly") ?? current;
}
