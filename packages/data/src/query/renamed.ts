/** An option that queries had up to a release, and what it is since. */
interface Renamed {
  readonly query: string;
  readonly was: string;
  /** What to write instead. */
  readonly is: string;
}

/** The release since which each is called otherwise. */
export const RENAMED_SINCE = "0.5.0";

/** What options were called up to 0.4.1. An application written against it is told the name of today. */
const RENAMED: readonly Renamed[] = [
  { query: "visitsBetween", was: "since", is: "from" },
  { query: "visitsBetween", was: "until", is: "to" },
  { query: "tenuresAt", was: "of", is: "country, or organization" },
  { query: "deploymentsAt", was: "hosts", is: "host" },
  { query: "corridorsAt", was: "countries", is: "country" },
  { query: "toCountryYear", was: "countries", is: "country" },
  { query: "toDyadYear", was: "countries", is: "country" },
  { query: "sumOf", was: "entities", is: "entity" },
  { query: "leadingPartner", was: "states", is: "nothing" },
];

/** What an option that there is not was called, for the message; empty if it was never one. */
export function renamedInWords(query: string, option: string): string {
  const is = RENAMED.find((one) => one.query === query && one.was === option)?.is;
  return is === undefined ? "" : `; since ${RENAMED_SINCE} write ${is} instead`;
}
