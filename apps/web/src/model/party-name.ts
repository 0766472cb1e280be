import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { datasetIn } from "./dataset-in.ts";

/** A state or an organization; the other is null. */
export interface Party {
  country: string | null;
  organization: string | null;
}

/** A state or an organization by name, as it was called on a day. */
export function partyName(locale: Locale, { country, organization }: Party, on?: string | null): string {
  const record = find(datasetIn(locale).countries, country ?? "") ?? find(datasetIn(locale).organizations, organization ?? "");
  return record === undefined ? (country ?? organization ?? "") : nameOf(record, locale, on ?? undefined);
}

/** The party that an id names: a state, or else an organization. */
export function partyOf(id: string): Party {
  return find(dataset.countries, id) === undefined ? { country: null, organization: id } : { country: id, organization: null };
}
