import { type CollectionId, find, type Question } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dayIn, type Locale, spanIn } from "@/locale/locale.ts";
import { answerMessages } from "@/messages/answer/index.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import { titleIn } from "@/model/title-in.ts";

type Words = Readonly<Record<string, string | undefined>>;

const NAMED: readonly CollectionId[] = ["organizations", "people", "events", "agreements", "deployments", "corridors", "visits", "votes", "series"];

/** A state or a record by its name, a journey by its stops; an id of something else as it is. */
export function nameOfId(locale: Locale, id: string): string {
  const stops = dataset.visits.records.filter(({ person, journey }) => id === `${person}/${journey}`);
  if (stops.length > 0) return stops.map((stop) => titleIn(locale, "visits", stop.id)).join(" + ");
  if (find(dataset.countries, id) !== undefined) return countryName(id, locale);
  const collection = NAMED.find((one) => find<{ id: string }>(dataset[one] as never, id) !== undefined);
  return collection === undefined ? id : titleIn(locale, collection, id);
}

/** What an answer names. Titles have commas of their own. */
export function namesOf(locale: Locale, ids: readonly string[]): string {
  return ids.map((id) => nameOfId(locale, id)).join("; ");
}

/** "2022-01-02/2022-01-11" as "2 January 2022 – 11 January 2022"; what is no day or span of days as it is. */
export function daysInWords(locale: Locale, value: string): string {
  if (!/^\d{4}(-\d\d){0,2}(\/(\d{4}(-\d\d){0,2}|\.\.))?$/.test(value)) return value;
  return spanIn(locale, ...[...new Set(value.split("/"))].map((day) => dayIn(locale, day)));
}

/** What a check asks, a word of the question and its value at a time. */
export function questionInWords(locale: Locale, question: Question): [name: string, value: string][] {
  const { asks, names } = answerMessages(locale);
  const say = (name: string, value: string): string => {
    if (name === "ask") return asks[question.ask];
    if (name === "item" && "series" in question) return itemName(locale, question.series, value);
    return codeInWords(locale, name, value) ?? daysInWords(locale, nameOfId(locale, value));
  };
  return Object.entries(question).map(([name, value]) => [(names as Words)[name] ?? name, say(name, String(value))]);
}

/** What is measured, as its series calls it. */
function itemName(locale: Locale, series: string, item: string): string {
  return find(datasetIn(locale).series, series)?.items.find(({ id }) => id === item)?.label ?? item;
}

/** A word of a question that is a code, in words; undefined where it is none. */
function codeInWords(locale: Locale, name: string, value: string): string | undefined {
  const { choices, issues, stances, offices, agreementKinds } = factMessages(locale);
  const words = answerMessages(locale).values as Words;
  const codes: Readonly<Record<string, Words>> = {
    choice: choices,
    issue: issues,
    stance: stances,
    office: offices,
    type: eventTypeMessages(locale),
    kind: agreementKinds,
    role: { ...kindMessages(locale).participantRoles, ...roleMessages(locale) },
    measure: recordMessages(locale).event.measures,
  };
  return codes[name]?.[value] ?? words[value];
}

/** What an answer must be for the verdict to stand. */
export function expectedInWords(locale: Locale, expected: object, write: (value: number) => string): string {
  const words = answerMessages(locale).expected as Words;
  const { least, most, ...others } = expected as Record<string, unknown>;
  // As many as that and no more is one number, and of nobody there is none to write.
  const nobody = least === 0 && Array.isArray(others.ids) && others.ids.length === 0;
  const asked = least === undefined || least !== most ? Object.entries(expected) : Object.entries(nobody ? others : { exactly: least, ...others });
  return asked
    .map(([name, value]: [string, unknown], index) => {
      const text = Array.isArray(value)
        ? value.length === 0
          ? answerMessages(locale).nobody
          : namesOf(locale, value.map(String))
        : typeof value === "number"
          ? write(value)
          : daysInWords(locale, nameOfId(locale, String(value)));
      // An answer that is named, and no number with it, needs no word before it.
      const part = name === "value" || name === "exactly" || (name === "ids" && asked.length === 1) ? text : `${words[name] ?? name} ${text}`;
      // Who they are explains the number before it.
      return index === 0 ? part : `${name === "ids" ? ", " : "; "}${part}`;
    })
    .join("");
}
