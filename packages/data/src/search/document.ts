import type { Dataset } from "../query/index.ts";
import type { Day } from "../time/index.ts";
import type { Verdict } from "../types.ts";

/** What a document is of: a record of a collection, a page of the reference, or the dossier of a pair. */
export type Kind = keyof Dataset | "pages" | "relations";

/** What can be found: a record or a page, with all that it says in plain sentences. */
export interface Document {
  /** `<collection>/<id>` of a record; the address of a page without its first slash. */
  path: string;
  kind: Kind;
  title: string;
  /** What else it is called, in every language held. */
  names: readonly string[];
  /** What it says, in sentences; the first is the one to show. */
  says: readonly string[];
  /** What it says beside the matter: remarks, other sides of a dispute. */
  notes: readonly string[];
  /** Ids of the states, bodies and people it is about. */
  about: readonly string[];
  /** When it was, or began, or ended. */
  days: readonly (readonly [first: Day, last: Day])[];
  /** How much likelier than others of its kind it is what is looked for: below 1 for what is over or was never built. 1 where nothing is said. */
  weight?: number;
  /** Of a claim: what the audit found of it, without which its words read as a fact. */
  verdict?: Verdict;
}
