import { type Answer, type Future, readSignpost, type Signpost } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import type { Count } from "@/phrases/counts.ts";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { wrap } from "@/ui/chart/wrap.ts";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";
import { signReceipt } from "./sign-receipt.ts";
import { SIGNPOSTS_RU } from "./signposts-ru.ts";

const THEN = "2022-12-31";

const FUTURES: readonly Future[] = ["russia-reclaims-security", "china-leads-economy", "new-patrons", "masters-in-their-own-houses"];

/** Which step of the chapter speaks of a future. */
const STEPS: Record<Future, string> = {
  "russia-reclaims-security": "2",
  "china-leads-economy": "3",
  "new-patrons": "3",
  "masters-in-their-own-houses": "4",
};

/** How the signs of a future moved, of what is held, between the end of 2022 and their latest reading: towards it, away from it, or neither for certain. */
export function tallyOf(future: Future): { all: number; towards: number; away: number } {
  const last = Number(meta.horizon.slice(0, 4));
  const signs = dataset.signposts.records.filter((signpost) => signpost.future === future);
  const moves = signs.map((signpost) => {
    const [before, now] = [readingAt(signpost, THEN), latestReading(signpost, last)?.reading];
    if (before === null || now === undefined) return 0;
    const rose = now.least > before.possible ? 1 : now.possible < before.least ? -1 : 0;
    return signpost.towards === "higher" ? rose : -rose;
  });
  return { all: signs.length, towards: moves.filter((move) => move > 0).length, away: moves.filter((move) => move < 0).length };
}

/** What a sign reads: for certain, at the most, and of what is held, which may not be all that there is. */
interface SignReading extends Count {
  possible: number;
}

/** What a sign reads at a day; null where the records do not cover it. */
export function readingAt(signpost: Signpost, at: string): SignReading | null {
  const { least, most, ids }: Answer = readSignpost(dataset, signpost, at).answer;
  // Without a most the ids are the records held that may count.
  return least === null ? null : { least, most, possible: most ?? ids.length };
}

/** A reading as a mark has room for it: "7", "5–7", or "5+" where more may not be held. */
function written(locale: Locale, signpost: Signpost, reading: SignReading | null): string {
  if (reading === null) return storyFigureMessages(locale).futures.unknown;
  const share = signpost.unit === "share";
  const one = (value: number) => (share ? `${numberIn(locale, value * 100, 0)} %` : numberIn(locale, value, 0));
  if (reading.most === null) return `${one(reading.least)}+`;
  return reading.least === reading.most ? one(reading.least) : `${one(reading.least)}–${one(reading.most)}`;
}

function signTitle(locale: Locale, { id, title }: Signpost): string {
  return locale === "en" ? title : (SIGNPOSTS_RU[id] ?? title);
}

