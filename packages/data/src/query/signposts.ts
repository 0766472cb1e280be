import { formatDay } from "../time/index.ts";
import type { Answer, Question, Signpost } from "../types.ts";
import { answerQuestion, type CheckableData } from "./answer-question.ts";
import { readDate } from "./error.ts";
import { type Limit, readAt } from "./limits.ts";
import { inTodaysWords } from "./older-question.ts";
import { checkDataset, checkRecord } from "./options.ts";

/** What a signpost reads at a date. */
export interface SignpostReading {
  /** The question as it was asked, with its dates. */
  question: Question;
  answer: Answer;
  /** Why it says less than it seems to: the date lies beyond the horizon, or contains it. */
  limits: readonly Limit[];
}

const UNKNOWN: Answer = { least: null, most: null, value: null, ids: [] };

/**
 * What does a signpost read at a date? Counts of events look back from the last day of the date; yearly values are those of
 * its year. Where the records do not cover the whole period the answer is unknown, never zero.
 *
 * @param asked a day, month or year of the EDTF subset; the horizon if left out.
 * @example readSignpost(dataset, find(signposts, "csto-members"), "2013").answer.least // 6
 * @throws QueryError if it is not a date.
 */
export function readSignpost(data: CheckableData, signpost: Pick<Signpost, "reading" | "from" | "until">, asked?: string): SignpostReading {
  checkDataset(data, ["memberships"]);
  checkRecord("signpost", signpost, "reading");
  checkRecord("reading", signpost.reading, "ask");
  const { from, until } = signpost;
  const reading = inTodaysWords(signpost.reading);
  const { at: when, limits } = readAt(data.memberships, asked, []);
  const at = when.edtf;
  const question = questionAt(reading, at);
  const first = readDate("at", question.ask === "events" || question.ask === "visits" ? question.from : at);
  const covered = (from === null || first.earliest >= from.earliest) && (until === null || when.latest <= until.latest);
  return { question, answer: covered ? answerQuestion(data, question) : UNKNOWN, limits };
}

function questionAt(reading: Signpost["reading"], at: string): Question {
  const { latest } = readDate("at", at);
  const day = formatDay(latest);
  const year = Number(day.slice(0, 4));
  // The first day of the years that end with the date.
  const back = (years: number) => formatDay(readDate("at", `${year - years}${day.slice(4, 8)}01`).earliest + Number(day.slice(8)));
  switch (reading.ask) {
    case "events": {
      const { years, ...rest } = reading;
      return { ...rest, from: back(years), to: day };
    }
    case "visits": {
      const { years, ...rest } = reading;
      return { ...rest, from: back(years), to: day };
    }
    case "share":
    case "observation":
      return { ...reading, year };
    default:
      return { ...reading, at };
  }
}
