import { type Factor, type IndicatorId, METHOD } from "@multivector/data/vectors";
import { capital, type Locale, listIn } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import type { Cell } from "./cell.ts";
import { certaintyOf } from "./certainty.ts";
import { largerThanFirst } from "./larger.ts";

/** Is debt carried from the last year in which it was counted? The series goes on with what is due, which is not read as paid. */
export const isScheduled = (cell: Cell | undefined): boolean =>
  cell?.carried.some(({ indicator, year }) => indicator === "debt-service" && year === METHOD.debtUntil) ?? false;

/**
 * What a vector says, in a sentence or three: who is first and how sure that is, what is missing, what is carried. Where several stand side
 * by side, what later years of debt are is said once for all, apart.
 */
export function sentenceOf(locale: Locale, republic: string, cell: Cell | undefined, year: number, scheduled: "within" | "apart" = "within"): string {
  const words = vectorMessages(locale);
  const listed = (ids: readonly IndicatorId[]) => ids.map((id) => words.indicators[id]);
  if (cell === undefined || cell.first === null) {
    const missing = cell === undefined || cell.missing.length === 0 ? [] : [words.missing({ names: listIn(locale, listed(cell.missing)) })];
    return [words.hole({ republic, year, coverage: percentIn(locale, cell?.coverage ?? 0) }), ...missing].join(" ");
  }
  const { partner, second, probability } = cell.first;
  const settled = certaintyOf(cell) ?? "untold";
  const { share = 0, low = 0, high = 0 } = cell.presence[partner] ?? {};
  const larger = largerThanFirst(cell);
  const nobody = cell.presence.nobody?.share ?? 0;
  const [hangs] = Object.entries(cell.hangs ?? {}).sort(([, a], [, b]) => b - a) as [Factor, number][];
  return [
    words.sentence({
      republic,
      first: words.holders[partner],
      firstCapital: capital(words.holders[partner]),
      second: words.holders[second],
      share: percentIn(locale, share),
      band: bandIn(locale, low, high),
      probability: percentIn(locale, probability),
      settled,
    }),
    larger === null ? "" : words.larger({ name: words.holders[larger.partner], share: percentIn(locale, larger.share) }),
    cell.first.limits === undefined || settled === "untold" ? "" : words.limits[cell.first.limits.length > 1 ? "both" : (cell.first.limits[0] ?? "both")],
    partner === "REGION" && cell.neighbour !== null
      ? words.neighbour({ name: words.republics[cell.neighbour.country], share: percentIn(locale, cell.neighbour.share) })
      : "",
    nobody >= 0.2 ? words.nobody({ share: percentIn(locale, nobody) }) : "",
    cell.coverage < 1 ? words.coverage({ percent: percentIn(locale, cell.coverage) }) : "",
    cell.missing.length > 0 ? words.missing({ names: listIn(locale, listed(cell.missing)) }) : "",
    cell.carried.length > 0
      ? words.carried({
          names: listIn(
            locale,
            cell.carried.map(({ indicator, year: of }) => {
              const carried = { name: words.indicators[indicator], year: of };
              return scheduled === "within" && indicator === "debt-service" && of === METHOD.debtUntil
                ? words.carriedScheduled(carried)
                : words.carriedFrom(carried);
            }),
          ),
        })
      : "",
    hangs === undefined || settled === "settled" || settled === "untold" ? "" : words.hangs({ names: listIn(locale, [words.factors[hangs[0]]]) }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
