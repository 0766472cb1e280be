import {
  type Agreement,
  type Corridor,
  type Day,
  type Deployment,
  type Event,
  find,
  type Membership,
  type OrganizationId,
  type SharedMembership,
  type Spell,
  type Visit,
} from "@multivector/data";
import { dateIn, type Locale, spanIn } from "@/locale/locale.ts";
import { shortNameOf } from "@/locale/names.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { forceInWords } from "@/phrases/force.ts";
import { spanInWords } from "@/phrases/span.ts";
import type { Dot, DotRow } from "@/ui/chart/dot-rows.tsx";

/** How a spell is drawn: from the first day it may have begun to the last day before it may have ended, hollow if its bounds are not days. */
function bar(id: string, spell: Spell, bounds: readonly [Day, Day], says: string, receipt: string | null, hollow = false): Dot | null {
  const { start, end } = spell;
  const from = Math.max(start.earliest ?? bounds[0], bounds[0]);
  const to = Math.min((end.edtf === ".." ? null : end.latest) ?? bounds[1], bounds[1]);
  if (to < bounds[0] || from > bounds[1]) return null;
  const rough = start.earliest === null || start.earliest !== start.latest || (end.edtf !== ".." && (end.latest === null || end.earliest !== end.latest));
  return { id, from, to, says, receipt, hollow: hollow || rough, tone: "fact" };
}

/** Organizations that both have been in: the time that their spells in law share, hollow where one of them had another role. */
export function organizationBars(locale: Locale, shared: readonly SharedMembership[], bounds: readonly [Day, Day]): DotRow[] {
  return shared.flatMap(({ organization, a, b }) => {
    // A state with an organization has its own part in it alone.
    if (a === null || b === null) return ofOne(locale, organization, a ?? b, bounds);
    const inLaw = ({ spells }: Membership) => spells.filter(({ track }) => track === "law");
    const name = shortNameOf(find(datasetIn(locale).organizations, organization) ?? { names: [] }, locale);
    const dots = inLaw(a).flatMap((one, i) =>
      inLaw(b).flatMap((other, j) => {
        const start = (one.start.earliest ?? bounds[0]) >= (other.start.earliest ?? bounds[0]) ? one.start : other.start;
        const end = (one.end.latest ?? bounds[1]) <= (other.end.latest ?? bounds[1]) ? one.end : other.end;
        if ((start.earliest ?? bounds[0]) >= (end.latest ?? bounds[1] + 1)) return [];
        const says = `${name}: ${spanInWords(locale, { start, end })}`;
        return bar(`${organization}-${i}-${j}`, { start, end }, bounds, says, `bodies-${organization}`, !(one.full && other.full)) ?? [];
      }),
    );
    return dots.length === 0 ? [] : [{ id: organization, label: name, dots }];
  });
}

function ofOne(locale: Locale, organization: OrganizationId, membership: Membership | null, bounds: readonly [Day, Day]): DotRow[] {
  const name = shortNameOf(find(datasetIn(locale).organizations, organization) ?? { names: [] }, locale);
  const dots = (membership?.spells ?? []).flatMap((spell, index) => {
    if (spell.track !== "law") return [];
    return bar(`${organization}-${index}`, spell, bounds, `${name}: ${spanInWords(locale, spell)}`, `bodies-${organization}`, !spell.full) ?? [];
  });
  return dots.length === 0 ? [] : [{ id: organization, label: name, dots }];
}

export function agreementBars(locale: Locale, agreements: readonly Agreement[], bounds: readonly [Day, Day]): DotRow[] {
  return agreements.flatMap(({ id, title, signed, force, status }) => {
    const receipt = `agreements-${id}`;
    if (force === null) {
      if (signed === null) return [];
      const says = `${title}: ${dateIn(locale, signed)}`;
      return [{ id, label: title, dots: [{ id, from: signed.earliest, says, receipt, hollow: true, tone: "fact" as const }] }];
    }
    const spell = force.start.earliest === null && signed !== null ? { ...force, start: signed } : force;
    const dot = bar(id, spell, bounds, `${title}: ${forceInWords(locale, spell, status)}`, receipt);
    return dot === null ? [] : [{ id, label: title, dots: [dot] }];
  });
}

export function siteBars(locale: Locale, deployments: readonly Deployment[], bounds: readonly [Day, Day]): DotRow[] {
  return deployments.flatMap((site) => {
    const dot = bar(site.id, site, bounds, `${site.name}: ${spanInWords(locale, site)}`, `deployments-${site.id}`);
    return dot === null ? [] : [{ id: site.id, label: site.name, dots: [dot] }];
  });
}

export function corridorBars(locale: Locale, corridors: readonly Corridor[], bounds: readonly [Day, Day], none: string): DotRow[] {
  return corridors.map(({ id, name, service }) => {
    const dot = service === null ? null : bar(id, service, bounds, `${name}: ${spanInWords(locale, service)}`, `corridors-${id}`);
    return { id, label: name, dots: dot === null ? [] : [dot], none };
  });
}

/** Stops both ways, a row each. */
export function visitDots(
  locale: Locale,
  visits: readonly Visit[],
  a: readonly [string, string],
  b: readonly [string, string],
  says: (visit: Visit) => string,
): DotRow[] {
  const row = ([from]: readonly [string, string], [to]: readonly [string, string], label: string): DotRow => ({
    id: `${from}-${to}`,
    label: label,
    dots: visits
      .filter((visit) => (visit.from.country ?? visit.from.organization) === from && (visit.to.country ?? visit.to.organization) === to)
      .map((visit) => ({
        id: visit.id,
        from: Math.round((visit.start.earliest + visit.start.latest) / 2),
        says: says(visit),
        receipt: `visits-${visit.id}`,
        hollow: visit.start.earliest !== visit.start.latest || visit.status !== "occurred",
        tone: "fact",
      })),
  });
  return [row(a, b, spanIn(locale, a[1], b[1])), row(b, a, spanIn(locale, b[1], a[1]))];
}

/** Events in which both took part. */
export function eventDots(locale: Locale, events: readonly Event[]): Dot[] {
  return events.map(({ id, title, start }) => ({
    id,
    from: Math.round((start.earliest + start.latest) / 2),
    says: `${title}, ${dateIn(locale, start)}`,
    receipt: `events-${id}`,
    hollow: start.earliest !== start.latest,
    tone: "fact",
  }));
}
