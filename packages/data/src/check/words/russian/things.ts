import type { AskedThing } from "../things.ts";
import type { RecordWords, ThingWords } from "../words.ts";
import { type Base, quoted } from "./base.ts";
import { MEASURES, ROUTES } from "./vocabulary.ts";

// A title keeps its form: the question stands before it.
const ASKED: Record<AskedThing, string> = {
  "is it in force": "В силе ли этот документ",
  "since when in force": "С какого времени в силе",
  "when signed": "Когда подписано",
  "when and where signed": "Когда и где подписано",
  "how many parties": "Сколько сторон у документа",
  "which parties": "Кто стороны документа",
  "since when in use": "С какого времени в работе",
  "when opened": "Когда было открытие",
  "when begun": "Когда началось строительство",
  "does it carry": "Ведутся ли поставки или перевозки",
  "which states": "Через какие государства проходит",
  "which way": "В каком направлении идёт",
  "how long": "Какова длина",
  "how much carried": "Каков объём поставок или перевозок",
  "who runs it, where": "Кому подчиняется и где находится",
  whose: "Чьи это силы или объект",
  "where is it": "Где находится",
  "has it closed": "Закрыт ли этот объект",
  "when closed": "Когда было закрытие",
  "when ended": "Когда закончилось",
  "is it still there": "Существует ли ещё",
  "since when there": "С какого времени существует",
  "until when used": "До какого времени использовали",
  "how many people": "Какова была численность",
  "who took part": "Кто участвовал",
  "where was it": "Где это было",
  "when was it": "Когда это было",
  "what came of it": "Чем это закончилось",
  "who hosted": "Кто принимал",
  "who met the five": "Кто встречался с пятью лидерами",
  "where did it go": "Куда были направлены силы",
  "which state asked": "Какое государство просило о вводе сил",
  "which states sent troops": "Какие государства направили военных",
  "whom brought down": "Кто лишился власти",
  "share of the winner": "Какую долю голосов получил победитель",
  "who won": "Кто победил",
};
const MATTERS = { border: "граница", friendship: "дружба", "strategic-partnership": "стратегическое партнёрство" };

export const thingWords = (base: Base, records: RecordWords): ThingWords => {
  const route = (kind: string) => ROUTES[kind as keyof typeof ROUTES] ?? kind;
  return {
    asks: (what, path) => `${ASKED[what]}: ${quoted(records.title(path))}?`,
    didSign: (state, path) => `${base.past(state, "Подписал")} ли ${base.name(state)} документ ${quoted(records.title(path))}?`,
    howMany: (measure, path) => `Сколько человек (${MEASURES[measure]}): ${quoted(records.title(path))}?`,
    parties: (count) => `Число сторон: ${count}.`,
    tookPart(event) {
      const parties = base.record("events", event)?.participants ?? [];
      return `Участвовали: ${parties.flatMap(({ country, role }) => (country === null ? [] : `${base.name(country)}${role === "host" ? " (принимающая сторона)" : ""}`)).join(", ")}.`;
    },
    anyRoute: (kind, states) => `Есть ли такой путь: ${route(kind)} (${base.names(states)})?`,
    whenRoute: (kind, states) => `Когда было открытие: ${route(kind)} (${base.names(states)})?`,
    haveSigned: (matter, states) => `Подписан ли договор (${MATTERS[matter]}): ${base.names(states)}?`,
    recognizes: (state, position) => `Какова позиция ${base.of(state, "genitive")}, есть ли признание (${records.title(position)})?`,
  };
};
