"use client";

import { type CountryId, type Memberships, membershipsAt, type OrganizationId } from "@multivector/data";
import { useAsked, useDay } from "@/date/day.ts";
import { LimitsNote } from "@/date/limits-note.tsx";
import { kindWords } from "@/words/kinds.ts";
import { dayIn, type Locale } from "@/words/locale.ts";
import { recordWords } from "@/words/records.ts";

interface MembersSentenceProps {
  locale: Locale;
  organization: OrganizationId;
  short: string;
  memberships: Memberships;
  names: Partial<Readonly<Record<CountryId, string>>>;
  horizon: string;
}

/** Who was in an organization on the chosen day, with least and most; the answer itself is in the page for programs. */
export function MembersSentence({ locale, organization, short, memberships, names, horizon }: MembersSentenceProps) {
  const day = useDay(horizon);
  const { members, limits, ...count } = membershipsAt(memberships, { organization, at: useAsked(horizon) });
  const named = (holds: "yes" | "possibly") => members.filter((member) => member.holds === holds).map(({ country }) => names[country] ?? country);
  const frozen = members
    .filter(({ practice }) => practice !== null)
    .map(({ country, practice }) => `${names[country] ?? country} (${practice === null ? "" : kindWords(locale).roles[practice.role]})`);
  const say = recordWords(locale).organization.sentence(dayIn(locale, day), count, short, named("yes"), named("possibly"), frozen);
  return (
    <>
      <p className="say" aria-live="polite" data-testid="sentence">
        {say.before}
        <b>{say.day}</b>
        {say.middle}
        <b>{say.count}</b>
        {say.after}
      </p>
      <LimitsNote locale={locale} limits={limits} horizon={horizon} coverage={memberships.coverage} />
      <script type="application/json" data-answer={organization} dangerouslySetInnerHTML={{ __html: JSON.stringify(members) }} />
    </>
  );
}
