import type { BodyWords, Claimed } from "../words.ts";
import { type Base, quoted } from "./base.ts";
import { dayIn, inBrackets } from "./dates.ts";
import { ROLES } from "./vocabulary.ts";

export const bodyWords = (base: Base): BodyWords => ({
  whenFounded: (body) => `Когда создано: ${base.of(body, "nominative")}?`,
  whereSeat: (body) => `Где находится штаб-квартира ${base.of(body, "genitive")}?`,
  seat: (body) => `Штаб-квартира: ${base.record("organizations", body)?.seat}.`,
  treatyWhen(agreement, what, byWhom) {
    const title = quoted(base.record("agreements", agreement.slice("agreements/".length))?.title ?? agreement);
    return what === "in force" ? `С какого дня в силе${byWhom ? " и кем подписано" : ""}: ${title}?` : `Когда${byWhom ? " и кем" : ""} подписано: ${title}?`;
  },
  howManyFounded: (body) => `Сколько государств основали ${base.of(body, "accusative")}?`,
  whoFounded: (body) => `Какие государства основали ${base.of(body, "accusative")}?`,
  founders: (states) => `Основатели по записям: ${states.map(base.name).join(", ")} (всего ${states.length}).`,
  howManyOfFive: (body) => `Сколько из пяти республик было ${base.into(body, "prepositional")}?`,
  membersOfFive: (states, day) =>
    `Члены из числа пяти республик на ${dayIn(day)}: ${states.length === 0 ? "ни одного" : base.names(states)} (всего ${states.length}).`,
  howManyMembers: (body, day) => `Сколько членов было ${base.into(body, "prepositional")} (${dayIn(day)})?`,
  members: ({ least, possible, states }, day) =>
    `Членов на ${dayIn(day)}: ${least === possible ? least : `от ${least} до ${possible}`}${states.length === 0 ? "" : ` (${states.map(base.name).join(", ")})`}.`,
  membership({ claimed, state, body, role, never }, when) {
    const who = base.name(state);
    const [into, within, from] = [base.into(body, "accusative"), base.into(body, "prepositional"), `из ${base.of(body, "genitive")}`];
    const verb = (past: string) => base.past(state, past);
    const status = role === null ? "" : ` как ${ROLES[role]}`;
    const asked: Record<Claimed, string> = {
      member: role === null ? `${verb("Состоял")} ли ${who} ${within}` : `${verb("Участвовал")} ли ${who} ${within}${status}`,
      joined: `${verb("Вступил")} ли ${who} ${into}${status}`,
      left: `${verb("Вышел")} ли ${who} ${from}`,
      froze: `${verb("Приостановил")} ли ${who} участие ${within}`,
      outside: never
        ? `Верно ли, что ${who} никогда не ${verb("состоял")} ${within}`
        : `Верно ли, что ${who} не ${when === null ? PRESENT(who) : verb("состоял")} ${within}`,
      "not-joined": `Верно ли, что ${who} не ${verb("вступил")} ${into}`,
      "not-left": `Верно ли, что ${who} не ${verb("вышел")} ${from}`,
    };
    return `${asked[claimed]}${inBrackets(when === null ? [] : [when])}?`;
  },
  noMembership(state, body, whole) {
    const who = base.name(state);
    return whole
      ? `В записях есть все члены ${base.of(body, "genitive")}; ${who} в их число не входит.`
      : `В записях нет сведений об участии ${base.of(state, "genitive")} ${base.into(body, "prepositional")}.`;
  },
});

// A state in the plural: `Нидерланды не состоят`.
const PRESENT = (name: string): string => (/^(?:ОАЭ|США|Нидерланды|Филиппины)$/u.test(name) ? "состоят" : "состоит");
