import { type DatedPeriod, type Day, formatDay, parsePeriod } from "../time/index.ts";
import { cut, type FormProblem } from "./form.ts";

const EXPECTED = "a day that exists: 2026-11-20, 2026-11 or 2026, with ~ after it for about and ? for probably";
/** No record of an event is from before: the republics were not yet. */
const FIRST_YEAR = 1985;

export interface Dates {
  start: DatedPeriod | null;
  /** As it was given, or the first day. */
  lastDay: string | null;
  problems: FormProblem[];
  notes: string[];
}

/**
 * Reads the days of an event.
 *
 * @param on the day on which it is filed.
 * @param horizon the last day that the dataset speaks for.
 */
export function readDates(answers: { start: string; lastDay?: string | undefined; status: string }, { on, horizon }: { on: Day; horizon: Day }): Dates {
  const problems: FormProblem[] = [];
  const notes: string[] = [];
  const start = parsePeriod(answers.start);
  if (start === null) problems.push({ field: "start", found: cut(answers.start), expected: EXPECTED });
  else if (start.latest < Date.UTC(FIRST_YEAR, 0, 1) / 86_400_000)
    problems.push({ field: "start", found: start.edtf, expected: `a day from ${FIRST_YEAR} on` });
  const last = answers.lastDay === undefined || answers.lastDay === ".." ? null : parsePeriod(answers.lastDay);
  if (answers.lastDay !== undefined && answers.lastDay !== ".." && last === null)
    problems.push({ field: "lastDay", found: cut(answers.lastDay), expected: `${EXPECTED}; or .. while it goes on` });
  if (start !== null && last !== null && last.latest < start.earliest)
    problems.push({ field: "lastDay", found: `${last.edtf}, before the first day ${start.edtf}`, expected: "a day on or after it" });
  if (start === null) return { start, lastDay: answers.lastDay ?? null, problems, notes };
  if (answers.status === "occurred" && start.earliest > on)
    problems.push({
      field: "start",
      found: `${start.edtf}, still to come on ${formatDay(on)}`,
      expected: "announced under status, or the day on which it took place",
    });
  else if (answers.status === "occurred" && start.earliest > horizon)
    notes.push(
      `It lies after ${formatDay(horizon)}, the last day that the records speak for: data:check asks for the horizon to be moved, or for the record to wait until the next reading.`,
    );
  if (answers.status === "announced" && start.latest < on)
    notes.push(`The day for which it was announced has passed on ${formatDay(on)}: look for a report, and say occurred if there is one.`);
  return { start, lastDay: answers.lastDay ?? start.edtf, problems, notes };
}
