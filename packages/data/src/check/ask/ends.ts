import type { ReadDate } from "../../reading/dates.ts";
import type { Clause } from "../clause.ts";
import { happened } from "../compare.ts";

const ENDS =
  /(?<!\p{L})(?:until|till|up to|through|to|by|expir\p{L}+ (?:in|on)|ends? (?:in|on)|runs? out (?:in|on)|до|вплоть до|по|истека\p{L}+ в)\s+(?:the\s+)?(?:at least\s+|по крайней мере\s+)?(?:the\s+)?$/iu;

/** The dates at which a clause says that something ends, or is to end. */
export const endsIn = ({ dates, sentence: { text } }: Clause): ReadDate[] =>
  happened(dates).filter(({ as, start, unit }) => unit !== "span" && (as === "until" || ENDS.test(text.slice(Math.max(0, start - 40), start))));
