import type { Param } from "@/url-state/store.ts";
import type { MapData } from "./map-data.ts";
import { isKnown } from "./marks.ts";

/** The mark that was chosen, `mark=deployments:rus-kgz-kant`; several at one place are joined by tildes. Empty where none is. */
export function markParam(data: MapData): Param<string> {
  return {
    name: "mark",
    default: "",
    read: (text) => (isKnown(data, text.replace(":", "/")) ? text.replace(":", "/") : null),
    // A colon is not escaped in addresses.
    write: (key) => key.replace("/", ":"),
    expected: "countries:KAZ, deployments:…, corridors:…, events:…, areas:…",
  };
}
