import { fold } from "../../identity/fold.ts";
import type { Dataset } from "../../query/index.ts";
import { inLatin, stemOf } from "../../reading/words.ts";
import type { Event } from "../../types.ts";
import type { Clause } from "../clause.ts";
import type { Context } from "../context.ts";

/** The first words of the places of events that a clause names. */
export function citiesIn({ sentence, from, to }: Clause, { dataset }: Context): string[] {
  const words = sentence.words.slice(from, to).filter(({ capital }) => capital);
  return placesOf(dataset).filter((place) =>
    words.some(({ key, text }) => key === place || inLatin(text).some((latin) => [latin, `y${latin}`].includes(fold(stemOf(place))))),
  );
}

/** Was an event in one of them? */
export const isIn = ({ place }: Event, cities: readonly string[]): boolean => place !== null && cities.includes(firstWord(place.name));

const firstWord = (name: string): string => fold(name).split(/[\s,]+/)[0] ?? "";

const places = new WeakMap<Dataset, readonly string[]>();

function placesOf(dataset: Dataset): readonly string[] {
  const held = places.get(dataset) ?? [...new Set(dataset.events.records.flatMap(({ place }) => (place === null ? [] : firstWord(place.name))))];
  places.set(dataset, held);
  return held;
}
