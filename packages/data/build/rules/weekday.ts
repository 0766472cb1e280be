import { textRule } from "./text-rule.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const NAMED = new RegExp(`\\b(${WEEKDAYS.join("|")})(?:,| the)? (\\d{1,2}) (${MONTHS.join("|")}) (\\d{4})\\b`, "g");

export const weekday = textRule({ name: "weekday", description: "A day that is named with its weekday was that weekday." }, (text) =>
  [...text.matchAll(NAMED)].flatMap(([all, named, day, month = "", year]) => {
    const real = WEEKDAYS[new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day))).getUTCDay()];
    return real === named ? [] : [{ found: `${all}, which was a ${real}`, fix: "correct the day or the weekday, after the source" }];
  }),
);
