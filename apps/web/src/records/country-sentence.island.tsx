"use client";

import { type CountryId, type Memberships, membershipsAt, type OrganizationId } from "@multivector/data";
import { useAsked, useDay } from "@/date/day.ts";
import { LimitsNote } from "@/date/limits-note.tsx";
import { kindWords } from "@/words/kinds.ts";
import { dayIn, type Locale } from "@/words/locale.ts";
import { recordWords } from "@/words/records.ts";

interface CountrySentenceProps {
  locale: Locale;
  country: CountryId;
  state: string;
  memberships: Memberships;
  organizations: Partial<Readonly<Record<OrganizationId, string>>>;
  horizon: string;
}

/** What a state was in on the chosen day. */
export function CountrySentence({ locale, country, state, memberships, organizations, horizon }: CountrySentenceProps) {
  const day = useDay(horizon);
  const words = recordWords(locale).country;
  const { members, limits } = membershipsAt(memberships, { country, at: useAsked(horizon) });
  const named = (holds: "yes" | "possibly") =>
    members
      .filter((member) => member.holds === holds)
      .map(
        ({ organization, practice }) =>
          `${organizations[organization] ?? organization}${practice === null ? "" : words.inPractice(kindWords(locale).roles[practice.role])}`,
      );
  const say = words.sentence(dayIn(locale, day), state, named("yes"), named("possibly"));
  return (
    <>
      <p className="say" aria-live="polite" data-testid="sentence">
        {say.before}
        <b>{say.day}</b>
        {say.middle}
        <b>{say.sure}</b>
        {say.after}
      </p>
      <LimitsNote locale={locale} limits={limits} horizon={horizon} coverage={memberships.coverage} />
    </>
  );
}
