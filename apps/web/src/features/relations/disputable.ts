import type { Relation } from "@multivector/data";

/** What of a dossier sources can differ on, and its rows say so: whatever says that nothing is disputed looks at all of it. */
export function disputable({ memberships, agreements, deployments, corridors, events, positions }: Relation) {
  const sides = memberships.flatMap(({ a, b }) => [a, b].filter((side) => side !== null));
  return { memberships: sides, agreements, deployments, corridors, events, positions };
}
