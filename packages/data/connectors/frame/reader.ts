import type { ObservationRow } from "../../build/load/index.ts";
import type { Answer } from "./answer.ts";
import type { Publisher } from "./publisher.ts";
import type { HeldSeries } from "./series-files.ts";

/** A value as it was read. Without a note the one that is held stays. */
export interface ReadValue {
  entity: string;
  partner: string | null;
  year: number;
  item: string;
  value: number;
  note?: string | null;
  /** Where in the answers it stands, for messages. */
  from: string;
}

/** What a reader is given: how to ask, what is held, and the day. */
export interface Asking {
  /** Asks the publisher; every answer is kept when all could be read. */
  get(path: string): Promise<Answer>;
  held(series: string): HeldSeries;
  /** The calendar year of the day on which it runs. */
  year: number;
}

/** How much of a value may change before a person has to look. */
export interface Band {
  /** Part of the value that is held: 0.05 is a twentieth. */
  relative: number;
  /** A change below this is never asked about: small numbers move by more than their part. */
  absolute?: number;
}

/** Reads series from where they were first taken. Those it names together are refreshed together, or not at all. */
export interface SeriesReader {
  publisher: Publisher;
  series: readonly string[];
  /** The dataset, by its code at the publisher. */
  dataset: string;
  /** By item of the series; "*" is any other. */
  bands: Readonly<Record<string, Band>>;
  /** What it cannot do, for the documentation. */
  limits: string;
  /** Values that are provisional by their note: they may change freely until they are settled. */
  provisional?: (row: ObservationRow) => boolean;
  /** Held values that this reader answers for; by default all. Others are left alone. */
  answersFor?: (series: string, row: ObservationRow) => boolean;
  read(asking: Asking): Promise<ReadonlyMap<string, readonly ReadValue[]>>;
}

/** Compares records with a publisher and tells the differences. It writes nothing: what it finds is a lead for a person. */
export interface Comparer {
  id: string;
  publisher: Publisher;
  dataset: string;
  /** What is compared with what. */
  compares: string;
  limits: string;
  differences(asking: Asking & { root: string }): Promise<readonly string[]>;
}
