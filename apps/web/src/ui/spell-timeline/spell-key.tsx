import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { depthOf } from "./spell-depth.ts";
import type { SpellBar, SpellRow } from "./spell-row.ts";
import { HatchedBar, Swatch } from "./swatch.tsx";

type Sign = "thin" | "middle" | "full" | "hatched" | "ongoing" | "unknownEnd" | "rough" | "disputed" | "unsaid";

/** Which signs a bar is drawn with. */
const SIGNS: Readonly<Record<Sign, (spell: SpellBar) => boolean>> = {
  thin: (spell) => !spell.practice && depthOf(spell) === 4,
  middle: (spell) => !spell.practice && depthOf(spell) === 9,
  full: (spell) => !spell.practice && depthOf(spell) === 16,
  hatched: ({ practice }) => practice,
  ongoing: ({ end }) => end.edtf === "..",
  unknownEnd: ({ end }) => end.edtf === null,
  rough: ({ start, end }) =>
    (start.edtf !== null && start.earliest !== start.latest) || (end.edtf !== ".." && end.edtf !== null && end.earliest !== end.latest),
  disputed: ({ claimed }) => claimed.length > 0,
  unsaid: ({ state }) => state !== "supported",
};

const DRAWN: Readonly<Record<Sign, ReactNode>> = {
  thin: <rect width="22" height="4" y="6" fill="var(--fact-mid)" />,
  middle: <rect width="22" height="9" y="3.5" fill="var(--fact-mid)" />,
  full: <rect width="22" height="16" fill="var(--fact)" />,
  hatched: <HatchedBar id="spell-key-hatch" />,
  ongoing: <path d="M0 0H14L22 8L14 16H0Z" fill="var(--fact)" />,
  unknownEnd: (
    <>
      <rect width="12" height="16" fill="var(--fact)" />
      <rect x="12" width="9" height="15" y=".5" className="dashed" />
    </>
  ),
  rough: (
    <g className="comb">
      <path d="M2 0v16" strokeWidth=".8" />
      <path d="M5 0v16" strokeWidth="1.3" />
      <path d="M8 0v16" strokeWidth="1.9" />
      <rect x="10" width="12" height="16" fill="var(--fact)" stroke="none" />
    </g>
  ),
  disputed: <path d="M2 3H20M2 3V13M9 3V13M20 3V13" className="fork" />,
  unsaid: <rect x=".5" y=".5" width="21" height="15" fill="var(--fact)" fillOpacity=".5" stroke="var(--fact)" strokeDasharray="5 2" />,
};

/** What the bars of a timeline mean: of all signs those that occur in it. */
export function SpellKey({ locale, rows }: { locale: Locale; rows: readonly SpellRow[] }) {
  const words = dossierMessages(locale).key;
  const spells = rows.flatMap((row) => row.spells);
  return (
    <ul className="key inline-key" aria-label={words.title}>
      {(Object.keys(SIGNS) as Sign[])
        .filter((sign) => spells.some(SIGNS[sign]))
        .map((sign) => (
          <li key={sign}>
            <Swatch>{DRAWN[sign]}</Swatch>
            {words[sign]}
          </li>
        ))}
    </ul>
  );
}
