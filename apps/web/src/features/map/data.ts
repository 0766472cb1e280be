import { find, nameOf, observations, shortNameOf } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { membershipSubset } from "@/model/membership-subset.ts";
import { isRepublic, REPUBLICS } from "@/model/republics.ts";
import { tradePart, tradeSeriesOf } from "@/model/trade.ts";
import { corridorShape } from "@/ui/map/corridor-shape.ts";
import { FRAMES, projectionOf } from "@/ui/map/frames.ts";
import { shapesOf } from "@/ui/map/geometry.ts";
import { type MapData, POWERS } from "./moment.ts";

const FRAME_NAMES = ["atlas-960", "atlas-358"] as const;

// Where names stand; states without a place are named in the tables and to screen readers.
const LABELS: Readonly<Record<string, readonly [number, number]>> = {
  KAZ: [67, 48.4],
  UZB: [63, 42.4],
  TKM: [59.3, 39.3],
  KGZ: [74.8, 41.5],
  TJK: [71.2, 38.4],
  RUS: [62, 55.3],
  CHN: [88, 40],
  IRN: [54, 33.4],
  AFG: [66, 34],
  PAK: [68.5, 30.2],
  TUR: [34.5, 39],
  AZE: [50.6, 42.6],
  GEO: [43.6, 42.3],
  ARM: [39.6, 37.6],
  UKR: [33, 49],
  MNG: [97, 47],
  IND: [77, 29.5],
  SAU: [45, 28.5],
  BLR: [29, 53.4],
};
// The first and the last year of any national trade series.
const YEARS = Array.from({ length: Number(meta.horizon.slice(0, 4)) - 1994 + 1 }, (_, index) => 1994 + index);
// States too small for their names: a line leads from the name to them.
const LEADERS: Readonly<Record<string, readonly [number, number]>> = { AZE: [48.3, 40.3], ARM: [44.8, 40.2] };
const ON_PHONES = ["KAZ", "UZB", "TKM", "KGZ", "TJK", "RUS", "CHN", "IRN", "AFG"];

/** Everything that the time map draws, from the records. */
export function mapData(locale: Locale): MapData {
  const codes = Object.fromEntries(dataset.countries.records.map(({ id, isoNumeric }) => [id, isoNumeric]));
  const at = (longitude: number, latitude: number, frame: (typeof FRAME_NAMES)[number]): [number, number] | null => {
    const point = projectionOf(frame)([longitude, latitude]);
    const { width, height } = FRAMES[frame];
    if (point === null || point[0] < 6 || point[1] < 6 || point[0] > width - 6 || point[1] > height - 6) return null;
    return [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10];
  };
  const points = (places: readonly { longitude: number; latitude: number }[]) =>
    FRAME_NAMES.map((frame) => places.flatMap(({ longitude, latitude }) => [at(longitude, latitude, frame)].filter((point) => point !== null)));
  const { countries, organizations, deployments, corridors, events, visits, people } = dataset;
  const nameIn = (code: string) => nameOf(find(countries, code) ?? find(organizations, code) ?? { names: [] }, locale);
  return {
    horizon: meta.horizon,
    frames: FRAME_NAMES.map((frame) => shapesOf(frame, codes)),
    crimea: FRAME_NAMES.map((frame) => at(34.2, 46.6, frame)),
    states: countries.records.map((country) => ({
      code: country.id,
      names: country.names
        .filter(
          ({ lang, kind }) => kind === "common" && lang === (country.names.some((name) => name.lang === locale && name.kind === "common") ? locale : "en"),
        )
        .map(({ text, start, end }) => ({ text, start, end })),
      label: FRAME_NAMES.map((frame) => {
        const label = LABELS[country.id];
        if (label === undefined || (frame === "atlas-358" && !ON_PHONES.includes(country.id))) return null;
        return at(label[0], label[1], frame);
      }),
      leader: FRAME_NAMES.map((frame) => {
        const to = LEADERS[country.id];
        return to === undefined || (frame === "atlas-358" && !ON_PHONES.includes(country.id)) ? null : at(to[0], to[1], frame);
      }),
      minor: !ON_PHONES.includes(country.id),
    })),
    organizations: organizations.records
      .map((organization) => ({ id: organization.id, name: nameOf(organization, locale), short: shortNameOf(organization, locale) }))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
    memberships: membershipSubset(),
    whole: {
      sites: deployments.coverage.state === "whole",
      corridors: corridors.coverage.state === "whole",
      events: events.coverage.state === "whole",
      visits: visits.coverage.state === "whole",
    },
    sites: deployments.records.map(({ id, name, kind, host, operators, start, end, sites }) => ({
      id,
      name,
      kind,
      host,
      operators: operators.filter(({ part }) => part !== "funder").flatMap(({ country, organization }) => country ?? organization ?? []),
      spell: { start, end },
      points: points(sites.map(({ coordinates }) => coordinates)),
    })),
    corridors: corridors.records.map((corridor) => ({
      id: corridor.id,
      name: corridor.name,
      spell: corridor.service === null ? null : { start: corridor.service.start, end: corridor.service.end },
      shapes: FRAME_NAMES.map((frame) => corridorShape(frame, corridor)),
    })),
    events: events.records.map(({ id, title, start, lastDay, place }) => ({
      id,
      title,
      first: start.earliest,
      last: lastDay.latest ?? lastDay.earliest ?? start.latest,
      rough: start.earliest !== start.latest,
      points: points(place?.coordinates == null ? [] : [place.coordinates]),
    })),
    visits: visits.records
      .filter(({ status, to }) => status === "occurred" && isRepublic(to.country))
      .map(({ id, person, from, to, start, lastDay }) => ({
        id,
        who: nameOf(find(people, person) ?? { names: [] }, locale),
        from: nameIn(from.country ?? from.organization ?? ""),
        to: to.country ?? "",
        first: start.earliest,
        last: lastDay.earliest ?? start.latest,
      })),
    agreement: Object.fromEntries(
      REPUBLICS.flatMap((entity) =>
        POWERS.flatMap((partner) =>
          observations(dataset.series, { series: "un-agreement", item: "share-same", entity, partner }).map(
            ([, , year, , value]) => [`${entity}/${partner}/${year}`, value] as const,
          ),
        ),
      ),
    ),
    trade: Object.fromEntries(
      REPUBLICS.flatMap((entity) => {
        const series = tradeSeriesOf(entity);
        if (series === null) return [];
        return YEARS.flatMap((year) => {
          const best = countries.records
            .filter(({ id }) => id !== entity)
            .map(({ id }) => ({ partner: id, part: tradePart(series, entity, id, year) ?? 0 }))
            .reduce((first, other) => (other.part > first.part ? other : first), { partner: "", part: 0 });
          return best.part === 0 ? [] : [[`${entity}/${year}`, { partner: best.partner, part: Math.round(best.part * 1000) / 1000 }] as const];
        });
      }),
    ),
  };
}
