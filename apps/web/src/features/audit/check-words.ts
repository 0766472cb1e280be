import { type CollectionId, find, type Question } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dayIn, type Locale, listIn } from "@/locale/locale.ts";
import { answerMessages } from "@/messages/answer/index.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { countryName } from "@/model/records.ts";
import { titleIn } from "@/model/title-in.ts";

type Words = Readonly<Record<string, string | undefined>>;

const NAMED: readonly CollectionId[] = ["organizations", "people", "events", "agreements", "deployments", "corridors", "visits", "votes", "series"];

/** A state or a record by its name; an id of something else as it is. */
export function nameOfId(locale: Locale, id: string): string {
  if (find(dataset.countries, id) !== undefined) return countryName(id, locale);
  const collection = NAMED.find((one) => find<{ id: string }>(dataset[one] as never, id) !== undefined);
  return collection === undefined ? id : titleIn(locale, collection, id);
}

/** "2022-01-02/2022-01-11" as "2 January 2022 – 11 January 2022"; what is no day or span of days as it is. */
export function daysInWords(locale: Locale, value: string): string {
  if (!/^\d{4}(-\d\d){0,2}(\/(\d{4}(-\d\d){0,2}|\.\.))?$/.test(value)) return value;
  return [...new Set(value.split("/"))].map((day) => dayIn(locale, day)).join(" – ");
}

/** What a check asks, a word of the question and its value at a time. */
export function questionInWords(locale: Locale, question: Question): [name: string, value: string][] {
  const { asks, names } = answerMessages(locale);
  return Object.entries(question).map(([name, value]) => [
    (names as Words)[name] ?? name,
    name === "ask" ? asks[question.ask] : (codeInWords(locale, name, String(value)) ?? daysInWords(locale, nameOfId(locale, String(value)))),
  ]);
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
  return Object.entries(expected)
    .map(([name, value]: [string, unknown]) => {
      const text = Array.isArray(value)
        ? value.length === 0
          ? answerMessages(locale).nobody
          : listIn(
              locale,
              value.map((id) => nameOfId(locale, String(id))),
            )
        : typeof value === "number"
          ? write(value)
          : daysInWords(locale, nameOfId(locale, String(value)));
      return `${words[name] ?? name} ${text}`;
    })
    .join("; ");
}
