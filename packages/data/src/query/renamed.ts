/** Options by the names that they had up to 0.4.1, and what to write instead. A query brings its own, so that none carries those of all. */
export type Renamed = Readonly<Record<string, string>>;

/** The release since which they are called otherwise. */
export const RENAMED_SINCE = "0.5.0";

/** What an option that there is not was called, for the message; empty if it was never one. An application written against 0.4.1 is told the name of today. */
export const renamedInWords = (renamed: Renamed | undefined, option: string): string =>
  renamed !== undefined && Object.hasOwn(renamed, option) ? `; since ${RENAMED_SINCE} write ${renamed[option]} instead` : "";
