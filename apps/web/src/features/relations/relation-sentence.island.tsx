"use client";

import { type CountryId, type Dataset, deploymentsAt, type PartyId, tiesAt } from "@multivector/data";
import { useMemo } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { tieMessages } from "@/messages/tie/index.ts";
import { countedIn } from "@/phrases/counts.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { useAsked, useDay } from "@/ui/date/day.ts";
import { LimitsNote } from "@/ui/date/limits-note.tsx";

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
  const words = tieMessages(locale);
  const ties = useMemo(() => tiesAt(data, a[0], b[0], asked), [data, a, b, asked]);
  // Who runs what on whose soil: a count of both together would not say it. An organization has no soil.
  const runs = useMemo(
    () =>
      [
        [a, b],
        [b, a],
      ].flatMap(([host, operator]) => {
        const at = data.deployments.byHost[host?.[0] as CountryId] === undefined ? undefined : asked;
        if (at === undefined || host === undefined || operator === undefined) return [];
        const count = deploymentsAt(data.deployments, { at, host: host[0] as CountryId, operator: operator[0] });
        return count.possible === 0 ? [] : [{ host: host[1], operator: operator[1], count }];
      }),
    [data, a, b, asked],
  );
  const sentence = words.sentence({
    day: dayIn(locale, day),
    first: a[1],
    second: b[1],
    bodies: words.counted.bodies(countedIn(locale, ties.bodies)),
    agreements: words.counted.agreements(countedIn(locale, ties.agreements)),
    sites:
      runs.length === 0
        ? words.noSites
        : runs.map(({ host, operator, count }) => words.runs({ host, operator, sites: words.counted.sites(countedIn(locale, count)) })).join(" "),
    corridors: words.counted.corridors(countedIn(locale, ties.corridors)),
  });
  return (
    <>
      <p className="say" aria-live="polite" data-testid="sentence">
        <Emphasized parts={sentence} />
      </p>
      <LimitsNote locale={locale} limits={ties.limits} horizon={horizon} coverage={data.memberships.coverage} />
    </>
  );
}
