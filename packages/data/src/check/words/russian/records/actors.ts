import { nameOf, pick } from "../../../../query/index.ts";
import type { Tenure } from "../../../../types.ts";
import { type Base, capital, ended } from "../base.ts";
import { dated, during } from "../dates.ts";
import { unitName } from "../numbers.ts";
import type { Teller } from "./told.ts";

export const state: Teller<"countries"> = (country) => {
  const { names, capitals, independence } = country;
  const name = nameOf({ names }, "ru");
  const seats = capitals.map((seat) => `${seat.name}${seat.end.edtf === ".." && seat.start.edtf === null ? "" : ` (${during(seat)})`}`);
  return { title: name, says: [`${name}${independence === null ? "" : `, независимость — ${dated(independence.date)}`}; столица: ${seats.join(", ")}.`] };
};

export const body: Teller<"organizations"> = ({ names, purpose, instrument, signed, inForce, seat, steps, exists }) => {
  const name = nameOf({ names }, "ru");
  const founded = exists.start.edtf === null ? "" : ` Создание: ${dated(exists.start)}.`;
  return {
    title: name,
    says: [
      `${name}: ${ended(purpose)}${founded}${inForce === null ? "" : ` Вступление в силу: ${dated(inForce)}.`}${seat === null ? "" : ` Штаб-квартира: ${seat}.`}`,
      ...(instrument === null ? [] : [`Учредительный документ: ${instrument}${signed === null ? "" : ` (${dated(signed)})`}.`]),
      ...(seat === null ? [] : [`Штаб-квартира: ${seat}.`]),
      ...steps.map(({ date, what }) => `${capital(dated(date))}: ${what}`),
    ],
  };
};

/** `президент Казахстана`, `председатель Европейского совета (ЕС)`. */
export const officeOf = ({ title, country, organization }: Pick<Tenure, "title" | "country" | "organization">, base: Base): string =>
  country !== null ? `${title} ${base.of(country, "genitive")}` : `${title}${organization === null ? "" : ` (${base.name(organization)})`}`;

export const person: Teller<"people"> = ({ id, names }, base) => {
  const name = nameOf({ names }, "ru");
  const held = pick(base.dataset.tenures, base.dataset.tenures.byPerson, id).map((tenure) => base.record("tenures", tenure.id) ?? tenure);
  return {
    title: name,
    says: [held.length === 0 ? `${name}.` : `${name}: ${held.map((tenure) => `${officeOf(tenure, base)} ${during(tenure)}`).join("; ")}.`],
  };
};

export const claim: Teller<"claims"> = ({ statement }) => ({ title: statement, says: [statement] });

export const series: Teller<"series"> = ({ id, title, measures, items, dyadic }, { dataset }) => {
  const years = (dataset.series.observations[id]?.rows ?? []).map(([, , year]) => year);
  const span = years.length === 0 ? "" : ` Годы: ${Math.min(...years)}–${Math.max(...years)}.`;
  return {
    title,
    says: [
      `${title}: ${ended(measures)}${span}`,
      `По годам${dyadic ? " и партнёрам" : ""}: ${items.map(({ label, unit }) => `${label} (${unitName(unit)})`).join(", ")}.`,
    ],
  };
};
