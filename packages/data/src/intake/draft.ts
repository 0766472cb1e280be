import { fold } from "../identity/index.ts";
import { type Dataset, QueryError, readDate } from "../query/index.ts";
import { checkOptions, date } from "../query/options.ts";
import { valuesOf } from "../receipts/index.ts";
import { formatDay } from "../time/index.ts";
import { readCited } from "./cited.ts";
import { readDates } from "./dates.ts";
import { type Near, nearEvents } from "./duplicates.ts";
import { type Answers, cut, FORM, type FormProblem, readForm } from "./form.ts";
import { letterProblems } from "./letters.ts";
import { readParties } from "./parties.ts";
import { readPlace } from "./place.ts";
import { eventText, sourceText } from "./texts.ts";

/** A value of the draft that no source which was read gives. */
export interface Unsupported {
  readonly field: string;
  readonly state: "recalled" | "record-level";
}

/** What became of a form. */
export interface Draft {
  /** The outcome in a sentence. */
  readonly says: string;
  /** Can it go into a pull request? Duplicates and missing receipts are for whoever looks it over. */
  readonly ready: boolean;
  /** The files to write, relative to packages/data; none while there are problems. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What has to be put right first. */
  readonly problems: readonly FormProblem[];
  /** Events held that come near, the nearest first. */
  readonly duplicates: readonly Near[];
  /** Values without a receipt yet. */
  readonly missing: readonly Unsupported[];
  /** What else whoever looks it over should know. */
  readonly notes: readonly string[];
}

export interface DraftOptions {
  /** The day on which it is filed. */
  on: string;
}

const OPTIONS = { on: date };
const TITLE_WORDS = 8;

/**
 * Drafts the record of an event from the form by which it was filed. Nothing is written anywhere, and nothing is guessed: what cannot be read is a
 * problem that says what would do, and all problems are told together.
 *
 * @param dataset the whole dataset.
 * @param form the form, as text; `emptyForm()` is one to fill in.
 * @example draftEvent(dataset, emptyForm(), { on: "2026-11-30" }).ready // true: its examples are sound
 * @throws QueryError for a form that is no text, and for a day that there is not.
 */
export function draftEvent(dataset: Dataset, form: string, options: DraftOptions): Draft {
  if (typeof form !== "string") throw new QueryError("form", form, "the form, as text");
  checkOptions("draftEvent", options, OPTIONS, ["on"]);
  const on = readDate("on", options.on).latest;
  const unseen = letterProblems(form);
  if (unseen.length > 0) return refused(unseen);
  const { answers, problems } = readForm(form);
  problems.push(...fieldProblems(answers));
  const { title = "", type = "", status = "", summary = "", start: day = "" } = answers;
  const dates = day === "" ? null : readDates({ start: day, lastDay: answers.lastDay, status }, { on, horizon: dataset.events.horizon });
  const parties = answers.parties === undefined ? null : readParties(answers.parties);
  const where = answers.place === undefined ? null : readPlace(dataset, answers.place);
  const fields = ["start", "lastDay", "place", "participants", ...namesOf(parties?.participants ?? [])];
  const cited =
    answers.sources === undefined ? null : readCited(answers.sources, { dataset, on: formatDay(on), fields, whole: parties?.problems.length === 0 });
  for (const part of [dates, parties, where, cited]) problems.push(...(part?.problems ?? []));
  const start = dates?.start ?? null;
  const participants = parties?.participants ?? [];
  const duplicates = start === null || title === "" ? [] : nearEvents(dataset, { title, start, participants });
  const id = start === null ? "" : idOf(start.edtf, title);
  if (Object.hasOwn(dataset.events.byId, id))
    problems.push({ field: "title", found: `events/${id}, which is held already`, expected: "a correction of that record, or other words for another event" });
  if (problems.length > 0 || start === null || cited === null) return { ...refused(problems), duplicates };

  const place = where?.place ?? null;
  const record = { type, title, summary, status, start: start.edtf, lastDay: dates?.lastDay ?? start.edtf, participants, place, citations: cited.citations };
  const missing = missingIn(record, start);
  const notes = [
    ...(parties?.taken.length === 0 ? [] : [`Names taken for ids: ${parties?.taken.join("; ")}.`]),
    ...(dates?.notes ?? []),
    ...(where?.notes ?? []),
    ...cited.notes,
    ...listedAsMissing(dataset, start.edtf).map(
      (line) => `packages/data/coverage/events.yaml lists as missing: ${cut(line)}. If this is it, take that line out.`,
    ),
  ];
  const files = [
    { path: `records/events/${id}.yaml`, text: eventText(record) },
    ...cited.sources.map((source) => ({ path: `records/sources/${source.id}.yaml`, text: sourceText(source) })),
  ];
  return { says: saysOf(id, duplicates, missing), ready: true, files, problems, duplicates, missing, notes };
}

function refused(problems: readonly FormProblem[]): Draft {
  const says = `No draft: ${problems.length === 1 ? "one thing has" : `${problems.length} things have`} to be put right first.`;
  return { says, ready: false, files: [], problems, duplicates: [], missing: [], notes: [] };
}

function fieldProblems(answers: Answers): FormProblem[] {
  return FORM.flatMap(({ id, label, required, most, options, example }): FormProblem[] => {
    const answer = answers[id];
    if (answer === undefined)
      return required ? [{ field: id, found: "nothing", expected: `an answer under "${label}", such as ${cut(example.split("\n")[0] ?? "")}` }] : [];
    if (answer.length > most) return [{ field: id, found: `${answer.length} characters`, expected: `at most ${most}` }];
    if (options !== undefined && !options.includes(answer)) return [{ field: id, found: cut(answer), expected: `one of: ${options.join(", ")}` }];
    // Long answers are lists of lines; all else is one line of a record.
    if (id === "title" && answer.includes("\n")) return [{ field: id, found: "several lines", expected: "one line" }];
    return [];
  });
}

/** How the values of those who took part are called, as receipts have them. */
function namesOf(participants: readonly { country: string | null; organization: string | null; actor: string | null }[]): string[] {
  return participants.map(({ country, organization, actor }) => `participants.${country ?? organization ?? actor}`);
}

function idOf(edtf: string, title: string): string {
  const words = fold(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !["a", "an", "the", "of", "in", "and", "to", "for", "on"].includes(word));
  return `${edtf.replace(/[~?]$/, "")}-${words.slice(0, TITLE_WORDS).join("-")}`;
}

/** Values that no source which was read gives. Receipts are read off records in the shape in which they are compiled. */
function missingIn(record: { lastDay: string }, start: object): Unsupported[] {
  const compiled = { ...record, start, lastDay: { edtf: record.lastDay }, casualties: [] };
  return valuesOf("events", compiled).flatMap(({ field, state }) => (state === "supported" ? [] : [{ field, state }]));
}

function listedAsMissing({ events }: Dataset, start: string): string[] {
  return events.coverage.missing.filter((line) => line.startsWith(`${start}:`));
}

function saysOf(id: string, duplicates: readonly Near[], missing: readonly Unsupported[]): string {
  const same = duplicates.find(({ likely }) => likely);
  const warned = same === undefined ? "" : ` It is most likely ${same.path}, which is held already: correct that one instead.`;
  return `A draft of events/${id}.${warned} ${missing.length === 0 ? "Every value has a source that was read." : `${missing.length === 1 ? "One value has" : `${missing.length} values have`} no receipt yet.`}`;
}
