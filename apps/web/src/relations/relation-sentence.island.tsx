"use client";

import { type CountryId, type Dataset, type PartyId, type TieCount, tiesAt } from "@multivector/data";
import { useMemo } from "react";
import { useAsked, useDay } from "@/date/day.ts";
import { LimitsNote } from "@/date/limits-note.tsx";
import { dayIn, type Locale } from "@/words/locale.ts";
import { relationWords } from "@/words/relations.ts";

/** What binds the two, as collections of their own, without receipts. */
export type TieData = Pick<Dataset, "memberships" | "agreements" | "deployments" | "corridors">;

interface RelationSentenceProps {
  locale: Locale;
  /** Code and name of both. */
  a: readonly [code: CountryId, name: string];
  b: readonly [code: PartyId, name: string];
  data: TieData;
  horizon: string;
}

/** What tied the two to one another on the chosen day. */
export function RelationSentence({ locale, a, b, data, horizon }: RelationSentenceProps) {
  const day = useDay(horizon);
  const asked = useAsked(horizon);
  const words = relationWords(locale);
  const ties = useMemo(() => tiesAt(data, a[0], b[0], asked), [data, a, b, asked]);
  const count = (tie: TieCount, kind: keyof typeof words.nouns) => words.count(tie, words.nouns[kind][0], words.nouns[kind][1]);
  const say = words.sentence(
    dayIn(locale, day),
    a[1],
    b[1],
    count(ties.bodies, "bodies"),
    count(ties.agreements, "agreements"),
    count(ties.deployments, "sites"),
    count(ties.corridors, "corridors"),
  );
  return (
    <>
      <p className="say" aria-live="polite" data-testid="sentence">
        {say.before}
        <b>{say.day}</b>
        {say.after}
      </p>
      <LimitsNote locale={locale} limits={ties.limits} horizon={horizon} coverage={data.memberships.coverage} />
    </>
  );
}
