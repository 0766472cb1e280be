import type { Dataset } from "../query/index.ts";
import { dayOf, fromDay, type Spell } from "../time/index.ts";
import { capitalized, dated, namesOf, OFF, type Stated, yearOf, yearsIn, yearsNear } from "./stated.fixtures.ts";

const FIRST = 1988;

/** Sentences on what states are in bodies, and on the bodies themselves. */
export function membershipsStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  return dataset.memberships.records.flatMap((membership) => {
    const path = `memberships/${membership.id}`;
    const [who, what, long] = [capitalized(names.state(membership.country)), names.body(membership.organization), names.whole(membership.organization)];
    const law = membership.spells.filter(({ track }) => track === "law");
    const disputed = yearsIn(membership.spells.flatMap(({ conflicts }) => conflicts.flatMap(({ values }) => values.map(({ value }) => value))));
    const near = new Set([...yearsNear(law.flatMap(({ start, end }) => [start, end])), ...disputed]);
    const stated: Stated[] = [];
    for (const { full, start, end, role } of law) {
      const plain = role.replace("-", " ");
      if (full) {
        stated.push(
          ...dated(
            "joined",
            path,
            yearOf(start),
            near,
            (year) => `${who} joined the ${what} in ${year}.`,
            (year) => `${who} did not join the ${what} in ${year}.`,
          ),
          ...dated("joined, whole name", path, yearOf(start), near, (year) => `In ${year} ${who} became a member of the ${long}.`),
        );
        if (end.edtf !== "..")
          stated.push(
            ...dated(
              "left",
              path,
              yearOf(end),
              near,
              (year) => `${who} left the ${what} in ${year}.`,
              (year) => `${who} did not leave the ${what} in ${year}.`,
            ),
          );
      } else if (["observer", "associate", "dialogue-partner"].includes(role)) {
        stated.push(
          ...dated(role, path, yearOf(start), near, (year) => `${who} became ${role === "dialogue-partner" ? "a" : "an"} ${plain} of the ${what} in ${year}.`),
        );
      }
    }
    const inside = law.filter(({ full }) => full);
    for (let year = FIRST; year <= 2025; year += 9) {
      const whole = inside.some((spell) => covers(spell, year));
      const touched = law.some((spell) => touches(spell, year)) || disputed.includes(year);
      if (!whole && touched) continue;
      stated.push(
        { kind: "was a member", path, text: `${who} was a member of the ${what} in ${year}.`, truth: whole },
        { kind: "not was a member", path, text: `${who} was not a member of the ${what} in ${year}.`, truth: !whole },
      );
    }
    return stated;
  });
}

/** Does it hold all through a year? */
const covers = ({ start, end }: Spell, year: number) =>
  start.latest !== null && start.latest <= dayOf(`${year}-01-01`) && (end.edtf === ".." || (end.earliest !== null && end.earliest > dayOf(`${year}-12-31`)));
/** May it hold on any day of a year? */
const touches = ({ start, end }: Spell, year: number) =>
  (start.earliest === null || start.earliest <= dayOf(`${year}-12-31`)) && (end.latest === null || end.latest >= dayOf(`${year}-01-01`));

export function bodiesStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  return dataset.organizations.records.flatMap((body) => {
    const path = `organizations/${body.id}`;
    const [what, long] = [names.body(body.id), names.whole(body.id)];
    const treaties = dataset.agreements.records.filter(({ founds }) => founds === body.id);
    const earlier = dataset.organizations.records.find(({ id }) => id === body.predecessor);
    const began = [body, ...(earlier === undefined ? [] : [earlier])].flatMap((one) => [
      one.exists.start,
      one.signed,
      one.inForce,
      ...one.steps.map(({ date }) => date),
    ]);
    const near = yearsNear([...began, ...treaties.flatMap(({ signed, force }) => [signed, force?.start])]);
    const stated = [
      ...dated("founded", path, yearOf(body.exists.start), near, (year) => `The ${what} was founded in ${year}.`),
      ...dated("founded, whole name", path, yearOf(body.exists.start), near, (year) => `The ${long} was established in ${year}.`),
    ];
    if (body.seat !== null) {
      const city = body.seat.split(",")[0] ?? "";
      stated.push({ kind: "seat", path, text: `The ${what} has its headquarters in ${city}.`, truth: true });
      const other = ["Moscow", "Beijing", "Tashkent", "Brussels"].find((one) => !body.seat?.includes(one));
      stated.push({ kind: "seat", path, text: `The ${what} has its headquarters in ${other}.`, truth: false });
    }
    const part = dataset.memberships.coverage.parts[body.id];
    if (part?.state !== "whole" || part.others) return stated;
    const spells = dataset.memberships.records
      .filter(({ organization }) => organization === body.id)
      .map((membership) => membership.spells.filter(({ full, track }) => full && track === "law"));
    for (let year = 1993; year <= 2025; year += 4) {
      const sure = spells.filter((all) => all.some((spell) => covers(spell, year))).length;
      if (sure < 2 || sure !== spells.filter((all) => all.some((spell) => touches(spell, year))).length) continue;
      stated.push({ kind: "count of members", path, text: `In ${year} the ${what} had ${sure} members.`, truth: true });
      stated.push({ kind: "count of members", path, text: `In ${year} the ${what} had ${sure + OFF} members.`, truth: false });
    }
    return stated;
  });
}

