/** What both programs ask the API, each through its own client. */
export interface Answers {
  /** Titles of the events with the CSTO in 2022, and how many there are. */
  titles: string[];
  total: number | null;
  /** What Kazakhstan was to the CSTO in 2007, and since when. */
  role: string | undefined;
  since: string | null | undefined;
  /** English name of a state. */
  name: string | undefined;
  /** The first line of a table. */
  columns: string | undefined;
  /** Visits by host and year. */
  counted: { host: string | null | undefined; year: number | null | undefined; count: number }[];
  /** Bodies in which two states were together. */
  together: string[];
  /** Ballots of a state that were not for it. */
  choices: (string | null)[];
  /** What was found on the sentences of a text. */
  findings: string[];
  /** What is said of a mistake. */
  nearest: string[];
}
