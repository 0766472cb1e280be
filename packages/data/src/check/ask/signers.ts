import { pick } from "../../query/index.ts";
import type { Agreement, CountryId, PersonId } from "../../types.ts";
import { type Clause, groupsOf } from "../clause.ts";
import type { Context } from "../context.ts";

/** People whom a clause lists as signers, beside those of the parties, and whose state is no party. */
export function signersOutside(clause: Clause, { parties, signed }: Agreement, { dataset, written }: Context): string[] {
  const people = clause.mentions.filter(({ kind }) => kind === "person");
  const states = new Set<string>(parties.flatMap(({ country }) => country ?? []));
  if (parties.some(({ country }) => country === null)) return [];
  const [from, to] = [signed?.earliest ?? 0, signed?.latest ?? written];
  const stateOf = (person: string) =>
    pick(dataset.tenures, dataset.tenures.byPerson, person as PersonId).find(
      ({ start, end, office }) =>
        (office === "head-of-state" || office === "head-of-government") && (start.earliest ?? 0) <= to && (end.latest ?? Number.POSITIVE_INFINITY) >= from,
    )?.country;
  const group = groupsOf(clause, people).find((list) => list.length > 1) ?? [];
  const led = group.map(({ ids }) => stateOf(ids[0] ?? ""));
  // Who led a party at another time signed nothing for it then.
  const former = group.flatMap(({ ids }, at) =>
    led[at] == null
      ? pick(dataset.tenures, dataset.tenures.byPerson, ids[0] as PersonId).flatMap(({ office, country }) =>
          office === "head-of-state" ? (country ?? []) : [],
        )
      : [],
  );
  const strangers = [...led.filter((state): state is CountryId => state != null && !states.has(state)), ...former];
  return strangers.length > 0 && led.some((state) => state != null && states.has(state)) ? strangers : [];
}
