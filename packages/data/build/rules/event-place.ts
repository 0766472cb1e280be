import { isNear } from "./places.ts";
import type { Rule } from "./rule.ts";

export const eventPlace: Rule = {
  name: "event-place",
  description: "An event takes place in or near one of the states that take part in it, or where states meet: in a capital, or at a seat of an organization.",
  severity: "error",
  scope: ["events"],
  *breaches(world) {
    const capitals = [...world.records.countries.values()].flatMap(({ capitals: all }) => all.map(({ coordinates }) => coordinates));
    for (const { id, place, participants } of world.records.events.values()) {
      const states = participants.flatMap(({ country }) => country ?? []);
      if (place?.coordinates == null || states.length === 0) continue;
      const at = place.coordinates;
      const meeting = [...capitals, ...SEATS].some((seat) => Math.hypot(seat.latitude - at.latitude, seat.longitude - at.longitude) < 1);
      if (meeting || states.some((code) => isNear(world, code, at))) continue;
      yield {
        collection: "events",
        id,
        path: ["place", "coordinates"],
        found: `${place.name} far from every state that takes part`,
        fix: "check latitude and longitude, their order and sign",
      };
    }
  },
};

// Seats of the United Nations and of the Council of Europe, and a place of meetings, that are no capitals.
const SEATS = [
  { latitude: 40.75, longitude: -73.97 },
  { latitude: 46.2, longitude: 6.14 },
  { latitude: 48.58, longitude: 7.75 },
  { latitude: 46.8, longitude: 9.83 },
];
