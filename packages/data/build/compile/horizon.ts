import { type Day, toDay } from "../../src/time/index.ts";

/**
 * The last day the dataset speaks for: the day to which its facts were followed. What goes on holds on this day; asked about a later
 * one, the answer is `possibly`. Move it when the records have been re-read, not with the calendar.
 */
export const HORIZON: Day = toDay(2026, 11, 23);
