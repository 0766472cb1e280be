import type { Deployment } from "@multivector/data";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";

type Bounds = Pick<Deployment["strengths"][number], "least" | "most">;

/** How many there are by a source: one number where its bounds are the same, else "1,000–2,000", "At most 500" or "At least 500". */
export function strengthIn(locale: Locale, { least, most }: Bounds): string {
  const words = referenceMessages(locale).deployments;
  const write = (value: number) => numberIn(locale, value);
  if (least === null) return most === null ? recordMessages(locale).event.notGiven : `${words.most} ${write(most)}`;
  if (most === null) return `${words.least} ${write(least)}`;
  return least === most ? write(least) : `${write(least)}–${write(most)}`;
}
