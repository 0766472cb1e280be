"use client";

import { type CountryId, type Memberships, membershipsAt, type OrganizationId } from "@multivector/data";
import { dayIn, type Locale, listIn } from "@/locale/locale.ts";
import { membershipMessages } from "@/messages/membership/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { useAsked, useDay } from "@/ui/date/day.ts";
import { LimitsNote } from "@/ui/date/limits-note.tsx";

interface CountrySentenceProps {
  locale: Locale;
  country: CountryId;
  state: string;
  memberships: Memberships;
  organizations: Partial<Readonly<Record<OrganizationId, string>>>;
  horizon: string;
}

/** How many bodies a state was in on the chosen day, and, folded, which: a list of some thirty names would stand before every answer. */
export function CountrySentence({ locale, country, state, memberships, organizations, horizon }: CountrySentenceProps) {
  const day = useDay(horizon);
  const words = membershipMessages(locale);
  const { members, limits } = membershipsAt(memberships, { country, at: useAsked(horizon) });
  const named = (holds: "yes" | "possibly") =>
    members
      .filter((member) => member.holds === holds)
      .map(
        ({ organization, practice }) =>
          `${organizations[organization] ?? organization}${practice === null ? "" : words.inPractice({ role: roleMessages(locale)[practice.role] })}`,
      );
  const [sure, open] = [named("yes"), named("possibly")];
  return (
    <>
      <p className="say" aria-live="polite" data-testid="sentence">
        <Emphasized parts={words.country({ day: dayIn(locale, day), name: state, count: sure.length, listed: "no", bodies: "" })} />
        {open.length === 0 ? "" : ` ${words.open({ names: listIn(locale, open) })}`}
      </p>
      {sure.length === 0 ? null : (
        <details className="more-points">
          <summary>{words.which({ count: sure.length })}</summary>
          <p>{listIn(locale, sure)}</p>
        </details>
      )}
      <LimitsNote locale={locale} limits={limits} horizon={horizon} coverage={memberships.coverage} />
    </>
  );
}
