import { type Citation, find, isForeign, parsePeriod } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import disputed from "@multivector/data/geo/disputed.json";
import { compareIn, type Locale } from "@/locale/locale.ts";
import { commonNamesOf, nameOf, shortNameOf } from "@/locale/names.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { membershipSubset } from "@/model/membership-subset.ts";
import { isRepublic } from "@/model/republics.ts";
import { bodyIn } from "@/phrases/body.ts";
import { corridorShape } from "@/ui/map/corridor-shape.ts";
import { shapesOf } from "@/ui/map/geometry.ts";
import { AREAS, type MapData, type SourceCount } from "./map-data.ts";
import { areaLabel, besidePoints, citiesIn, FRAME_NAMES, labelPoints, pointsOf, watersOf } from "./places.ts";
import { agreementOf, firstPartners, tradeApart, votesApart } from "./shares.ts";

/** Everything that the time map draws, from the records. */
export function mapData(locale: Locale): MapData {
  const { countries, organizations, deployments, corridors, events, visits, people } = datasetIn(locale);
  const codes = Object.fromEntries(countries.records.map(({ id, isoNumeric }) => [id, isoNumeric]));
  const trade = firstPartners();
  const nameIn = (code: string) => nameOf(find(countries, code) ?? find(organizations, code) ?? { names: [] }, locale);
  return {
    locale,
    horizon: meta.horizon,
    frames: FRAME_NAMES.map((frame) => shapesOf(frame, codes)),
    areas: AREAS.map((id) => ({ id, since: sinceOf(id), label: areaLabel(id) })),
    states: countries.records.map((country) => ({
      code: country.id,
      names: commonNamesOf(country, locale),
      label: labelPoints(country.id, country.isoNumeric),
      beside: besidePoints(country.id),
    })),
    cities: citiesIn(locale),
    waters: watersOf(),
    organizations: organizations.records
      .map((organization) => ({
        id: organization.id,
        name: nameOf(organization, locale),
        short: shortNameOf(organization, locale),
        called: bodyIn(locale, organization),
        exists: { start: organization.exists.start, end: organization.exists.end },
        successor: organization.successor,
      }))
      .sort((a, b) => compareIn(locale, a.name, b.name)),
    memberships: membershipSubset(),
    whole: {
      sites: deployments.coverage.state === "whole",
      corridors: corridors.coverage.state === "whole",
      events: events.coverage.state === "whole",
      visits: visits.coverage.state === "whole",
    },
    sites: deployments.records.filter(isForeign).map(({ id, name, kind, host, operators, start, end, sites, citations }) => ({
      id,
      name,
      kind,
      host,
      operators: operators.filter(({ part }) => part !== "funder").flatMap(({ country, organization }) => country ?? organization ?? []),
      spell: { start, end },
      area: sites.every(({ precision }) => precision === "area"),
      places: sites.length > 1 ? sites.map((site) => (site.note === null ? site.name : `${site.name} (${site.note.replace(/\.$/, "")})`)) : [],
      sources: countOf(citations),
      points: pointsOf(sites.map(({ coordinates }) => coordinates)),
    })),
    corridors: corridors.records.map((corridor) => ({
      id: corridor.id,
      name: corridor.name,
      kind: corridor.kind,
      status: corridor.status,
      countries: corridor.countries,
      sources: countOf(corridor.citations),
      spell: corridor.service === null ? null : { start: corridor.service.start, end: corridor.service.end },
      shapes: FRAME_NAMES.map((frame) => corridorShape(frame, corridor)),
    })),
    events: events.records.map(({ id, title, start, lastDay, place, citations }) => ({
      id,
      title,
      place: place?.name ?? null,
      edtf: start.edtf,
      first: start.earliest,
      last: lastDay.latest ?? lastDay.earliest ?? start.latest,
      rough: start.earliest !== start.latest,
      sources: countOf(citations),
      points: pointsOf(place?.coordinates == null ? [] : [place.coordinates]),
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
    agreement: agreementOf(),
    trade,
    votesApart: votesApart(),
    tradeApart: tradeApart(trade),
  };
}

function countOf(citations: readonly Citation[]): SourceCount {
  const works = [...new Set(citations.map(({ source }) => source))];
  return { all: works.length, read: works.filter((work) => citations.some(({ source, read }) => source === work && read !== null)).length };
}

/** The day from which an area is drawn as disputed; null where it is throughout. */
function sinceOf(id: string): number | null {
  const area = disputed.features.find((feature) => feature.id === id);
  return area?.properties.since === undefined ? null : (parsePeriod(area.properties.since)?.earliest ?? null);
}
