import type { Vote } from "../../../../types.ts";
import type { Measure } from "../../words.ts";
import { type Base, capital, ended, quoted } from "../base.ts";
import { dated, during, lasting, onDay } from "../dates.ts";
import { plain } from "../numbers.ts";
import { AGREEMENT_STATUS, ISSUES, MEASURES, STANCES, VISIT_STATUS, VISITS } from "../vocabulary.ts";
import type { Teller } from "./told.ts";

export const event: Teller<"events"> = ({ title, summary, start, lastDay, place, casualties, status }) => {
  const counts = casualties.map(({ measure, least, most, holder }) => `${MEASURES[measure as Measure]} — ${bounds(least, most)} (${holder})`);
  return {
    title,
    says: [
      `${capital(lasting(start, lastDay))}${status === "announced" ? " (объявлено)" : ""}${place === null ? "" : `, ${place.name}`}: ${summary}`,
      ...(counts.length === 0 ? [] : [`Потери: ${counts.join("; ")}.`]),
    ],
  };
};

/** `5–7`, `до 7`, `не менее 5`. */
function bounds(least: number | null, most: number | null): string {
  if (least === null) return `до ${plain(most ?? 0)}`;
  return most === null || most === least ? plain(least) : `${plain(least)}–${plain(most)}`;
}

export const agreement: Teller<"agreements"> = ({ title, parties, signed, force, status, place, summary, binding }, base) => {
  // Who signed on another day joined what the others had signed, and is not told as one of them.
  const [first, later] = [parties.filter((party) => party.signed === null), parties.filter((party) => party.signed !== null)];
  const who = (first.length === 0 ? parties : first).map(base.party).join(", ");
  const when = [onDay(signed), ...(place === null ? [] : [place])].filter((part) => part !== "").join(", ");
  return {
    title,
    says: [
      `${quoted(title)} (${when === "" ? "дата неизвестна" : when}; ${AGREEMENT_STATUS[status]}). Стороны: ${ended(who)} ${summary}`,
      ...(force === null ? [] : [`${binding ? "В силе" : "Действует"} ${during(force)}; вступление в силу: ${dated(force.start)}.`]),
      ...(force?.end.edtf === ".." || !force?.end.edtf ? [] : [`Прекращение: ${dated(force.end)}.`]),
      ...(first.length === 0 ? [] : later).map((party) => `${base.party(party)}: подпись поставлена позже — ${dated(party.signed)}.`),
      ...parties.filter(({ left }) => left !== null).map((party) => `${base.party(party)}: выход — ${dated(party.left)}.`),
    ],
  };
};

export const visit: Teller<"visits"> = ({ person, role, from, to, places, start, kind, occasion, status }, base) => {
  const office = from.country === null ? `${role} (${base.party(from)})` : `${role} ${base.of(from.country, "genitive")}`;
  const sort = kind === null ? "визит" : VISITS[kind];
  const where = to.country === null ? `: ${base.party(to)}` : ` ${base.into(to.country, "accusative")}`;
  return {
    title: `${base.name(person)}: ${base.party(to)}, ${dated(start)}`,
    says: [
      `${base.name(person)}, ${office}: ${sort}${where}${places.length === 0 ? "" : ` (${places.join(", ")})`} ${onDay(start)}${status === "occurred" ? "" : ` (${VISIT_STATUS[status]})`}.${occasion === null ? "" : ` ${ended(capital(occasion))}`}`,
    ],
  };
};

/** `Генеральная Ассамблея ООН, 2 марта 2022 года, A/RES/ES-11/1, «…»: за — 141, против — 5, воздержались — 35, не голосовали — 12.` */
export function totals({ symbol, date, totals: { yes, no, abstain, absent } }: Vote, title: string): string {
  return `Генеральная Ассамблея ООН, ${dated(date)}, ${symbol ?? "резолюция"}, ${quoted(title)}: за — ${yes}, против — ${no}, воздержались — ${abstain}${absent === null ? "" : `, не голосовали — ${absent}`}.`;
}

export const vote: Teller<"votes"> = (record, base: Base) => {
  const chose = { yes: "За", no: "Против", abstain: "Воздержались", absent: "Не голосовали" } as const;
  return {
    title: record.title,
    says: [
      totals(record, record.title),
      ...(["yes", "no", "abstain", "absent"] as const).map((choice) => {
        const states = record.cells.filter(({ among }) => among.length === 1 && among[0] === choice);
        return `${chose[choice]}: ${states.length === 0 ? "никто" : states.map(({ country }) => base.name(country)).join(", ")}.`;
      }),
    ],
  };
};

export const position: Teller<"positions"> = ({ country, issue, stance, date, summary }, base) => {
  const title = `${base.name(country)}: ${ISSUES[issue] ?? issue}`;
  return { title, says: [`${title} — ${STANCES[stance]}${date === null ? "" : ` (${dated(date)})`}. ${summary}`] };
};
