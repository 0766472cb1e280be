import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import type { Mark } from "./marks.ts";

/** A second channel only: the shape and the words carry the meaning. */
const TONES: Record<Mark, "holds" | "partly" | "fails" | "open"> = {
  agrees: "holds",
  differs: "fails",
  possibly: "partly",
  "cannot-tell": "open",
  none: "open",
  part: "open",
  claim: "open",
  facts: "open",
  "not-held": "open",
};

// Other shapes than those of the verdicts: a stance is none.
const SHAPES: Record<Mark, ReactNode> = {
  agrees: (
    <>
      <circle r="8" fill="currentColor" />
      <path d="M-4 -2H4M-4 2H4" stroke="var(--glyph-on)" strokeWidth="2" fill="none" />
    </>
  ),
  differs: (
    <>
      <path d="M0 -9.5L9.5 0L0 9.5L-9.5 0Z" fill="currentColor" />
      <path d="M-4 -2H4M-4 2H4M2 -5L-2 5" stroke="var(--glyph-on)" strokeWidth="1.8" fill="none" />
    </>
  ),
  possibly: (
    <>
      <circle r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M-4.4 -1.2q2.2 -2.4 4.4 0t4.4 0M-4.4 3q2.2 -2.4 4.4 0t4.4 0" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  "cannot-tell": (
    <>
      <circle r="8" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.4" />
      <path d="M-2.4 -2.2A2.4 2.4 0 1 1 .9 .1Q0 .6 0 1.8M0 3.4V5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  none: (
    <>
      <path d="M-7.5 -6.5H7.5V3.5H0L-4.5 7.5V3.5H-7.5Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M-3.6 -1.5H3.6" stroke="currentColor" strokeWidth="2.2" strokeDasharray="1.6 1.2" />
    </>
  ),
  part: (
    <>
      <circle r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.4" />
      <path d="M0 -7.2A7.2 7.2 0 0 0 0 7.2Z" fill="currentColor" />
    </>
  ),
  claim: <path d="M-5 -7.5H5V7.5H-5ZM-2.4 -3.6H2.4M-2.4 0H2.4M-2.4 3.6H.6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  facts: <path d="M-7.5 -5.5H7.5V5.5H-7.5ZM-4.5 -1.6H4.5M-4.5 1.8H1.5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  "not-held": (
    <>
      <path d="M-7.5 0H7.5" stroke="currentColor" strokeWidth="2" strokeDasharray=".1 3.6" strokeLinecap="round" />
      <path d="M0 -6V6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

export function MarkGlyph({ mark }: { mark: Mark }) {
  return (
    <svg className={`glyph tone-${TONES[mark]}`} width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
  );
}

/** A mark with its words. */
export function MarkWords({ locale, mark }: { locale: Locale; mark: Mark }) {
  return (
    <span className="mark-words" data-mark={mark}>
      <MarkGlyph mark={mark} />
      <span className={`tone-${TONES[mark]}`}>{checkMessages(locale).marks[mark]}</span>
    </span>
  );
}
