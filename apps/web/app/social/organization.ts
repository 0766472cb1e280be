import { find, fromDay, membershipsAt, nameOf, type Organization, type OrganizationId } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { dayIn, type Locale, listIn } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { membershipMessages } from "@/messages/membership/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import { bodyIn } from "@/phrases/body.ts";
import { statesIn } from "@/phrases/counts.ts";
import { type Columns, plain, type Shared } from "./shared.ts";

const LAST_YEAR = Number(meta.horizon.slice(0, 4));
/** Before it most of the states followed here did not exist. */
const FIRST_YEAR = 1991;

/** An organization: who of the states followed here is in it, and how many were, year by year. */
export function organizationShared(locale: Locale, organization: Organization): Shared {
  return {
    kicker: kindMessages(locale).organizationKinds[organization.kind],
    title: nameOf(organization, locale),
    say: membersInWords(locale, organization.id),
    graphic: memberYears(organization.id),
  };
}

/** Who is in an organization on the last day of the data. */
export function membersInWords(locale: Locale, organization: OrganizationId): string {
  const { members, ...count } = membershipsAt(datasetIn(locale).memberships, { organization, at: meta.horizon });
  const named = members
    .flatMap(({ holds, country }) => (holds === "yes" ? [countryName(country, locale)] : []))
    .sort((one, other) => one.localeCompare(other, locale));
  const body = find(datasetIn(locale).organizations, organization);
  return plain(
    membershipMessages(locale).organization({
      ...statesIn(locale, count),
      day: dayIn(locale, meta.horizon),
      short: body === undefined ? organization : bodyIn(locale, body),
      least: count.least,
      names: listIn(locale, named),
    }),
  );
}

/** How many were certainly in at the end of each year; of the last, on the last day of the data. */
export function memberYears(organization: OrganizationId): Columns {
  const start = find(dataset.organizations, organization)?.exists.start.earliest ?? null;
  const from = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, start === null ? FIRST_YEAR : fromDay(start).year));
  const years = Array.from({ length: LAST_YEAR - from + 1 }, (_, index) => from + index);
  const values = years.map((year) => membershipsAt(dataset.memberships, { organization, at: year === LAST_YEAR ? meta.horizon : `${year}-12-31` }).least);
  return { kind: "columns", values, ends: [String(from), String(LAST_YEAR)], most: String(Math.max(...values)) };
}
