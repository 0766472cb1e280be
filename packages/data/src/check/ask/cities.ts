import { fold } from "../../identity/fold.ts";
import type { Dataset } from "../../query/index.ts";
import { soundOf } from "../../reading/sound.ts";
import { inLatin, stemOf } from "../../reading/words.ts";
import type { Event } from "../../types.ts";
import type { Clause } from "../clause.ts";
import type { Context } from "../context.ts";

/** The places of events that a clause names, each by its first word. @param within only those that stand after `in` or `at` */
export function citiesIn({ sentence, from, to }: Pick<Clause, "sentence" | "from" | "to">, { dataset }: Context, within = false): string[] {
  const words = sentence.words
    .slice(from, to)
    .filter(({ capital }, at) => capital && (!within || /^(?:in|at|в|во)$/iu.test(sentence.words[from + at - 1]?.text ?? "")));
  const named = placesOf(dataset).filter((place) =>
    words.some(
      ({ key, text }) =>
        key === place ||
        RENAMED[key] === place ||
        (/\p{Script=Cyrillic}/u.test(text) &&
          (inLatin(text).some((latin) => [latin, `y${latin}`].includes(fold(stemOf(place)))) || (soundOf(text) !== null && soundOf(text) === soundOf(place)))),
    ),
  );
  const inRussian = words.flatMap(({ name }) => IN_RUSSIAN[name] ?? []);
  return [...new Set([...named, ...inRussian].map(sameCity))];
}

/** Is a place one of them? */
export const isAt = (place: string, cities: readonly string[]): boolean => cities.includes(sameCity(firstWord(place)));

/** Was an event in one of them? */
export const isIn = ({ place }: Event, cities: readonly string[]): boolean => place !== null && isAt(place.name, cities);

/** The first word of a place, or its name of today where it has had several. */
function firstWord(name: string): string {
  const city = fold(name.split(",")[0] ?? "");
  return RENAMED[city] ?? city.split(" ")[0] ?? "";
}

// Cities that have had several names.
const RENAMED: Readonly<Record<string, string>> = {
  "alma ata": "almaty",
  "nur sultan": "astana",
  akmola: "astana",
  aqmola: "astana",
  frunze: "bishkek",
  stepanakert: "khankendi",
  krasnovodsk: "turkmenbashi",
};
// What Russian calls otherwise, so that no letters tell it: `в Пекине`.
const IN_RUSSIAN: Readonly<Record<string, string>> = {
  пекин: "beijing",
  париж: "paris",
  вен: "vienna",
  женев: "geneva",
  стамбул: "istanbul",
  токио: "tokyo",
  тегеран: "tehran",
  рим: "rome",
  брюссел: "brussels",
  лиссабон: "lisbon",
  варшав: "warsaw",
};
/** The name by which a city of several names is compared. */
export const sameCity = (city: string): string => RENAMED[city] ?? city;

const places = new WeakMap<Dataset, readonly string[]>();

function placesOf(dataset: Dataset): readonly string[] {
  const held = places.get(dataset) ?? [...new Set(dataset.events.records.flatMap(({ place }) => (place === null ? [] : firstWord(place.name))))];
  places.set(dataset, held);
  return held;
}
