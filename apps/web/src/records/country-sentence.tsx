"use client";

import { formatPeriod, type Memberships, membershipsAt } from "@multivector/data";
import { useDay } from "@/date/store.ts";
import { list } from "@/words/index.ts";

interface CountrySentenceProps {
  country: string;
  name: string;
  memberships: Memberships;
  organizations: Readonly<Record<string, string>>;
  horizon: string;
}

/** What a state was in on the chosen day. */
export function CountrySentence({ country, name, memberships, organizations, horizon }: CountrySentenceProps) {
  const day = useDay(horizon);
  const { members } = membershipsAt(memberships, { country, at: day });
  const named = (holds: "yes" | "possibly") =>
    members
      .filter((member) => member.holds === holds)
      .map(({ organization, practice }) => `${organizations[organization] ?? organization}${practice === null ? "" : ` (${practice.role} in practice)`}`);
  const [sure, open] = [named("yes"), named("possibly")];
  return (
    <p className="say" aria-live="polite" data-testid="sentence">
      On <b>{formatPeriod({ edtf: day })}</b>, {name} was {sure.length === 0 ? "in none of the bodies followed here" : "in "}
      <b>{list(sure)}</b>.{open.length > 0 ? ` The dates known leave open ${list(open)}.` : ""}
    </p>
  );
}
