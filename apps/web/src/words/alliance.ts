import { formFor, inProse, listIn, words } from "./locale.ts";

/** A piece of a generated sentence; facts are set in bold. */
export interface Piece {
  text: string;
  fact?: true;
}
const fact = (text: string): Piece => ({ text, fact: true });
const plain = (text: string): Piece => ({ text });

/** The figure of the treaty and its organization. */
export const allianceWords = words({
  en: {
    on: (day: string): Piece[] => [plain("On "), fact(day), plain(", ")],
    members: (names: string[], frozen: string[]): Piece[] => [
      fact(`${inProse("en", names.length)} states`),
      plain(" were members of the Collective Security Treaty Organization"),
      ...(frozen.length === 0
        ? [plain(`: ${listIn("en", names)}.`)]
        : [plain(`, and ${inProse("en", frozen.length)} of them, `), fact(listIn("en", frozen)), plain(", had frozen its part in practice.")]),
    ],
    parties: (names: string[]): Piece[] => [
      fact(`${inProse("en", names.length)} states`),
      plain(` were parties to the Collective Security Treaty: ${listIn("en", names)}. The organization did not exist yet.`),
    ],
    signed: (names: string[]): Piece[] => [
      fact(`${inProse("en", names.length)} ${formFor("en", names.length, "state", "states")}`),
      plain(` had signed the Collective Security Treaty, which was not yet in force: ${listIn("en", names)}.`),
    ],
    none: (): Piece[] => [fact("nobody"), plain(" had signed the Collective Security Treaty yet.")],
    former: (names: string[]): Piece[] => [plain(` ${listIn("en", names)} had been in before and ${formFor("en", names.length, "was", "were")} out.`)],
    open: (count: number): Piece[] => [
      plain(` For ${inProse("en", count)} ${formFor("en", count, "state", "states")} the dates known leave room for another answer.`),
    ],
    standing: {
      member: "member",
      party: "party",
      signed: "signed",
      frozen: (year: string) => `frozen since ${year}`,
      former: (year: string) => `out since ${year}`,
      never: "never signed",
    },
    key: {
      title: "Key",
      signed: "signed, not yet in force",
      party: "party to the treaty",
      member: "member of the organization",
      frozen: "frozen by the member itself",
      former: "was in before",
      ongoing: "still going on",
      disputed: "sources give different dates",
    },
    map: "Map of the states of the Collective Security Treaty and its organization on the chosen day. The table below carries the same facts.",
    crimea: "Crimea: disputed",
    lanes: "Spells in the treaty and the organization, one row a state. The table carries the same facts.",
    counted: "states in",
    never: "never joined",
  },
  ru: {
    on: (day) => [fact(day), plain(": ")],
    members: (names, frozen) => [
      fact(`${names.length} ${formFor("ru", names.length, "государство", "государства", "государств")}`),
      plain(" в Организации Договора о коллективной безопасности"),
      ...(frozen.length === 0
        ? [plain(`: ${listIn("ru", names)}.`)]
        : [plain(", из них "), fact(listIn("ru", frozen)), plain(" — с участием, на деле замороженным.")]),
    ],
    parties: (names) => [
      fact(`${names.length} ${formFor("ru", names.length, "участник", "участника", "участников")}`),
      plain(` Договора о коллективной безопасности: ${listIn("ru", names)}. Организации ещё не было.`),
    ],
    signed: (names) => [
      fact(`${names.length} ${formFor("ru", names.length, "подписант", "подписанта", "подписантов")}`),
      plain(` договора, ещё не вступившего в силу: ${listIn("ru", names)}.`),
    ],
    none: () => [fact("договор ещё никем не подписан"), plain(".")],
    former: (names) => [plain(` Были раньше и вышли: ${listIn("ru", names)}.`)],
    open: (count) => [plain(` Для ${count} ${formFor("ru", count, "государства", "государств")} известные даты допускают и другой ответ.`)],
    standing: {
      member: "член",
      party: "участник",
      signed: "подписал",
      frozen: (year) => `заморожено с ${year}`,
      former: (year) => `вне с ${year}`,
      never: "не подписывал",
    },
    key: {
      title: "Обозначения",
      signed: "подписано, ещё не в силе",
      party: "участник договора",
      member: "член организации",
      frozen: "заморожено самим членом",
      former: "был раньше",
      ongoing: "продолжается",
      disputed: "источники называют разные даты",
    },
    map: "Карта государств Договора о коллективной безопасности и его организации в выбранный день. Те же сведения — в таблице ниже.",
    crimea: "Крым: спорная территория",
    lanes: "Участие в договоре и организации, по строке на государство. Те же сведения — в таблице.",
    counted: "внутри",
    never: "не вступал",
  },
});
