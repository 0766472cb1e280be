"use client";

import type { Verdict } from "@multivector/data";
import { type ReactNode, useState } from "react";
import { VerdictGlyph } from "./verdict.tsx";

/** Verdicts with their counts, as buttons that show those claims alone. Without script all are shown. */
export function ClaimFilter({
  counts,
  words,
  children,
}: {
  counts: readonly { verdict: Verdict; count: number }[];
  words: Readonly<Record<Verdict, string>>;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const shown = chosen === null ? counts.reduce((sum, { count }) => sum + count, 0) : (counts.find(({ verdict }) => verdict === chosen)?.count ?? 0);
  return (
    <div {...(chosen === null ? {} : { "data-only": chosen })} className="claims">
      <ul className="filters">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <button type="button" aria-pressed={chosen === verdict} onClick={() => setChosen(chosen === verdict ? null : verdict)}>
              <VerdictGlyph verdict={verdict} />
              <span>{words[verdict]}</span>
              <b>{count}</b>
            </button>
          </li>
        ))}
      </ul>
      <p className="note" role="status">
        {chosen === null ? `All ${shown} claims are shown.` : `${shown} ${shown === 1 ? "claim is" : "claims are"} shown: ${words[chosen].toLowerCase()}.`}
      </p>
      {children}
    </div>
  );
}
