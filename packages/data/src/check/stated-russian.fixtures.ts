import type { Dataset } from "../query/index.ts";
import { dated, type Stated, yearOf, yearsIn, yearsNear } from "./stated.fixtures.ts";

interface Names {
  readonly names: readonly { readonly text: string; readonly lang: string; readonly kind: string }[];
}

const russian = ({ names }: Names, ...kinds: readonly string[]): string | undefined =>
  kinds.map((kind) => names.find((name) => name.lang === "ru" && name.kind === kind)?.text).find((text) => text !== undefined);

// `Россия вступила`, `США вступили`, `Казахстан вступил`.
const ended = (state: string) => (/[ая]$/.test(state) ? "а" : /[ыи]$|США/.test(state) ? "и" : "");
const accusative = (state: string) => state.replace(/я$/, "ю").replace(/а$/, "у");

/** The same of states and bodies in Russian, by the short names of bodies, which have no cases. */
export function membershipsInRussian(dataset: Dataset): Stated[] {
  return dataset.memberships.records.flatMap(({ id, country, organization, spells }) => {
    const [state, body] = [dataset.countries.records.find((one) => one.id === country), dataset.organizations.records.find((one) => one.id === organization)];
    const [who, what] = [state === undefined ? undefined : russian(state, "common", "short"), body === undefined ? undefined : russian(body, "abbreviation")];
    // ООН and ЕС are left out: much is said of them that is no membership.
    if (who === undefined || what === undefined || /\s/.test(what)) return [];
    const law = spells.filter(({ track }) => track === "law");
    const disputed = yearsIn(spells.flatMap(({ conflicts }) => conflicts.flatMap(({ values }) => values.map(({ value }) => value))));
    const near = new Set([...yearsNear(law.flatMap(({ start, end }) => [start, end])), ...disputed]);
    const path = `memberships/${id}`;
    return law
      .filter(({ full }) => full)
      .flatMap(({ start, end }) => [
        ...dated(
          "joined, in Russian",
          path,
          yearOf(start),
          near,
          (year) => `${who} вступил${ended(who)} в ${what} в ${year} году.`,
          (year) => `${who} не вступал${ended(who)} в ${what} в ${year} году.`,
        ),
        ...(end.edtf === ".."
          ? []
          : dated(
              "left, in Russian",
              path,
              yearOf(end),
              near,
              (year) => `В ${year} году ${who} ${/[ая]$/.test(who) ? "вышла" : /США/.test(who) ? "вышли" : "вышел"} из ${what}.`,
            )),
      ]);
  });
}

/** Offices and journeys in Russian. */
export function peopleInRussian(dataset: Dataset): Stated[] {
  const named = new Map(dataset.people.records.map((person) => [person.id as string, russian(person, "common")]));
  const came = dataset.tenures.records.flatMap(({ id, person, office, title, start, acting, country }) => {
    const who = named.get(person);
    if (who === undefined || acting || office !== "head-of-state" || title !== "President") return [];
    const own = dataset.tenures.records.filter((one) => one.person === person && one.country === country);
    return dated(
      "came to office, in Russian",
      `tenures/${id}`,
      yearOf(start),
      yearsNear(own.map((one) => one.start)),
      (year) => `${who} стал президентом в ${year} году.`,
    );
  });
  const went = dataset.visits.records.flatMap(({ id, person, to, start, lastDay, status }) => {
    const state = dataset.countries.records.find((one) => one.id === to.country);
    const [who, where] = [named.get(person), state === undefined ? undefined : russian(state, "common", "short")];
    if (who === undefined || where === undefined || status !== "occurred") return [];
    const all = dataset.visits.records.filter((one) => one.person === person && one.to.country === to.country);
    const year = yearOf({ earliest: start.earliest, latest: lastDay.latest ?? start.latest });
    return dated(
      "visited, in Russian",
      `visits/${id}`,
      year,
      yearsNear(all.flatMap((one) => [one.start, one.lastDay])),
      (one) => `${who} посетил ${accusative(where)} в ${one} году.`,
    );
  });
  return [...came, ...went];
}

const CHOICES = {
  yes: "голосовали за резолюцию",
  no: "голосовали против резолюции",
  abstain: "воздержались при голосовании по резолюции",
  absent: "не голосовали по резолюции",
} as const;

export function votesInRussian(dataset: Dataset): Stated[] {
  return dataset.votes.records.flatMap(({ id, symbol, cells }) =>
    cells.flatMap(({ country, among }, at): Stated[] => {
      const [own] = among;
      const state = dataset.countries.records.find((one) => one.id === country);
      const who = state === undefined ? undefined : russian(state, "common", "short");
      if (symbol === null || among.length !== 1 || own === undefined || who === undefined || at % 4 !== 0) return [];
      const other = own === "no" ? "abstain" : "no";
      return ([own, other] as const).map((choice) => ({
        kind: "vote, in Russian",
        path: `votes/${id}`,
        text: `${who}: ${CHOICES[choice]} ${symbol}.`,
        truth: choice === own,
      }));
    }),
  );
}
