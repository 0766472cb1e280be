import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { fold } from "../../src/identity/fold.ts";

/** A place whose coordinates somebody else published. */
interface KnownPlace {
  name: string;
  /** State that it lies in, ISO 3166-1 alpha-3. */
  country: string;
  latitude: number;
  longitude: number;
}

let byName: Map<string, KnownPlace[]> | undefined;

/** What the gazetteer has under the name of a place in a record. Several places may share a name. */
export function knownAs(name: string): readonly KnownPlace[] {
  byName ??= read();
  return byName.get(placeKey(name)) ?? [];
}

/** A name as places are compared: what stands before a comma, a bracket or a stroke, without case, marks and spaces. */
export function placeKey(name: string): string {
  const [head = ""] = name.split(/[,(/]/);
  return fold(head).replaceAll(" ", "");
}

function read(): Map<string, KnownPlace[]> {
  const found = new Map<string, KnownPlace[]>();
  const text = readFileSync(new URL("../../geo/gazetteer.csv", import.meta.url), "utf8");
  for (const row of Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data) {
    const { name = "", country = "", latitude, longitude } = row;
    const place = { name, country, latitude: Number(latitude), longitude: Number(longitude) };
    const key = placeKey(name);
    const others = found.get(key);
    if (others === undefined) found.set(key, [place]);
    else others.push(place);
  }
  return found;
}
