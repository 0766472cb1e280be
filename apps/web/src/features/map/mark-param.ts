import type { Param } from "@/url-state/store.ts";
import type { MapData } from "./map-data.ts";
import { isKnown } from "./marks.ts";

/** The mark that was chosen, `mark=deployments/kant-airbase`; several at one place are joined by tildes. Empty where none is. */
export function markParam(data: MapData): Param<string> {
  return {
    name: "mark",
    default: "",
    read: (text) => (isKnown(data, text) ? text : null),
    write: (key) => key,
    expected: "countries/KAZ, deployments/…, corridors/…, events/…",
  };
}
