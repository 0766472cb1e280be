import { inProse, type Locale, words } from "./locale.ts";

/** A count as every answer gives it: for certain, and at the most; no most where not all that there are are held. */
export interface Count {
  least: number;
  most: number | null;
}

const says = words({
  en: {
    between: (least: string, most: string) => `between ${least} and ${most}`,
    atLeast: (least: string) => `at least ${least}`,
    noneHeld: "none recorded",
  },
  ru: {
    between: (least, most) => `от ${least} до ${most}`,
    atLeast: (least) => `не менее ${least}`,
    noneHeld: "не записано",
  },
});

/** "six", "between four and six", or, where not all that there are are held, "at least six" and never a most. */
export function countIn(locale: Locale, { least, most }: Count, write: (value: number) => string = (value) => inProse(locale, value)): string {
  const { between, atLeast, noneHeld } = says(locale);
  if (most === null) return least === 0 ? noneHeld : atLeast(write(least));
  return least === most ? write(least) : between(write(least), write(most));
}

/** Does what was counted take a verb and a noun in the singular, in English? */
export function isOne({ least, most }: Count): boolean {
  return least === 1 && (most ?? 1) === 1;
}

/** The same with the noun of what is counted, in English: "at least one body", "no recorded bodies". */
export function countOfEn(count: Count, one: string, many: string, write?: (value: number) => string): string {
  if (count.most === null && count.least === 0) return `no recorded ${many}`;
  return `${countIn("en", count, write)} ${isOne(count) || count.most === 1 ? one : many}`;
}

/** "six of the states followed here", "at least six of …": how English begins a count of members. */
export function statesFollowedEn(count: Count): string {
  if (count.most === null && count.least === 0) return "no states recorded here";
  return `${countIn("en", count, (value) => (value === 0 ? "none" : inProse("en", value)))} of the states followed here`;
}

/** The same in Russian, where the number stands in figures. */
export function statesFollowedRu(count: Count): string {
  if (count.most === null && count.least === 0) return "государств не записано";
  return `${countIn("ru", count, String)} из прослеженных государств`;
}