/** The last tenure of somebody in an office that ended by a day. */
const tenureOf = ({ tenures }: Dataset, person: string, country: string, office: string, by: number | null) =>
  tenures.records.findLast(
    (one) => one.person === person && one.country === country && one.office === office && (one.end.latest ?? Number.POSITIVE_INFINITY) <= (by ?? 0),
  );

const OFFICES: Readonly<Record<string, string>> = {
  "head-of-state": "president",
  "head-of-government": "prime minister",
  "foreign-minister": "foreign minister",
};

/** Sentences on who came to an office, held it, and left it. */
export function officesStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  return dataset.tenures.records.flatMap((tenure) => {
    const { person, country, office, title, start, end, acting } = tenure;
    if (country === null || acting || OFFICES[office] === undefined) return [];
    // Who chairs a parliament or a council is called that, and not president.
    const what = /^(?:President|Prime Minister|Premier)$/.test(title) ? title.toLowerCase() : (OFFICES[office] ?? "");
    if (office === "head-of-state" && title !== "President") return [];
    const path = `tenures/${tenure.id}`;
    const [who, where] = [names.person(person), names.state(country)];
    const own = dataset.tenures.records.filter((one) => one.person === person && one.country === country);
    const [starts, ends] = [yearsNear(own.map((one) => one.start)), yearsNear(own.map((one) => one.end))];
    const stated = dated(
      "came to office",
      path,
      yearOf(start),
      starts,
      (year) => `${who} became ${what} of ${where} in ${year}.`,
      (year) => `${who} did not become ${what} of ${where} in ${year}.`,
    );
    stated.push(...dated("since", path, end.edtf === ".." ? yearOf(start) : null, starts, (year) => `${who} has been ${what} of ${where} since ${year}.`));
    if (end.edtf !== "..")
      stated.push(
        ...dated("until", path, yearOf(end), new Set([...ends, ...starts]), (year) => `${who} was ${what} of ${where} until ${year}.`),
        ...dated("left office", path, yearOf(end), new Set([...ends, ...starts]), (year) => `${who} stepped down as ${what} of ${where} in ${year}.`),
      );
    const next = dataset.tenures.records.find(
      (one) =>
        one.country === country &&
        one.office === office &&
        one.person !== person &&
        end.earliest !== null &&
        one.start.earliest !== null &&
        Math.abs(one.start.earliest - end.earliest) <= 1,
    );
    if (next !== undefined) {
      const to = names.person(next.person);
      stated.push(
        ...dated("handed over", path, yearOf(end), new Set([...ends, ...starts]), (year) => `${to} succeeded ${who} as ${what} of ${where} in ${year}.`),
      );
      const back = dataset.tenures.records.some((one) => {
        const days = (one.start.earliest ?? 0) - (tenureOf(dataset, next.person, country, office, one.start.earliest)?.end.latest ?? Number.POSITIVE_INFINITY);
        return one.person === person && one.country === country && one.office === office && days >= 0 && days < 40;
      });
      if (!back)
        stated.push({
          kind: "handed over, turned round",
          path,
          text: `${who} succeeded ${to} as ${what} of ${where} in ${fromDay(end.earliest ?? 0).year}.`,
          truth: false,
        });
    }
    return stated;
  });
}
