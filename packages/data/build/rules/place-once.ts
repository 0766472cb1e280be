import { knownAs } from "../load/index.ts";
import { distance } from "./places.ts";
import { placesOf, type RecordPlace, reach, WITH_PLACES } from "./record-places.ts";
import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const placeOnce: Rule = {
  name: "place-once",
  description: "A place that the gazetteer does not know lies at one spot in all records that name it: within 25 km, an area within 100 km.",
  severity: "error",
  scope: WITH_PLACES,
  *breaches(world) {
    for (const named of groupBy(placesOf(world), ({ key }) => key).values()) {
      const places = named.filter(({ name, countries }) => !knownAs(name).some(({ country }) => countries.includes(country)));
      const judged: RecordPlace[] = [];
      for (const place of places) {
        const others = places.filter((other) => other !== place && sameMeant(place, other));
        const far = others.filter((other) => distance(place.at, other.at) > Math.max(reach(place), reach(other)));
        const [odd] = far;
        // The one of few is named; of two that differ, the later.
        const alone = far.length > others.length - far.length + (judged.some((other) => far.includes(other)) ? 0 : 1);
        judged.push(place);
        if (odd === undefined || !alone) continue;
        const { collection, id, path, name } = place;
        yield {
          collection,
          id,
          path,
          found: `${name} ${Math.round(distance(place.at, odd.at))} km from where ${odd.collection}/${odd.id} has it`,
          fix: `write the same place in both (there it is at ${odd.at.latitude} north, ${odd.at.longitude} east), or a name that tells the two apart`,
        };
      }
    }
  },
};

/** One name is one place where the records share a state, or where it is a capital, in which others meet. */
function sameMeant(one: RecordPlace, other: RecordPlace): boolean {
  return [one, other].some(({ collection }) => collection === "countries") || one.countries.some((code) => other.countries.includes(code));
}
