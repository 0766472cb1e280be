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
import { placeNumbers } from "@/ui/map/place-numbers.ts";
import { RecordText } from "@/ui/record/record-text.tsx";
import type { FigureComponent } from "../figure-component.ts";

const SHOWN = ["AZE", "TUR"];
const STATES = [...REPUBLICS, "AZE", "TUR", "GEO", "ARM", "IRN", "RUS", "CHN"];
const LABELS: readonly [string, number, number][] = [
  ["KAZ", 67, 48.6],
  ["UZB", 63.2, 42.6],
  ["TKM", 59.5, 39.2],
  ["KGZ", 74.6, 41.5],
  ["TJK", 71, 38.5],
  ["AZE", 48.1, 38.9],
  ["TUR", 34.5, 38.9],
  ["IRN", 54, 34],
  ["RUS", 52, 54],
  ["CHN", 86, 40.5],
  ["GEO", 41.7, 43],
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
            corridor.name,
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
          const names = LABELS.flatMap(([code, longitude, latitude]) => {
            const at = projection([longitude, latitude]);
            if (at === null || at[0] < 30 || at[0] > width - 36 || at[1] < 14 || at[1] > height - 8) return [];
            return [{ text: countryName(code, locale), at: [Math.round(at[0]), Math.round(at[1])] as const }];
          });
          const numbers = placeNumbers(
            shapes.map(({ shape }) => shape),
            { width, height },
            names,
          );
          return (
            <Drawing className="map-chart" width={width} height={height} label={say.subtitle}>
              <MapGround
                id={frame}
                shapes={ground}
                stateOf={({ id, path }) => <path key={id} d={path} className={isRepublic(id) ? "state region" : "state"} />}
                unheard
              />
              {names.map(({ text, at: [x, y] }) => (
                <text key={text} x={x} y={y} textAnchor="middle" className="place" aria-hidden="true">
                  {text}
                </text>
              ))}
              {shapes.map(({ corridor, number, shape }, index) => (
                <Mark
                  key={corridor.id}
                  receipt={`corridors-${corridor.id}`}
                  label={figureMessages(locale).mark({ label: `${number}. ${corridor.name}, ${kinds.kinds[corridor.kind]}, ${inWords(corridor)}` })}
                  first={index === 0}
                  step={shape.treatment === "full" ? "1 2" : "3"}
                >
                  <g clipPath={`url(#${frame}-frame)`}>
                    <CorridorLines shape={shape} />
                  </g>
                </Mark>
              ))}
              {shapes.map(({ number, shape }) => {
                const [x, y] = numbers.get(shape.id) ?? shape.middle;
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
