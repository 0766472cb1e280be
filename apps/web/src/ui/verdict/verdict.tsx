import type { Verdict } from "@multivector/data";
import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";

/** How a verdict counts: it holds, holds in part, fails, or is open. */
const TONES: Record<Verdict, "holds" | "partly" | "fails" | "open"> = {
  supported: "holds",
  "supported-with-caveat": "holds",
  imprecise: "partly",
  "outdated-since": "partly",
  contested: "partly",
  inaccurate: "fails",
  unverifiable: "open",
  opinion: "open",
};

const SHAPES: Record<Verdict, ReactNode> = {
  supported: (
    <>
      <circle r="8" fill="currentColor" />
      <path d="M-4 .3L-1.2 3.2L4.2 -3" stroke="var(--glyph-on)" strokeWidth="2" fill="none" />
    </>
  ),
  "supported-with-caveat": (
    <>
      <circle r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M0 -4.2V1" stroke="currentColor" strokeWidth="2.2" />
      <circle cy="4.1" r="1.35" fill="currentColor" />
    </>
  ),
  imprecise: (
    <>
      <circle r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M0 -7.2A7.2 7.2 0 0 0 0 7.2Z" fill="currentColor" />
    </>
  ),
  contested: (
    <>
      <path d="M-8 -7L-0.8 0L-8 7Z" fill="currentColor" />
      <path d="M7.4 -5.6L1.6 0L7.4 5.6Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
    </>
  ),
  "outdated-since": (
    <>
      <circle r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M0 -4.4V0L3 2.4" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  inaccurate: (
    <>
      <rect x="-7.5" y="-7.5" width="15" height="15" fill="currentColor" />
      <path d="M-3.4 -3.4L3.4 3.4M3.4 -3.4L-3.4 3.4" stroke="var(--glyph-on)" strokeWidth="2" />
    </>
  ),
  unverifiable: <circle r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.4" />,
  opinion: <path d="M-7.5 -6.5H7.5V3.5H0L-4.5 7.5V3.5H-7.5Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />,
};

/** The shape carries the meaning, the colour only helps. */
export function VerdictGlyph({ verdict }: { verdict: Verdict }) {
  return (
    <svg className={`glyph tone-${TONES[verdict]}`} width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      {SHAPES[verdict]}
    </svg>
  );
}

export function VerdictChip({ locale, verdict }: { locale: Locale; verdict: Verdict }) {
  return (
    <span className={`chip tone-${TONES[verdict]}`}>
      <VerdictGlyph verdict={verdict} />
      {verdictMessages(locale).verdicts[verdict]}
    </span>
  );
}
