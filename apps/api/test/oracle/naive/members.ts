import { atHorizon, type Bound, holdsAt } from "./dates.ts";
import { type Covered, codesOf, mostOf, sortedOnce } from "./limits.ts";
import type { Expected } from "./lists.ts";
import type { Query, World } from "./world.ts";

/** Who was in what: `<membership> <role> <holds>`, sorted. */
export function membersOf(
  world: World,
  { at, country, organization, role }: Query,
  horizon: string,
  coverage: Covered & { parts: Readonly<Record<string, Covered>> },
): Pick<Expected, "items" | "least" | "most" | "possible" | "limits"> {
  const { days, codes } = atHorizon(at, horizon);
  const roles = role?.split(",");
  const asked = (world.get("memberships") ?? [])
    .filter((one) => (country ?? `${one.country}`).split(",").includes(one.country as string))
    .filter((one) => (organization ?? `${one.organization}`).split(",").includes(one.organization as string));
  const members = asked
    .map(({ id, spells, organization: body }) =>
      (spells as { role: string; track: string; full: boolean; start: Bound; end: Bound }[]).flatMap((spell) => {
        const fits = roles === undefined ? spell.full : roles.includes("any") ? spell.track === "law" : roles.includes(spell.role);
        const holds = fits ? holdsAt(spell.start, spell.end, days) : "no";
        return holds === "no" ? [] : [{ line: `${id} ${spell.role} ${holds}`, holds, organization: body }];
      }),
    )
    .filter((spells) => spells.length > 0);
  const found = members.flat();
  const covered = organization === undefined ? [coverage] : organization.split(",").map((id) => coverage.parts[id] ?? coverage);
  const absent = (world.get("organizations") ?? []).filter(
    ({ id, exists }) =>
      (organization?.split(",") ?? []).includes(`${id}`) &&
      !found.some((member) => member.organization === id) &&
      holdsAt((exists as { start: Bound }).start, (exists as { end: Bound }).end, days) === "no",
  );
  const limits = sortedOnce([...codes, ...codesOf(covered, days), ...(absent.length > 0 && at !== undefined ? ["outside-existence"] : [])]);
  // A state counts once in a body, however many of its spells may hold.
  const least = members.filter((spells) => spells.some(({ holds }) => holds === "yes")).length;
  const items = members.flatMap((spells) => spells.map(({ line }) => line)).sort();
  return { items, least, most: mostOf(members.length, limits, false), possible: members.length, limits };
}
