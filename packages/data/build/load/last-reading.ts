import { type Day, toDay } from "../../src/time/index.ts";

/**
 * The day on which the records were last worked on: nobody has read a source after it. To read a source again for what is held does not move
 * the horizon, which is the day to which facts were followed.
 */
export const LAST_READING: Day = toDay(2026, 11, 29);
