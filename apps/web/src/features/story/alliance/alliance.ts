import { type CountStep, find, formatDay, type OrganizationId, parsePeriod } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { capital, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { membershipSubset, withoutReceipts } from "@/model/membership-subset.ts";
import { inProse } from "@/phrases/counts.ts";
import { spellRowOf } from "@/ui/spell-timeline/spell-row.ts";
import { type StateRecord, statusOn } from "./membership-status.ts";

/** The states whose part in the treaty and the organization is told, as the figure's rows. */
const SIGNED_OR_ASKED = ["RUS", "KAZ", "KGZ", "TJK", "BLR", "ARM", "UZB", "AZE", "GEO", "TKM"];

const { memberships, countries } = dataset;
const ALLIANCES = ["cst", "csto"] as const;
const isAlliance = (id: OrganizationId): id is (typeof ALLIANCES)[number] => (ALLIANCES as readonly OrganizationId[]).includes(id);

/** Everything the figure of the alliance draws, from the records. */
export function allianceData(locale: Locale) {
  const states = SIGNED_OR_ASKED.map((country): StateRecord => {
    const state = find(countries, country);
    if (state === undefined) throw new Error(`no such state: ${country}`);
    const own = memberships.records.filter((membership) => membership.country === country && isAlliance(membership.organization));
    return { country, name: nameOf(state, locale), memberships: own };
  });
  const rows = states.map(({ country, name, memberships: own }) => spellRowOf(locale, name, hrefIn(locale, `/countries/${country}`), own));
  const counts = countsOf(states);
  return {
    states: states.map((state) => ({ ...state, memberships: state.memberships.map(withoutReceipts) })),
    rows,
    counts,
    codes: Object.fromEntries(states.map(({ country }) => [country, find(countries, country)?.isoNumeric ?? ""])),
    own: membershipSubset({ organizations: ALLIANCES }),
    horizon: meta.horizon,
  };
}

/** How many had signed, were parties or were members, whichever is deepest, as steps. */
function countsOf(states: readonly StateRecord[]): CountStep[] {
  const horizon = parsePeriod(meta.horizon)?.earliest ?? 0;
  const bounds = states.flatMap(({ memberships: own }) =>
    own.flatMap(({ spells }) => spells.flatMap(({ start, end }) => [start.earliest, start.latest, end.earliest, end.latest])),
  );
  const days = [...new Set(bounds.filter((day) => day !== null && day <= horizon) as number[])].sort((a, b) => a - b);
  const steps: CountStep[] = [];
  for (const from of days) {
    const statuses = states.map((state) => statusOn(state, from));
    // While the organization exists its members count; before it the treaty's parties; before those its signatories.
    const depth = [["member", "frozen"], ["party"], ["signed"]].find((names) => statuses.some(({ status }) => names.includes(status))) ?? [];
    const count = statuses.filter(({ status }) => depth.includes(status)).length;
    if (steps.at(-1)?.least !== count) steps.push({ from, least: count, possible: count });
  }
  return steps;
}

/** The figure's title: the numbers that its steps show, in words. */
export function turningPoints(locale: Locale, counts: readonly CountStep[]): string {
  return capital(counts.map(({ least }) => inProse(locale, least)).join(", "));
}

/** Highest count of an organization, and the day on which it was first reached. */
export function heightOf(counts: readonly CountStep[]): { count: number; day: string } {
  const step = counts.reduce((highest, other) => (other.least > highest.least ? other : highest));
  return { count: step.least, day: formatDay(step.from) };
}
