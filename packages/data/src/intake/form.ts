import { nearest } from "../identity/index.ts";
import { EVENT_TYPES } from "../vocabulary.ts";

/** A field of the form by which an event is filed, the same at every door. */
export interface Field {
  readonly id: FieldId;
  /** The heading under which the answer stands. */
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly required: boolean;
  /** Longest answer, in characters. */
  readonly most: number;
  readonly options?: readonly string[];
}

export type FieldId = "title" | "type" | "status" | "start" | "lastDay" | "parties" | "place" | "summary" | "sources";
/** What was filed, by field; what was left out is missing. */
export type Answers = Readonly<Partial<Record<FieldId, string>>>;

/** What cannot be taken as it is, and what would do. */
export interface FormProblem {
  /** The field, or `form` for all of it. */
  readonly field: FieldId | "form";
  readonly found: string;
  readonly expected: string;
}

export const FORM: readonly Field[] = [
  {
    id: "title",
    label: "What happened, in a few words",
    hint: "As a newspaper would head it, in English.",
    example: "CSTO troops come to Kazakhstan",
    required: true,
    most: 160,
  },
  { id: "type", label: "Kind of event", hint: "The nearest.", example: "intervention", required: true, most: 40, options: EVENT_TYPES },
  {
    id: "status",
    label: "Did it happen, or is it announced?",
    hint: "Announced: sources only say that it will be.",
    example: "occurred",
    required: true,
    most: 20,
    options: ["occurred", "announced"],
  },
  {
    id: "start",
    label: "First day",
    hint: "As exactly as it is known: 2022-01-06, 2022-01 for the month alone, 2022; ~ after it for about.",
    example: "2022-01-06",
    required: true,
    most: 12,
  },
  { id: "lastDay", label: "Last day, if it was another", hint: "Written the same way; .. while it goes on.", example: "2022-01-19", required: false, most: 12 },
  {
    id: "parties",
    label: "Who took part, and how",
    hint: "One a line, with its role: Kazakhstan: host. States and organizations by name or code; anybody else as other: Name: role.",
    example: "Kazakhstan: host\nCSTO: mandating\nRussia: contributor",
    required: true,
    most: 2000,
  },
  {
    id: "place",
    label: "Where",
    hint: "The town; for one that is not in the dataset its latitude and longitude after it: Kordai, 43.04, 74.71.",
    example: "Almaty",
    required: false,
    most: 120,
  },
  {
    id: "summary",
    label: "In a sentence or two of your own",
    hint: "In English, nothing copied: what was done or decided.",
    example: "At the request of Kazakhstan's president, troops of the organization came to guard sites in several towns.",
    required: true,
    most: 1000,
  },
  {
    id: "sources",
    label: "Who says so",
    hint: "For each source some lines, with an empty line between two sources: source (its address, or its id if it is in the dataset), title, publisher, published, language, standing, read, extent, supports, locator, says.",
    example: [
      "source: https://www.polsatnews.pl/wiadomosc/2022-01-13/kazachstan-rozpoczelo-sie-wycofywanie-sil-pokojowych-odkb/",
      "title: Kazachstan: rozpoczęło się wycofywanie sił pokojowych ODKB",
      "publisher: Polsat News",
      "published: 2022-01-13",
      "language: pl",
      "standing: report",
      "read: 2026-11-29",
      "extent: excerpt",
      "supports: start, participants.KAZ, participants.RUS, participants.csto",
      "says: At Kazakhstan's request CSTO troops, among them Russians, came on 6 January 2022.",
    ].join("\n"),
    required: true,
    most: 6000,
  },
];

/** Longest form, in characters: the fields as long as they may be, and their headings. */
export const MAX_FORM = 12_000;

/** The form, to be filled in: each heading with what belongs there, as an example. */
export function emptyForm(): string {
  const options = ({ options: words }: Field) => (words === undefined ? "" : ` One of: ${words.join(", ")}.`);
  return `${FORM.map((field) => `### ${field.label}\n\n<!-- ${field.hint}${options(field)} ${field.required ? "" : "May be left out. "}For example: -->\n${field.example}\n`).join("\n")}`;
}

/** What a browser's form writes where nothing was typed. */
const NO_ANSWER = "_No response_";

/** Takes a filled form apart. Nothing is passed over: a heading that the form has not, or has twice, is a problem. */
export function readForm(text: string): { answers: Answers; problems: FormProblem[] } {
  const problems: FormProblem[] = [];
  const answers: Partial<Record<FieldId, string>> = {};
  const headings = FORM.map(({ label }) => label);
  const [before = "", ...parts] = text
    .replace(/\r\n?/g, "\n")
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/^###[ \t]+/m);
  if (before.trim() !== "") {
    problems.push({
      field: "form",
      found: `text before the first heading: ${cut(before.trim())}`,
      expected: `answers under the headings of the form: ### ${headings.join(", ### ")}`,
    });
  }
  for (const part of parts) {
    const [heading = "", ...lines] = part.split("\n");
    const field = FORM.find(({ label }) => label === heading.trim());
    if (field === undefined) {
      const [near] = nearest(heading.trim(), headings);
      problems.push({
        field: "form",
        found: `the heading ${cut(heading.trim())}`,
        expected: `a heading of the form${near === undefined ? "" : `, such as ### ${near}`}; begin no line of an answer with ###`,
      });
    } else if (Object.hasOwn(answers, field.id)) {
      problems.push({ field: field.id, found: `the heading ${cut(field.label)} twice`, expected: "each heading once" });
    } else {
      const answer = lines.join("\n").trim();
      answers[field.id] = answer === NO_ANSWER ? "" : answer;
    }
  }
  return { answers: withAnswers(answers), problems };
}

function withAnswers(answers: Partial<Record<FieldId, string>>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ""));
}

/** Some words of what was found, for a message. */
export function cut(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
