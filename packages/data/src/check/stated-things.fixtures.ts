import type { Dataset } from "../query/index.ts";
import { fromDay } from "../time/index.ts";
import { capitalized, dated, namesOf, OFF, type Stated, yearOf, yearsNear } from "./stated.fixtures.ts";

const CHOICES = { yes: "voted for", no: "voted against", abstain: "abstained on", absent: "did not vote on" } as const;

/** Every ballot of every vote, as it was and as one that was not; and the totals. */
export function votesStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  return dataset.votes.records.flatMap(({ id, symbol, cells, totals }) => {
    if (symbol === null) return [];
    const path = `votes/${id}`;
    const stated = cells.flatMap(({ country, among }, at): Stated[] => {
      const [own] = among;
      if (among.length !== 1 || own === undefined || at % 2 === 1) return [];
      const who = capitalized(names.state(country));
      const other = (["yes", "no", "abstain", "absent"] as const).filter((one) => one !== own)[at % 3] ?? "no";
      return [
        { kind: "vote", path, text: `${who} ${CHOICES[own]} resolution ${symbol}.`, truth: true },
        { kind: "vote", path, text: `${who} ${CHOICES[other]} resolution ${symbol}.`, truth: false },
        ...(own === "absent"
          ? []
          : [
              {
                kind: "not vote",
                path,
                text: `${who} did not ${CHOICES[own].replace(/voted/, "vote").replace("abstained", "abstain")} resolution ${symbol}.`,
                truth: false,
              },
            ]),
      ];
    });
    for (const [choice, words] of [
      ["yes", "in favour of"],
      ["no", "against"],
    ] as const) {
      stated.push({ kind: "vote totals", path, text: `${totals[choice]} states voted ${words} resolution ${symbol}.`, truth: true });
      stated.push({ kind: "vote totals", path, text: `${totals[choice] + OFF} states voted ${words} resolution ${symbol}.`, truth: false });
    }
    return stated;
  });
}

export function agreementsStated(dataset: Dataset): Stated[] {
  return dataset.agreements.records.flatMap(({ id, title, signed, initialled, force, parties, status }) => {
    const path = `agreements/${id}`;
    const near = yearsNear([signed, initialled, force?.start, force?.end, ...parties.map((party) => party.signed)]);
    return [
      ...dated("signed", path, yearOf(signed), near, (year) => `${title} was signed in ${year}.`),
      ...(status === "in-force" && force !== null
        ? dated("in force", path, yearOf(force.start), near, (year) => `${title} entered into force in ${year}.`)
        : []),
    ];
  });
}

export function visitsStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  return dataset.visits.records.flatMap(({ id, person, to, start, lastDay, status }) => {
    const path = `visits/${id}`;
    if (to.country === null || status !== "occurred") return [];
    const all = dataset.visits.records.filter((one) => one.person === person && one.to.country === to.country);
    const near = yearsNear(all.flatMap((one) => [one.start, one.lastDay]));
    const [who, where] = [names.person(person), names.state(to.country)];
    const year = yearOf({ earliest: start.earliest, latest: lastDay.latest ?? start.latest });
    return dated(
      "visited",
      path,
      year,
      near,
      (one) => `${who} visited ${where} in ${one}.`,
      (one) => `${who} did not visit ${where} in ${one}.`,
    );
  });
}

export function sitesStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  return [
    ...dataset.deployments.records.flatMap(({ id, name, host, start, end }) => {
      const path = `deployments/${id}`;
      const near = yearsNear([start, end]);
      const where = names.state(host);
      return [
        ...dated("base opened", path, yearOf(start), near, (year) => `The ${name} in ${where} was opened in ${year}.`),
        ...(end.edtf === ".." ? [] : dated("base closed", path, yearOf(end), near, (year) => `The ${name} in ${where} was closed in ${year}.`)),
      ];
    }),
    ...dataset.corridors.records.flatMap(({ id, name, service, started, steps, capacities, lengthKm }) => {
      const path = `corridors/${id}`;
      const near = yearsNear([service?.start, service?.end, started, ...steps.map(({ date }) => date), ...capacities.map(({ at }) => at)]);
      return [
        ...dated("route opened", path, yearOf(service?.start), near, (year) => `The ${name} opened in ${year}.`),
        ...(lengthKm === null
          ? []
          : [lengthKm, lengthKm * 2].map((length, at) => ({
              kind: "route's length",
              path,
              text: `The ${name} is ${Math.round(length)} km long.`,
              truth: at === 0,
            }))),
      ];
    }),
  ];
}

export function eventsStated(dataset: Dataset): Stated[] {
  return dataset.events.records.flatMap(({ id, title, start, lastDay, status, casualties }) => {
    const path = `events/${id}`;
    if (status !== "occurred") return [];
    const period = { earliest: start.earliest, latest: lastDay.latest ?? start.latest };
    const deaths = casualties.filter(({ measure }) => measure === "deaths");
    const counts = deaths.flatMap(({ least, most }) => [least ?? [], most ?? []].flat());
    const [low, high] = [Math.min(...counts), Math.max(...counts)];
    return [
      ...dated("event", path, yearOf(period), yearsNear([period]), (year) => `${title.replace(/\.$/, "")}, in ${year}.`),
      ...(counts.length === 0
        ? []
        : [
            ...[low, high].map((count) => ({ kind: "deaths", path, text: `${count} people died: ${title}.`, truth: true })),
            ...(low > 10 ? [{ kind: "deaths", path, text: `${high * 4} people died: ${title}.`, truth: false }] : []),
          ]),
    ];
  });
}

/** `Kazakhstan's exports to Russia were 5.2 billion dollars in 2019`, of every tenth value of trade. */
export function valuesStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  const known = new Set<string>(dataset.countries.records.map(({ id }) => id));
  return ["kaz", "kgz", "tjk", "tkm", "uzb"].flatMap((state) => {
    const rows = dataset.series.observations[`trade-${state}`]?.rows ?? [];
    return rows
      .filter(
        ([, partner, , item, value]) => partner !== null && known.has(partner) && value !== null && value > 5000 && (item === "exports" || item === "imports"),
      )
      .filter((_, at) => at % 10 === 0)
      .flatMap(([, partner, year, item, value]): Stated[] => {
        const say = (amount: number) =>
          `In ${year} ${names.state(state.toUpperCase())}'s ${item} ${item === "exports" ? "to" : "from"} ${names.state(partner ?? "")} were ${(amount / 1000).toFixed(1)} million dollars.`;
        return [
          { kind: "value", path: `series/trade-${state}`, text: say(value ?? 0), truth: true },
          { kind: "value", path: `series/trade-${state}`, text: say((value ?? 0) * 4), truth: false },
        ];
      });
  });
}

export function independenceStated(dataset: Dataset): Stated[] {
  const names = namesOf(dataset);
  return dataset.countries.records.flatMap(({ id, independence }) =>
    independence === null || fromDay(independence.date.earliest).year < 1900
      ? []
      : dated(
          "independence",
          `countries/${id}`,
          yearOf(independence.date),
          yearsNear([independence.date]),
          (year) => `${capitalized(names.state(id))} became independent in ${year}.`,
        ),
  );
}
