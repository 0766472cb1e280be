import { fold } from "../identity/index.ts";
import type { Dataset } from "../query/index.ts";
import type { Coordinates } from "../types.ts";
import { cut, type FormProblem } from "./form.ts";

interface Place {
  name: string;
  coordinates: Coordinates | null;
}

const KM_A_DEGREE = 111;
/** As far as a record may lie from where others have the same town. */
const NEAR_KM = 25;

/** Reads where it was: a town that the dataset knows, or one with its latitude and longitude. */
export function readPlace(dataset: Dataset, text: string): { place: Place | null; problems: FormProblem[]; notes: string[] } {
  const parts = text.split(",").map((part) => part.trim());
  const refused = (found: string, expected: string) => ({ place: null, problems: [{ field: "place", found, expected } as const], notes: [] });
  const numbers = parts.slice(-2).map(Number);
  const given = parts.length >= 3 && parts.slice(-2).every((part) => /^-?\d+(\.\d+)?$/.test(part));
  const name = (given ? parts.slice(0, -2) : parts).join(", ");
  if (name === "" || !/\p{L}/u.test(name)) return refused(cut(text), "the name of a town, and after it its latitude and longitude if it is not known here");
  const [latitude = 0, longitude = 0] = numbers;
  if (given && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180))
    return refused(`${latitude}, ${longitude}`, "a latitude from -90 to 90, then a longitude from -180 to 180");
  const known = knownPlaces(dataset).get(fold(name)) ?? [];
  if (!given) {
    const [first] = known;
    if (first === undefined)
      return {
        place: { name, coordinates: null },
        problems: [],
        notes: [`${name} is not among the towns of the dataset: give its latitude and longitude, so that it can be drawn on the map.`],
      };
    return { place: { name, coordinates: first }, problems: [], notes: [] };
  }
  const at = { latitude, longitude };
  const off = Math.min(...known.map((other) => kilometres(at, other)));
  if (known.length > 0 && off > NEAR_KM)
    return refused(
      `${name} at ${latitude}, ${longitude}`,
      `within ${NEAR_KM} km of where other records have it: ${known.map((one) => `${one.latitude}, ${one.longitude}`).join("; or ")} (latitude first)`,
    );
  return { place: { name, coordinates: at }, problems: [], notes: [] };
}

/** Good to a few in a hundred at these distances and latitudes. */
function kilometres(a: Coordinates, b: Coordinates): number {
  const narrow = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return KM_A_DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * narrow);
}

/** Where records have each town; once each, the first named first. */
function knownPlaces({ countries, events }: Dataset): Map<string, Coordinates[]> {
  const places = new Map<string, Coordinates[]>();
  const add = (name: string, at: Coordinates | null) => {
    const key = fold(name);
    const held = places.get(key) ?? [];
    if (at !== null && held.every((other) => kilometres(at, other) > NEAR_KM)) places.set(key, [...held, at]);
  };
  for (const { capitals } of countries.records) for (const { name, coordinates } of capitals) add(name, coordinates);
  for (const { place } of events.records) if (place !== null) add(place.name, place.coordinates);
  return places;
}
