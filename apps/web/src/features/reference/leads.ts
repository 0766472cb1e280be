import { type Domain, type First, type IndicatorId, METHOD, type Republic } from "@multivector/data/vectors";
import { capital, type Locale, listIn } from "@/locale/locale.ts";
import type { Part } from "@/locale/message.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { type Certainty, certaintyOf } from "@/model/vectors/certainty.ts";
import { largerThanFirst } from "@/model/vectors/larger.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";

interface Lead {
  first: First;
  certainty: Certainty;
  share: number;
  /** Where nine tenths of the re-runs put the share. */
  low: number;
  high: number;
  missing: readonly IndicatorId[];
  year: number;
  /** Who has a larger share than the first. */
  larger: ReturnType<typeof largerThanFirst>;
}

/** Who came first in a republic's domain when it was last counted, and with which share; null where too little is known. */
export function latestLead(country: Republic, domain: Domain): Lead | null {
  const year = answers.find((one) => one.country === country && one.domain === domain)?.years.at(-1)?.year ?? 0;
  const cell = cellAt(country, domain, year);
  if (cell?.first == null) return null;
  const { share = 0, low = 0, high = 0 } = cell.presence[cell.first.partner] ?? {};
  return { first: cell.first, certainty: certaintyOf(cell) ?? "untold", share, low, high, missing: cell.missing, year, larger: largerThanFirst(cell) };
}

/** The same as a sentence to be quoted, with how sure it is. */
export function leadInWords(locale: Locale, country: Republic, domain: Domain): readonly Part<"b">[] {
  const words = dossierMessages(locale);
  const { domains, holders, indicators, larger: more, missing: without } = vectorMessages(locale);
  const lead = latestLead(country, domain);
  if (lead === null) return words.unknown({ domain: domains[domain] });
  const { first, certainty, share, low, high, missing, larger, year } = lead;
  const [limit = "none"] = first.limits ?? [];
  const parts = words.lead({
    settled: certainty,
    limits: first.limits !== undefined && first.limits.length > 1 ? "both" : limit,
    band: bandIn(locale, low, high),
    needed: METHOD.settled * 100,
    domain: domains[domain],
    first: holders[first.partner],
    firstCapital: capital(holders[first.partner]),
    second: holders[first.second],
    share: percentIn(locale, share),
    probability: percentIn(locale, first.probability),
    year,
  });
  return [
    ...parts,
    ...(larger === null ? [] : [` ${more({ name: holders[larger.partner], share: percentIn(locale, larger.share) })}`]),
    ...(missing.length === 0
      ? []
      : [
          ` ${without({
            names: listIn(
              locale,
              missing.map((id) => indicators[id]),
            ),
          })}`,
        ]),
  ];
}
