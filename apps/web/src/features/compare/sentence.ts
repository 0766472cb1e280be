import { capital, dayIn, listIn } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { type Compared, familyOf, type Side } from "./measures.ts";
import { type Reasons, whysIn } from "./why.ts";

interface Told extends Reasons {
  /** Last day that the data speak for. */
  horizon: string;
}

/** A year; of one that is not over, the day up to which it is known as well. */
function yearIn({ locale, horizon }: Told, year: number): string {
  const isOpen = String(year) === horizon.slice(0, 4) && !horizon.endsWith("-12-31");
  return isOpen ? compareMessages(locale).openYear({ year, day: dayIn(locale, horizon) }) : String(year);
}

/** A side as it is called. */
export function sideInWords(told: Told, { republic, partner, year }: Side): string {
  return compareMessages(told.locale).side({ republic: told.name(republic), partner: told.name(partner), year: yearIn(told, year) });
}

/** How two sides differ, how sure that is, and what cannot be compared, with why. */
export function comparedInWords(told: Told, rows: readonly Compared[], a: Side, b: Side): string {
  const { locale, name } = told;
  const words = compareMessages(locale);
  const findings = (["a", "b", "same"] as const).flatMap((more) => {
    const found = rows.filter((row) => row.more === more).map(({ measure }) => measure);
    const counts = found.filter((measure) => familyOf(measure) === "count").map((measure) => words.short[measure]);
    // Of a share there is not more, it is larger; whose it is, is said where both sides have the same partner.
    const shares = found.flatMap((measure) =>
      measure === "un"
        ? [words.shares.un]
        : measure !== "trade"
          ? []
          : [a.partner === b.partner ? words.shares.tradeOf({ partner: name(a.partner) }) : words.shares.trade],
    );
    return [
      ...(counts.length === 0 ? [] : [words.findings[more]({ measures: listIn(locale, counts) })]),
      ...(shares.length === 0 ? [] : [words.largerShare[more]({ measures: listIn(locale, shares), count: shares.length })]),
    ];
  });
  const incomparable = rows
    .filter(({ more }) => more === null)
    .map(({ measure, obstacles }) => words.because({ measure: words.short[measure], why: whysIn(told, measure, obstacles) }));
  const samePair = a.republic === b.republic && a.partner === b.partner;
  const compared = samePair
    ? words.twoYears({ republic: name(a.republic), partner: name(a.partner), a: yearIn(told, a.year), b: yearIn(told, b.year) })
    : words.against({ a: sideInWords(told, a), b: sideInWords(told, b) });
  return capital(
    words.sentence({
      compared,
      findings: findings.length === 0 ? words.findings.none : findings.join("; "),
      incomparable: incomparable.length === 0 ? "" : words.incomparable({ measures: listIn(locale, incomparable) }),
      open: rows.filter(({ more }) => more === "open").length,
    }),
  );
}
