import type { Mutator } from "../mutators.ts";
import { idsOf } from "./neighbours.ts";
import { changeOne, places, replaceOne, swapNeighbours, valuesOf } from "./pieces.ts";

/** Letters and names. */
export const NAMES: readonly Mutator[] = [
  {
    name: "a letter of the other alphabet that looks the same",
    on: ["people", "countries", "organizations", "events", "sources"],
    apply: (text, pick) => {
      const alike: Record<string, string> = { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", а: "a", с: "c", е: "e", о: "o", р: "p", х: "x" };
      return changeOne(
        text,
        valuesOf(text, ["text", "title", "publisher"]).flatMap((region) => places(region.text, /[aceopxасеорх]/, ([letter]) => alike[letter], region.from)),
        pick,
      );
    },
  },
  {
    name: "UTF-8 read as Western",
    on: ["sources", "countries", "organizations", "events", "people", "agreements"],
    apply: (text, pick) =>
      changeOne(
        text,
        valuesOf(text, ["text", "title", "publisher", "summary", "says", "name"]).flatMap((region) => {
          const garbled = region.text.replace(/\P{ASCII}+/gu, (letters) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(letters)));
          return /[\x80-\x9f]/.test(garbled) ? [] : [{ from: region.from, to: region.to, text: garbled }];
        }),
        pick,
      ),
  },
  {
    name: "letters of Kazakh, Kyrgyz and Tajik flattened to Russian ones",
    on: ["countries", "organizations"],
    apply: (text, pick) => {
      const flat: Record<string, string> = {
        Қ: "К",
        қ: "к",
        Ғ: "Г",
        ғ: "г",
        Ң: "Н",
        ң: "н",
        Ұ: "У",
        ұ: "у",
        Ү: "У",
        ү: "у",
        Ө: "О",
        ө: "о",
        Ә: "А",
        ә: "а",
        Ҳ: "Х",
        ҳ: "х",
        Ҷ: "Ч",
        ҷ: "ч",
        І: "И",
        і: "и",
        Ӣ: "И",
        ӣ: "и",
      };
      return replaceOne(text, /^ *- (?:text: )?[^\n]+$/, pick, ([line]) => line.replace(/\P{ASCII}/gu, (letter) => flat[letter] ?? letter));
    },
  },
  {
    name: "diacritics lost",
    on: ["countries", "organizations", "sources", "events", "people", "visits", "agreements", "corridors"],
    apply: (text, pick) =>
      changeOne(
        text,
        valuesOf(text, ["text", "title", "publisher", "summary", "says", "name", "note", "occasion"]).flatMap((region) =>
          places(region.text, /[A-Za-zÀ-ž]*[À-ž][A-Za-zÀ-ž]*/, ([word]) => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i"), region.from),
        ),
        pick,
      ),
  },
  {
    name: "the names of two languages swapped",
    on: ["countries", "organizations"],
    apply: (text, pick) => swapNeighbours(text, "names", "text", pick),
  },
  {
    name: "a common name called official, or a short one common",
    on: ["countries", "organizations"],
    apply: (text, pick) =>
      replaceOne(text, /^ {4}kind: (common|official|abbreviation)$/, pick, ([, kind]) => `    kind: ${kind === "common" ? "official" : "common"}`),
  },
  {
    name: "a term and its Russian in each other's field",
    on: ["terms"],
    apply: (text) => {
      const changed = text.replace(/^term: (.+)\nrussian: (.+)$/m, "term: $2\nrussian: $1");
      return changed === text ? null : changed;
    },
  },
  {
    name: "a false friend in Russian",
    on: ["terms"],
    apply: (text, pick) => {
      const friends: Record<string, string> = {
        соглашение: "договор",
        проверка: "чек",
        ссылка: "цитата",
        утверждение: "претензия",
        партнёр: "напарник",
        позиция: "должность",
        ратификация: "подписание",
        подтверждение: "квитанция",
        запись: "рекорд",
        роль: "должность",
        членство: "участие",
        "вступление в силу": "подписание",
        ряд: "сериал",
        период: "заклинание",
        вывод: "приговор",
        голосование: "выборы",
        визит: "поездка",
        указатель: "дорожный знак",
        формат: "размер",
        полоса: "группа",
      };
      return replaceOne(text, /^russian: (.+)$/, pick, ([, word = ""]) => friends[word] && `russian: ${friends[word]}`);
    },
  },
  {
    name: "a term referred to that only looks like the right one",
    on: ["terms"],
    apply: (text, pick, context) =>
      replaceOne(text, /^see: \[(.+)\]$/, pick, ([, list = ""]) => {
        const see = list.split(", ");
        const at = pick([...see.keys()]);
        const alike = idsOf(context, "terms").filter((id) => id[0] === see[at]?.[0] && !see.includes(id));
        return alike.length === 0 ? null : `see: [${see.with(at, pick(alike)).join(", ")}]`;
      }),
  },
];
