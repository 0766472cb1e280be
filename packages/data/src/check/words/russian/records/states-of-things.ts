import { BASES } from "../../../../search/records/states-of-things.ts";
import type { MembershipSpell } from "../../../../types.ts";
import { type Base, capital, listed } from "../base.ts";
import { dated, during, onDay } from "../dates.ts";
import { flow, plain } from "../numbers.ts";
import { ROLES, ROUTE_STATUS, ROUTES, SITES } from "../vocabulary.ts";
import { officeOf } from "./actors.ts";
import type { Teller } from "./told.ts";

export const membership: Teller<"memberships"> = ({ country, organization, spells, never, founder }, base) => {
  const title = `${base.name(country)} ${base.into(organization, "prepositional")}`;
  const told = spells.map(({ role, track, ...spell }) => `${ROLES[role]}${track === "practice" ? " (де-факто)" : ""} ${during(spell)}`);
  return {
    title,
    says: [
      never !== null || spells.length === 0 ? `${title}: участия не было.` : `${title}: ${told.join("; ")}${founder ? "; в числе основателей" : ""}.`,
      ...spells.flatMap((spell) => comings(country, organization, founder, spell, base)),
      ...(never === null
        ? []
        : [`${base.name(country)} никогда не ${base.past(country, "вступал")} ${base.into(organization, "accusative")} и членом не является.`]),
    ],
  };
};

function comings(country: string, organization: string, founder: boolean, { role, full, start, end, track }: MembershipSpell, base: Base): string[] {
  const [who, into] = [base.name(country), base.into(organization, "accusative")];
  const when = onDay(start) === "" ? "" : ` ${onDay(start)}`;
  if (track === "practice") return [`${who} ${base.past(country, "приостановил")} участие ${base.into(organization, "prepositional")}${when}.`];
  const came = full
    ? `${who} ${base.past(country, "вступил")} ${into}${when}`
    : `${who} ${base.into(organization, "prepositional")}: ${ROLES[role]} — ${dated(start)}`;
  const left =
    end.edtf === null || end.edtf === ".." || !full ? [] : [`${who} ${base.past(country, "вышел")} из ${base.of(organization, "genitive")} ${onDay(end)}.`];
  return [`${came}${founder && full ? ", в числе основателей" : ""}.`, ...left];
}

export const tenure: Teller<"tenures"> = ({ person, title, country, organization, start, end, acting }, base) => {
  const [who, office] = [base.name(person), officeOf({ title, country, organization }, base)];
  return {
    title: `${who}, ${office}`,
    says: [
      `${who}: ${office}${acting ? " (исполняющий обязанности)" : ""} ${during({ start, end })}.`,
      `${who}: ${title}, вступление в должность — ${dated(start)}.`,
      ...(end.edtf === null || end.edtf === ".." ? [] : [`${who}: ${title}, уход с должности — ${dated(end)}.`]),
    ],
  };
};

export const deployment: Teller<"deployments"> = ({ name, kind, host, operators, start, end, sites, strengths, basis, status }, base) => {
  const of = (wanted: (operator: (typeof operators)[number]) => boolean) => listed(operators.filter(wanted).map(base.party));
  const [who, others, payers] = [
    of(({ part }) => part !== "funder"),
    of(({ part, country }) => part !== "funder" && country !== host),
    of(({ part }) => part === "funder"),
  ];
  const people = strengths.flatMap(({ least, most, at }) =>
    least === null && most === null
      ? []
      : [
          `${least === most || most === null ? plain(least ?? 0) : least === null ? `до ${plain(most)}` : `${plain(least)}–${plain(most)}`}${at === null ? "" : ` (${dated(at)})`}`,
        ],
  );
  return {
    title: name,
    says: [
      `${who} ${base.into(host, "prepositional")}: ${name}, ${SITES[kind]}, ${during({ start, end })}${status === "reported" ? " (по сообщениям)" : ""}.`,
      ...(others === ""
        ? []
        : [
            `${capital(base.into(host, "prepositional"))} — ${BASES.includes(kind) ? "иностранная база" : "иностранные силы"} (${others}): ${listed(sites.map((site) => site.name))}.`,
          ]),
      ...(payers === "" ? [] : [`Оплата: ${payers}.`]),
      ...(people.length === 0 ? [] : [`Численность военных и персонала: ${people.join(", ")}.`]),
      ...(end.edtf === null || end.edtf === ".." ? [] : [`Закрытие: ${dated(end)}.`]),
      ...(basis === null ? [] : [basis]),
    ],
  };
};

export const corridor: Teller<"corridors"> = ({ name, kind, countries, status, service, started, lengthKm, capacities, flows, routes, steps }, base) => {
  const stops = [...new Set(routes.flatMap((route) => route.stops.map((stop) => stop.name)))];
  const amounts = [...capacities.map((one) => ({ ...one, what: "пропускная способность" })), ...flows.map((one) => ({ ...one, what: "фактический объём" }))];
  const built = service !== null ? `, в работе ${during(service)}` : started === null ? "" : `, начало строительства — ${dated(started)}`;
  return {
    title: name,
    says: [
      `${name}: ${ROUTES[kind]} (${base.names(countries)}), ${ROUTE_STATUS[status]}${built}${lengthKm === null ? "" : `, длина ${plain(lengthKm)} км`}.`,
      ...(service === null ? [] : [`Открытие: ${dated(service.start)}.`]),
      ...(amounts.length === 0
        ? []
        : [`${capital(amounts.map(({ what, value, unit, at }) => `${what} — ${flow(value, unit)}${at === null ? "" : ` (${dated(at)})`}`).join(", "))}.`]),
      `Маршрут: ${stops.join(", ")}.`,
      ...steps.map(({ date, what }) => `${capital(dated(date))}: ${what}`),
    ],
  };
};
