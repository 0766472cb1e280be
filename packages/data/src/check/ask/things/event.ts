import { fitsNumber } from "../../../reading/numbers.ts";
import type { Event } from "../../../types.ts";
import { type Clause, notionOf } from "../../clause.ts";
import type { Asked, Context } from "../../context.ts";
import { amount, asked, fitOf, strangersIn } from "./fit.ts";
import type { Meant } from "./meant.ts";

export function event(clause: Clause, record: Event, meant: Meant, context: Context): Asked[] {
  const { title, start, lastDay, casualties } = record;
  const found: Asked[] = [];
  const period = { earliest: start.earliest, latest: lastDay.latest ?? start.latest };
  for (const [measure, notion] of [
    ["deaths", "dead"],
    ["injuries", "injured"],
    ["displaced", "displaced"],
  ] as const) {
    const said = notionOf(clause, notion);
    const counts = casualties.filter((one) => one.measure === measure);
    const number = clause.numbers.find(({ unit, value }) => unit !== "%" && unit !== "ordinal" && value >= 3);
    if (said === undefined || counts.length === 0 || number === undefined) continue;
    const fits = counts.some(
      ({ least, most }) =>
        (least !== null && fitsNumber(number, least)) ||
        (most !== null && fitsNumber(number, most)) ||
        (least !== null && number.value >= least && (most === null || number.value <= most)),
    );
    const [low, high] = [Math.min(...counts.map(({ least, most }) => least ?? most ?? 0)), Math.max(...counts.map(({ least, most }) => most ?? least ?? 0))];
    const far = number.value > high * 1.5 || number.value < low * 0.6;
    found.push({
      ...asked("casualties", `How many ${measure} in “${title}”?`, fits ? "agrees" : far ? "differs" : "possibly", meant),
      held: [meant.document.says[0], ...meant.document.says.filter((text) => text.startsWith("Casualties"))].join(" "),
    });
  }
  if (found.length > 0) return found;
  const parties = record.participants.flatMap(({ country }) => country ?? []);
  if (strangersIn(clause, parties)) return [asked("event", `Who took part in “${title}”?`, "differs", meant)];
  const fit = fitOf(clause, [period], meant, context);
  if (fit !== null && meant.sure) found.push(asked("event", `When was “${title}”?`, fit === "agrees" && amount(clause) ? null : fit, meant));
  return found;
}
