import { type CountryId, type Day, type PartyId, parsePeriod, type Relation, relation, tiesAt } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { partyName, partyOf } from "@/model/party-name.ts";

/** What the rows of a dossier are drawn from. */
export interface Dossier {
  locale: Locale;
  a: CountryId;
  b: PartyId;
  /** Names of both. */
  names: readonly [a: string, b: string];
  found: Relation;
  /** The ties of today. */
  now: ReturnType<typeof tiesAt>;
  /** First and last day of the one time scale. */
  bounds: readonly [Day, Day];
}

/** Everything that the dataset has on two parties. */
export function dossierOf(locale: Locale, a: CountryId, b: PartyId): Dossier {
  return {
    locale,
    a,
    b,
    names: [partyName(locale, partyOf(a)), partyName(locale, partyOf(b))],
    found: relation(datasetIn(locale), a, b),
    now: tiesAt(datasetIn(locale), a, b),
    bounds: [parsePeriod("1991-01-01")?.earliest ?? 0, parsePeriod(meta.horizon)?.earliest ?? 0],
  };
}
