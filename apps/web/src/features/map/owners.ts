import type { MapSite } from "./map-data.ts";

/** Whose forces are told apart on the map, in the order in which they keep their places; `other` is everybody else, and several together. */
export const OWNERS = ["RUS", "CHN", "TUR", "EU", "USA", "other"] as const;
export type Owner = (typeof OWNERS)[number];

/** Whose a site is. One that several run together is of none of them. */
export function ownerOf({ operators }: Pick<MapSite, "operators">): Owner {
  const [first, ...others] = operators;
  const code = first === "eu" ? "EU" : first;
  return (others.length === 0 ? OWNERS.find((owner) => owner === code) : undefined) ?? "other";
}
