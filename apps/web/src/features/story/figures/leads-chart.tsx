import { DOMAINS, type Domain, type First, type Presence, type Republic } from "@multivector/data/vectors";
import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Certainty } from "@/model/vectors/certainty.ts";
import type { largerThanFirst } from "@/model/vectors/larger.ts";
import { percentIn } from "@/phrases/percent.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { Mark } from "@/ui/chart/mark.tsx";
import { colourOf, textColourOf, toneOf } from "@/ui/chart/tone.ts";
import { wrap } from "@/ui/chart/wrap.ts";

/** Who comes first in a republic, field by field. */
export interface LeadRow {
  country: Republic;
  name: string;
  latest: readonly LeadCell[];
}

interface LeadCell {
  domain: Domain;
  id: string;
  latest: { year: number; first: First } | null;
  presence: Presence | undefined;
  larger: ReturnType<typeof largerThanFirst>;
  certainty: Certainty;
}

/** Height of the names of the fields, with their years under them, and of a line of text. */
const [HEAD, LINE] = [44, 16];
/** About how wide a letter of a small text is. */
const LETTER = 6.9;

interface LeadsChartProps {
  locale: Locale;
  title: string;
  cells: readonly LeadRow[];
  width: number;
}

/** Republics by fields: who is first, with which share, and who has a larger one. */
export function LeadsChart({ locale, title, cells, width }: LeadsChartProps) {
  const vector = vectorMessages(locale);
  const narrow = width < 500;
  // On phones a republic's name stands above its answers.
  const gutter = narrow ? 0 : 120;
  const column = (width - gutter) / DOMAINS.length;
  const years = DOMAINS.map((domain) => spanOf(cells.flatMap(({ latest }) => latest.find((one) => one.domain === domain)?.latest?.year ?? [])));
  const texts = cells.map(({ latest }) =>
    latest.map((cell, place) => linesOf(locale, cell, years[place]?.several ?? false, Math.floor((column - 20) / LETTER))),
  );
  // A row is as high as the longest of its answers.
  const heights = texts.map((row) => (narrow ? 26 : 8) + LINE * Math.max(...row.map(({ name, more }) => name.length + more.length)) + 8);
  const starts = heights.map((_, line) => HEAD + heights.slice(0, line).reduce((sum, height) => sum + height, 0));
  return (
    <Drawing width={width} height={HEAD + heights.reduce((sum, height) => sum + height, 0)} label={title}>
      {DOMAINS.map((domain, place) => (
        <text key={domain} x={gutter + place * column} y="16" className="tick" aria-hidden="true">
          {narrow ? vector.briefly[domain] : vector.domains[domain]}
          <tspan x={gutter + place * column} dy={LINE}>
            {years[place]?.text}
          </tspan>
        </text>
      ))}
      {cells.map(({ country, name, latest }, line) => {
        const [start = 0, height = 0] = [starts[line], heights[line]];
        const top = narrow ? start + 20 : start;
        return (
          <g key={country}>
            <path d={`M0 ${start}H${width}`} className="base" aria-hidden="true" />
            <text x="0" y={narrow ? start + 18 : top + 20} className="row-name" aria-hidden="true">
              {name}
            </text>
            {latest.map((cell, place) => {
              const x = gutter + place * column;
              const said = texts[line]?.[place];
              const tone = cell.latest === null ? "other" : toneOf(cell.latest.first.partner);
              const told = cell.latest !== null && cell.certainty !== "untold";
              return (
                <g key={cell.id}>
                  <g aria-hidden="true">
                    {said?.name.map((text, row) => (
                      <text
                        key={text}
                        x={x + 16}
                        y={top + 20 + row * LINE}
                        className={told ? "line-label" : "tick"}
                        {...(told ? { style: { fill: textColourOf(tone) } } : {})}
                      >
                        {text}
                      </text>
                    ))}
                    {said?.more.map((text, row) => (
                      <text key={text} x={x + 16} y={top + 20 + (said.name.length + row) * LINE} className="tick">
                        {text}
                      </text>
                    ))}
                  </g>
                  <Mark receipt={cell.id} label={figureMessages(locale).mark({ label: labelOf(locale, name, cell) })} first={line === 0 && place === 0}>
                    <rect x={x} y={top + 2} width={column - 4} height={height - (top - start) - 4} fill="transparent" />
                    <LeadGlyph x={x + 5} y={top + 16} certainty={cell.certainty} colour={colourOf(tone)} />
                  </Mark>
                </g>
              );
            })}
          </g>
        );
      })}
    </Drawing>
  );
}

/** How sure it is who comes first: full, half, empty; dotted where it cannot be told. */
export function LeadGlyph({ x, y, certainty, colour }: { x: number; y: number; certainty: Certainty; colour: string }) {
  if (certainty === "untold") return <circle cx={x} cy={y} r="4.6" fill="var(--paper)" stroke="var(--muted)" strokeWidth="1.6" strokeDasharray="1.4 2.2" />;
  return (
    <>
      <circle cx={x} cy={y} r="4.6" fill={certainty === "settled" ? colour : "var(--paper)"} stroke={colour} strokeWidth="1.6" />
      {certainty === "leaning" ? <path d={`M${x} ${y - 4.6}A4.6 4.6 0 0 0 ${x} ${y + 4.6}Z`} fill={colour} /> : null}
    </>
  );
}

/** What stands in a cell, line by line: the partner, its share, and the one with a larger share by name. */
function linesOf(locale: Locale, { latest, presence, larger, certainty }: LeadCell, dated: boolean, letters: number): { name: string[]; more: string[] } {
  const vector = vectorMessages(locale);
  const year = latest === null || !dated ? "" : ` (${latest.year})`;
  if (latest === null || presence === undefined) return { name: wrap(storyFigureMessages(locale).leads.none, letters), more: [] };
  if (certainty === "untold") return { name: wrap(storyFigureMessages(locale).leads.untold, letters), more: year === "" ? [] : [year.trim()] };
  return {
    name: wrap(vector.short[latest.first.partner], letters),
    more: [
      ...wrap(`${percentIn(locale, presence.share).replace(" ", "\u00a0")}${year}`, letters),
      ...(larger === null
        ? []
        : wrap(
            storyFigureMessages(locale).leads.behind({ name: vector.short[larger.partner], share: percentIn(locale, larger.share).replace(" ", "\u00a0") }),
            letters,
          )),
    ],
  };
}

function labelOf(locale: Locale, republic: string, { domain, latest, presence, larger, certainty }: LeadCell): string {
  const vector = vectorMessages(locale);
  if (latest === null || presence === undefined) return `${republic}, ${vector.domains[domain]}: ${storyFigureMessages(locale).leads.none}`;
  const where = `${republic}, ${vector.domains[domain]}, ${latest.year}`;
  if (certainty === "untold") return `${where}: ${vector.settled.untold}`;
  const more = larger === null ? "" : `; ${vector.largerBriefly({ name: vector.holders[larger.partner], share: percentIn(locale, larger.share) })}`;
  return `${where}: ${vector.holders[latest.first.partner]}, ${percentIn(locale, presence.share)}, ${vector.settled[certainty]}${more}`;
}

/** "2023", or "2023–2025", and whether they are several. */
function spanOf(years: readonly number[]): { text: string; several: boolean } {
  const [least, most] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return { text: "", several: false };
  return { text: least === most ? String(least) : `${least}–${most}`, several: least !== most };
}
