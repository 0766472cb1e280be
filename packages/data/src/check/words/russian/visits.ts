import type { VisitWords } from "../words.ts";
import type { Base } from "./base.ts";
import { inBrackets } from "./dates.ts";
import { counted } from "./numbers.ts";

export const visitWords = (base: Base): VisitWords => {
  const stay = (person: string, host: string) => `${base.name(person)}, визит ${base.into(host, "accusative")}`;
  const where = (hosts: readonly string[] | null) => (hosts === null ? "пять республик" : base.names(hosts));
  return {
    was: (person, host, dates) => `Был ли визит${inBrackets(dates)}: ${base.name(person)}, ${base.name(host)}?`,
    since: (person, host) => `Был ли визит с тех пор: ${base.name(person)}, ${base.name(host)}?`,
    everSent: (visitor, host) => `Был ли когда-либо визит лидера ${base.of(visitor, "genitive")} ${base.into(host, "accusative")}?`,
    inAllFive: (person, dates) => `Были ли визиты во все пять республик${inBrackets(dates)}: ${base.name(person)}?`,
    inHowMany: (person, hosts, dates) => `В скольких государствах были визиты${inBrackets(dates)}: ${base.name(person)}; ${where(hosts)}?`,
    howOften: (person, hosts, dates) => `Сколько раз были визиты${inBrackets(dates)}: ${base.name(person)}; ${where(hosts)}?`,
    none: (person, host) => `Такого визита в записях нет: ${stay(person, host)}.`,
    noneThen: () => "За это время визитов в записях нет. Есть другие:",
    notIn: (states) =>
      states.length === 0 ? "В записях есть визиты во все пять республик." : `В записях нет визитов: ${base.names(states)}. Внесены не все визиты.`,
    count: (stops, journeys, states) =>
      `В записях не менее ${stops} ${counted(stops, ["визита", "визитов", "визитов"])} за ${journeys} ${counted(journeys, ["поездку", "поездки", "поездок"])} в ${states} ${counted(states, ["государство", "государства", "государств"])}; могли быть и другие.`,
  };
};
