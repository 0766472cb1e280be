import { find, fromDay, membershipsAt, type Organization, type OrganizationId } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { compareIn, dayIn, type Locale, listIn } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { membershipMessages } from "@/messages/membership/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import { bodyIn } from "@/phrases/body.ts";
import { statesIn } from "@/phrases/counts.ts";
import { limitsIn } from "@/phrases/limits.ts";
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
    graphic: memberYears(locale, organization.id),
  };
}

/** Who is in an organization on the last day of the data, where that is so on paper alone, and how far sources go. */
export function membersInWords(locale: Locale, organization: OrganizationId): string {
  const { memberships } = datasetIn(locale);
  const { members, limits, ...count } = membershipsAt(memberships, { organization, at: meta.horizon });
  const named = members
    .flatMap(({ holds, country }) => (holds === "yes" ? [countryName(country, locale)] : []))
    .sort((one, other) => compareIn(locale, one, other));
  const otherwise = members.flatMap(({ country, practice }) =>
    practice === null ? [] : [`${countryName(country, locale)} (${roleMessages(locale)[practice.role]})`],
  );
  const words = membershipMessages(locale);
  return [
    plain(
      words.organization({
        ...statesIn(locale, count),
        day: dayIn(locale, meta.horizon),
        short: calledIn(locale, organization),
        least: count.least,
        names: listIn(locale, named),
      }),
    ),
    ...(otherwise.length === 0 ? [] : [words.otherwise({ names: listIn(locale, otherwise) })]),
    limitsIn(locale, limits, { horizon: meta.horizon, ...memberships.coverage }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** As a sentence calls it, with its article. */
function calledIn(locale: Locale, organization: OrganizationId): string {
  const body = find(datasetIn(locale).organizations, organization);
  return body === undefined ? organization : bodyIn(locale, body);
}

/** How many were certainly in at the end of each year; of the last, on the last day of the data. */
export function memberYears(locale: Locale, organization: OrganizationId): Columns {
  const start = find(dataset.organizations, organization)?.exists.start.earliest ?? null;
  const from = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, start === null ? FIRST_YEAR : fromDay(start).year));
  const years = Array.from({ length: LAST_YEAR - from + 1 }, (_, index) => from + index);
  const values = years.map((year) => membershipsAt(dataset.memberships, { organization, at: year === LAST_YEAR ? meta.horizon : `${year}-12-31` }).least);
  return {
    kind: "columns",
    caption: membershipMessages(locale).byYear({ short: calledIn(locale, organization) }),
    values,
    ends: [String(from), String(LAST_YEAR)],
  };
}
