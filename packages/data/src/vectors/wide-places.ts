import { HOLDERS, REPUBLICS } from "./partners.ts";
import { placeOf } from "./presence.ts";

/** How many places the holders have; nobody has the last. */
export const SIZE = HOLDERS.length;
export const NOBODY = SIZE - 1;
export const REGION = placeOf("REGION");
/** Behind the holders stand the republics, each as a partner of its own. */
export const WIDE = SIZE + REPUBLICS.length;
/** The place of a party where each republic has one of its own. */
export const widePlaceOf = (party: string): number => {
  const republic = (REPUBLICS as readonly string[]).indexOf(party);
  return republic === -1 ? placeOf(party as Parameters<typeof placeOf>[0]) : SIZE + republic;
};
