"use client";

import { formatPeriod, type Memberships, membershipsAt } from "@multivector/data";
import { useDay } from "@/date/store.ts";
import { inProse, list } from "@/words/index.ts";

interface MembersSentenceProps {
  organization: string;
  short: string;
  memberships: Memberships;
  names: Readonly<Record<string, string>>;
  horizon: string;
}

/** Who was in an organization on the chosen day, with least and most; the answer itself is in the page for programs. */
export function MembersSentence({ organization, short, memberships, names, horizon }: MembersSentenceProps) {
  const day = useDay(horizon);
  const { least, most, members } = membershipsAt(memberships, { organization, at: day });
  const named = (holds: "yes" | "possibly") => members.filter((member) => member.holds === holds).map(({ country }) => names[country] ?? country);
  const frozen = members.filter(({ practice }) => practice !== null).map(({ country, practice }) => `${names[country] ?? country} (${practice?.role})`);
  const open = named("possibly");
  return (
    <>
      <p className="say" aria-live="polite" data-testid="sentence">
        On <b>{formatPeriod({ edtf: day })}</b>,{" "}
        <b>{least === most ? inProse(least) : `between ${inProse(least)} and ${inProse(most)}`} of the states followed here</b>{" "}
        {least === 1 && most === 1 ? "was" : "were"} in the {short}
        {least > 0 ? `: ${list(named("yes"))}` : ""}.{open.length > 0 ? ` The dates known leave open ${list(open)}.` : ""}
        {frozen.length > 0 ? ` In practice otherwise: ${list(frozen)}.` : ""}
      </p>
      <script type="application/json" data-answer={organization} dangerouslySetInnerHTML={{ __html: JSON.stringify(members) }} />
    </>
  );
}
