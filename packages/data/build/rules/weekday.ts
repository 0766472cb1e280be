import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";
import { textsIn } from "./walk.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const NAMED = new RegExp(`\\b(${WEEKDAYS.join("|")})(?:,| the)? (\\d{1,2}) (${MONTHS.join("|")}) (\\d{4})\\b`, "g");

export const weekday: Rule = {
  name: "weekday",
  description: "A day that is named with its weekday was that weekday.",
  severity: "error",
  scope: COLLECTION_NAMES,
  *breaches(world) {
    for (const collection of COLLECTION_NAMES) {
      for (const record of world.records[collection].values()) {
        for (const { path, text } of textsIn(record)) {
          for (const [all, named, day, month = "", year] of text.matchAll(NAMED)) {
            const real = WEEKDAYS[new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day))).getUTCDay()];
            if (real !== named)
              yield { collection, id: record.id, path, found: `${all}, which was a ${real}`, fix: "correct the day or the weekday, after the source" };
          }
        }
      }
    }
  },
};
