import { knownAs } from "../load/index.ts";
import { distance } from "./places.ts";
import { placesOf, reach, WITH_PLACES } from "./record-places.ts";
import type { Rule } from "./rule.ts";

export const knownPlace: Rule = {
  name: "known-place",
  description: "A place whose name the gazetteer knows, in a state of the record, lies within 25 km of where it is; an area within 100 km.",
  severity: "error",
  scope: WITH_PLACES,
  *breaches(world) {
    for (const place of placesOf(world)) {
      // A name is known in other states too: Rasht is a town in Iran and a district in Tajikistan.
      const [nearest] = knownAs(place.name)
        .filter(({ country }) => place.countries.includes(country))
        .map((known) => ({ ...known, km: Math.round(distance(known, place.at)) }))
        .sort((a, b) => a.km - b.km);
      if (nearest === undefined || nearest.km <= reach(place)) continue;
      const { collection, id, path, name } = place;
      yield {
        collection,
        id,
        path,
        found: `${name} ${nearest.km} km from ${nearest.name}, ${nearest.country}, in the gazetteer`,
        fix: `write coordinates within ${reach(place)} km of ${nearest.latitude} north, ${nearest.longitude} east, or name the place that is meant; if the gazetteer is wrong, mend geo/gazetteer.csv`,
      };
    }
  },
};
