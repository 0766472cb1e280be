"use client";

import { type CountryId, type Memberships, membershipsAt, type OrganizationId } from "@multivector/data";
import { compareIn, dayIn, type Locale, listIn } from "@/locale/locale.ts";
import { membershipMessages } from "@/messages/membership/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { statesIn } from "@/phrases/counts.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { useAsked, useDay } from "@/ui/date/day.ts";
import { LimitsNote } from "@/ui/date/limits-note.tsx";

interface MembersSentenceProps {
  locale: Locale;
  organization: OrganizationId;
  /** As it stands in a sentence, with its article. */
  short: string;
  memberships: Memberships;
  names: Partial<Readonly<Record<CountryId, string>>>;
  horizon: string;
}

/** Who was in an organization on the chosen day, with least and most; the answer itself is in the page for programs. */
export function MembersSentence({ locale, organization, short, memberships, names, horizon }: MembersSentenceProps) {
  const day = useDay(horizon);
  const { members, limits, ...count } = membershipsAt(memberships, { organization, at: useAsked(horizon) });
  const byName = (one: string, other: string) => compareIn(locale, one, other);
  const named = (holds: "yes" | "possibly") =>
    members
      .filter((member) => member.holds === holds)
      .map(({ country }) => names[country] ?? country)
      .sort(byName);
  const frozen = members
    .filter(({ practice }) => practice !== null)
    .map(({ country, practice }) => `${names[country] ?? country} (${practice === null ? "" : roleMessages(locale)[practice.role]})`)
    .sort(byName);
  const words = membershipMessages(locale);
  const [sure, open] = [named("yes"), named("possibly")];
  return (
    <>
      <p className="say" aria-live="polite" data-testid="sentence">
        <Emphasized
          parts={words.organization({ ...statesIn(locale, count), day: dayIn(locale, day), short, least: count.least, names: listIn(locale, sure) })}
        />
        {open.length === 0 ? "" : ` ${words.open({ names: listIn(locale, open) })}`}
        {frozen.length === 0 ? "" : ` ${words.otherwise({ names: listIn(locale, frozen) })}`}
      </p>
      <LimitsNote locale={locale} limits={limits} horizon={horizon} coverage={memberships.coverage} />
      <script type="application/json" data-answer={organization} dangerouslySetInnerHTML={{ __html: JSON.stringify(members) }} />
    </>
  );
}
