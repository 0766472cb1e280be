import { corridorsAt, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { capital, dateIn } from "@/locale/locale.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName } from "@/model/records.ts";
import { isRepublic, REPUBLICS } from "@/model/republics.ts";
import { countIn, inProse } from "@/phrases/counts.ts";
import { spanInWords } from "@/phrases/span.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Mark } from "@/ui/chart/mark.tsx";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import { CorridorKey, CorridorLines } from "@/ui/map/corridor-lines.tsx";
import { corridorShape } from "@/ui/map/corridor-shape.ts";
import { projectionOf } from "@/ui/map/frames.ts";
import { shapesOf } from "@/ui/map/geometry.ts";
import { MapGround } from "@/ui/map/map-parts.tsx";
import { type PlacedNumber, placeNumbers } from "@/ui/map/place-numbers.ts";
import { textWidth } from "@/ui/map/text-width.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import type { FigureComponent } from "../figure-component.ts";

/** Size of the names of states. */
const NAME = 13.5;
const SHOWN = ["AZE", "TUR"];
const STATES = [...REPUBLICS, "AZE", "TUR", "GEO", "ARM", "IRN", "RUS", "CHN"];
type Place = readonly [longitude: number, latitude: number];
interface Label {
  code: string;
  /** Where the name may stand; the first that is inside the frame. */
  places: readonly Place[];
  /** A state that is full of lines is named on open ground, with a line to it. */
  to?: Place;
}
const LABELS: readonly Label[] = [
  {
    code: "KAZ",
    places: [
      [67, 48.6],
      [54.5, 47.3],
    ],
  },
  {
    code: "UZB",
    places: [
      [63.2, 42.6],
      [61.5, 42.4],
    ],
  },
  { code: "TKM", places: [[59.5, 39.2]] },
  { code: "KGZ", places: [[74.6, 41.5]] },
  { code: "TJK", places: [[71, 38.5]] },
  { code: "AZE", places: [[46.6, 44.3]], to: [47.6, 40.9] },
  { code: "TUR", places: [[33.4, 38.2]] },
  {
    code: "IRN",
    places: [
      [55.5, 33.6],
      [54, 36],
    ],
  },
  {
    code: "RUS",
    places: [
      [44, 47.6],
      [42.5, 46.4],
    ],
  },
  { code: "CHN", places: [[86, 40.5]] },
  { code: "GEO", places: [[40.2, 44.6]], to: [42.9, 42.2] },
];

/** The links west of the five: through Azerbaijan or Türkiye or a port of the sea, and not through Russia. */
export function caspianRoute() {
  return dataset.corridors.records.filter(
    ({ countries, kind }) =>
      !countries.includes("RUS") && (countries.some((country) => SHOWN.includes(country)) || (kind === "sea-port" && !countries.includes("IRN"))),
  );
}

export const CorridorsFigure: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).corridors;
  const kinds = corridorMessages(locale);
  const corridors = caspianRoute();
  const inService = corridorsAt(datasetIn(locale).corridors);
  const open = new Set(inService.corridors.flatMap(({ holds, id }) => (holds === "yes" ? [id] : [])));
  const least = corridors.filter(({ id }) => open.has(id)).length;
  const codes = Object.fromEntries(STATES.map((code) => [code, find(datasetIn(locale).countries, code)?.isoNumeric ?? ""]));
  /** Its status, and since when it is in service. */
  const inWords = ({ status, service }: (typeof corridors)[number]) =>
    [kinds.status[status], ...(service === null ? [] : [spanInWords(locale, service)])].join(", ");
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="corridors"
      title={capital(say.title({ count: countIn(locale, { least, most: inService.most === null ? null : least }), lines: inProse(locale, corridors.length) }))}
      subtitle={say.subtitle}
      notes={
        <>
          {say.note} <PolicyLink locale={locale} policy="naming" />
        </>
      }
      sourceLine={say.source}
      api="/v1/corridors.geojson"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: corridors.map((corridor, index) => ({
          id: corridor.id,
          cells: [
            String(index + 1),
            textIn(locale, corridor.name),
            kinds.kinds[corridor.kind],
            kinds.status[corridor.status],
            corridor.countries.map((country) => countryName(country, locale)).join(", "),
            corridor.service === null ? say.not : dateIn(locale, corridor.service.start),
          ],
          receipt: receiptOf(locale, {
            ...corridor,
            id: `corridors-${corridor.id}`,
            title: corridor.name,
            record: `corridors/${corridor.id}`,
            note: corridor.note,
          }),
        })),
      }}
    >
      <CorridorKey names={kinds.key} />
      <Drawn
        widths={[358, 820] as const}
        draw={(width) => {
          const frame = `corridors-${width}` as const;
          const ground = shapesOf(frame, codes);
          const { height } = ground;
          const projection = projectionOf(frame);
          const shapes = corridors.flatMap((corridor, index) => {
            const shape = corridorShape(frame, corridor);
            return shape === null ? [] : [{ corridor, number: index + 1, shape }];
          });
          const names = LABELS.flatMap(({ code, places, to }) => {
            const text = countryName(code, locale);
            const half = textWidth(text, NAME) / 2;
            const pixel = (place: Place) => projection([...place])?.map(Math.round) as [number, number] | undefined;
            const at = places
              .map(pixel)
              .find((one) => one !== undefined && one[0] > half + 3 && one[0] < width - half - 3 && one[1] > 16 && one[1] < height - 8);
            return at === undefined ? [] : [{ text, at, half, to: to === undefined ? null : (pixel(to) ?? null) }];
          });
          const numbers = placeNumbers(
            shapes.map(({ shape }) => shape),
            { width, height },
            names.map(({ at: [x, y], half }) => ({ left: x - half, right: x + half, top: y - NAME, bottom: y + 4 })),
          );
          return (
            <Drawing className="map-chart" width={width} height={height} label={say.subtitle}>
              <MapGround
                id={frame}
                shapes={ground}
                stateOf={({ id, path }) => <path key={id} d={path} className={isRepublic(id) ? "state region" : "state"} />}
                unheard
              />
              {names.map(({ text, at: [x, y], to }) => (
                <g key={text} aria-hidden="true">
                  {to === null ? null : (
                    <>
                      <path d={`M${x} ${y + 4}L${to[0]} ${to[1]}`} className="pole" />
                      <circle cx={to[0]} cy={to[1]} r="2" fill="var(--muted)" />
                    </>
                  )}
                </g>
              ))}
              {shapes.map(({ corridor, number, shape }, index) => (
                <Mark
                  key={corridor.id}
                  receipt={`corridors-${corridor.id}`}
                  label={figureMessages(locale).mark({
                    label: `${number}. ${textIn(locale, corridor.name)}, ${kinds.kinds[corridor.kind]}, ${inWords(corridor)}`,
                  })}
                  first={index === 0}
                  step={shape.treatment === "full" ? "1 2" : "3"}
                >
                  <g clipPath={`url(#${frame}-frame)`}>
                    <CorridorLines shape={shape} />
                  </g>
                </Mark>
              ))}
              {names.map(({ text, at: [x, y] }) => (
                <text key={text} x={x} y={y} textAnchor="middle" className="place halo" aria-hidden="true">
                  {text}
                </text>
              ))}
              <path d={waysOf(numbers)} className="number-way" />
              <path d={feetOf(numbers)} className="number-foot" />
              {shapes.map(({ number, shape }) => {
                const [x, y] = numbers.get(shape.id)?.at ?? shape.middle;
                return (
                  <g key={number} aria-hidden="true">
                    <circle cx={x} cy={y} r="9" className="number-disc" />
                    <text x={x} y={y + 4} textAnchor="middle" className="number">
                      {number}
                    </text>
                  </g>
                );
              })}
            </Drawing>
          );
        }}
      />
      <ol className="numbered">
        {corridors.map((corridor) => (
          <li key={corridor.id}>
            <RecordText locale={locale}>{textIn(locale, corridor.name)}</RecordText>
          </li>
        ))}
      </ol>
    </Figure>
  );
};

/** From the numbers to their lines, in one path. */
function waysOf(numbers: ReadonlyMap<string, PlacedNumber>): string {
  return [...numbers.values()].map(({ at, foot }) => `M${at.join(" ")}L${foot.join(" ")}`).join("");
}

/** Points at the ends of these ways, as dots of a round pen. */
function feetOf(numbers: ReadonlyMap<string, PlacedNumber>): string {
  return [...numbers.values()].map(({ foot }) => `M${foot.join(" ")}h0`).join("");
}
