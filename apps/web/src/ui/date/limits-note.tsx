import type { Coverage, Limit } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { limitsIn } from "@/phrases/limits.ts";

interface LimitsNoteProps {
  locale: Locale;
  limits: readonly Limit[];
  horizon: string;
  /** Of what was asked. */
  coverage: Pick<Coverage, "from" | "readTo">;
}

/** How far the answer above it can be trusted in time, where that is not all the way. */
export function LimitsNote({ locale, limits, horizon, coverage: { from, readTo } }: LimitsNoteProps) {
  const says = limitsIn(locale, limits, { horizon, from, readTo });
  return says === "" ? null : (
    <p className="note" data-testid="limits">
      {says}
    </p>
  );
}