export const Futures: FigureComponent = ({ locale }) => {
  const say = storyFigureMessages(locale).futures;
  const last = Number(meta.horizon.slice(0, 4));
  const years = Array.from({ length: last - 1992 + 1 }, (_, index) => 1992 + index);
  const groups = FUTURES.map((future) => ({
    future,
    signs: dataset.signposts.records
      .filter((signpost) => signpost.future === future)
      .sort((a, b) => a.number - b.number)
      .map((signpost) => ({
        signpost,
        title: signTitle(locale, signpost),
        values: years.map((year) => readingAt(signpost, year === last ? meta.horizon : `${year}-12-31`)),
        before: readingAt(signpost, THEN),
        now: latestOf(signpost, last),
      })),
  }));
  return (
    <Figure
      locale={locale}
      id="futures"
      title={say.title}
      subtitle={say.subtitle}
      notes={
        <>
          {say.arrow} {say.note}
        </>
      }
      sourceLine={say.source}
      api="/v1/signposts"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: groups.flatMap(({ future, signs }) =>
          signs.map(({ signpost, title, before, now }) => ({
            id: signpost.id,
            cells: [say.futures[future], title, say.towards[signpost.towards] ?? signpost.towards, written(locale, signpost, before), now.text(locale)],
            receipt: signReceipt(locale, signpost, title),
          })),
        ),
      }}
    >
      <Drawn
        draw={(width) => {
          const narrow = width < 500;
          const textWide = narrow ? 0 : Math.round(width * 0.46);
          const sparkFrom = narrow ? 0 : textWide + 12;
          const sparkWide = width - sparkFrom - (narrow ? 160 : 170);
          const tall = narrow ? 72 : 34;
          let y = 20;
          const rows = groups.flatMap(({ future, signs }) => {
            const head = y + 24;
            y += 40;
            const own = signs.map((sign) => {
              const at = y;
              y += tall;
              return { ...sign, at };
            });
            y += 8;
            return [{ future, head, own }];
          });
          return (
            <svg
              data-drawing=""
              className="chart"
              width={width}
              height={y}
              viewBox={`0 0 ${width} ${y}`}
              role="img"
              aria-label={`${say.title}. ${say.subtitle}`}
            >
              <text x={width - 92} y="14" textAnchor="end" className="tick">
                {say.columns[3]}
              </text>
              <text x={width} y="14" textAnchor="end" className="tick">
                {say.columns[4]}
              </text>
              {rows.map(({ future, head, own }) => (
                <g key={future} data-step={STEPS[future]}>
                  <text x="0" y={head} className="chart-title">
                    {say.futures[future]}
                  </text>
                  <path d={`M0 ${head + 8}H${width}`} className="axis" />
                  {own.map(({ signpost, title, values, before, now, at }) => {
                    const base = at + tall - 10;
                    const line = wrap(title, Math.floor((narrow ? width : textWide) / 6.6));
                    return (
                      <g key={signpost.id}>
                        {line.slice(0, 2).map((part, index) => (
                          <text key={part} x="0" y={narrow ? at + 16 + index * 15 : base - (line.length > 1 ? 10 : 3) + index * 15} className="row-name">
                            {part}
                          </text>
                        ))}
                        <Spark values={values} x={sparkFrom + 16} y={base} width={sparkWide - 16} height={narrow ? 24 : 22} />
                        <path
                          d={signpost.towards === "higher" ? `M${sparkFrom + 4} ${base}v-14m-4 4l4 -4l4 4` : `M${sparkFrom + 4} ${base - 14}v14m-4 -4l4 4l4 -4`}
                          className="towards"
                        />
                        <text x={width - 92} y={base} textAnchor="end" className="row-name">
                          {written(locale, signpost, before)}
                        </text>
                        <text x={width} y={base} textAnchor="end" className="count">
                          {now.text(locale)}
                        </text>
                      </g>
                    );
                  })}
                </g>
              ))}
            </svg>
          );
        }}
      />
    </Figure>
  );
};

/** The latest reading there is: now, or that of the last year that the records cover. */
function latestReading(signpost: Signpost, last: number) {
  const now = readingAt(signpost, meta.horizon);
  if (now !== null) return { reading: now, year: null };
  for (let year = last - 1; year >= 1992; year--) {
    const reading = readingAt(signpost, `${year}-12-31`);
    if (reading !== null) return { reading, year };
  }
  return null;
}

/** The same in words; a year that is not this one is named. */
function latestOf(signpost: Signpost, last: number) {
  const latest = latestReading(signpost, last);
  return {
    text: (locale: Locale) =>
      latest === null
        ? storyFigureMessages(locale).futures.unknown
        : `${written(locale, signpost, latest.reading)}${latest.year === null ? "" : ` (${latest.year})`}`,
  };
}

/** Readings of one sign through the years, each sign on its own scale from zero. Unknown years are gaps; a range is a bar. */
function Spark({ values, x, y, width, height }: { values: readonly (SignReading | null)[]; x: number; y: number; width: number; height: number }) {
  const highest = Math.max(1e-9, ...values.map((value) => value?.possible ?? 0));
  const step = width / (values.length - 1);
  const at = (value: number) => Math.round((y - (value / highest) * height) * 10) / 10;
  const left = (index: number) => Math.round((x + index * step) * 10) / 10;
  let path = "";
  let open = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      open = false;
      continue;
    }
    path += `${open ? "L" : "M"}${left(index)} ${at((value.least + value.possible) / 2)}`;
    // A single year between gaps would draw nothing.
    if (!open && values[index + 1] == null) path += "h.1";
    open = true;
  }
  return (
    <g aria-hidden="true">
      <path d={`M${x} ${y}h${width}`} className="base" />
      {values.map((value, index) =>
        value === null || value.least === value.possible ? null : (
          <path key={left(index)} d={`M${left(index)} ${at(value.least)}V${at(value.possible)}`} stroke="var(--fact-mid)" strokeWidth="2" />
        ),
      )}
      <path d={path} fill="none" stroke="var(--fact)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </g>
  );
}
