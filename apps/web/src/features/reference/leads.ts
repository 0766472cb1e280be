import type { Domain, First, Republic } from "@multivector/data/vectors";
import { capital, type Locale } from "@/locale/locale.ts";
import type { Part } from "@/locale/message.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { largerThanFirst } from "@/model/vectors/larger.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { percentIn } from "@/phrases/percent.ts";

interface Lead {
  first: First;
  share: number;
  year: number;
  /** Who has a larger share than the first. */
  larger: ReturnType<typeof largerThanFirst>;
}

/** Who came first in a republic's domain when it was last counted, and with which share; null where too little is known. */
export function latestLead(country: Republic, domain: Domain): Lead | null {
  const year = answers.find((one) => one.country === country && one.domain === domain)?.years.at(-1)?.year ?? 0;
  const cell = cellAt(country, domain, year);
  return cell?.first == null ? null : { first: cell.first, share: cell.presence[cell.first.partner]?.share ?? 0, year, larger: largerThanFirst(cell) };
}

/** The same as a sentence to be quoted, with how sure it is. */
export function leadInWords(locale: Locale, country: Republic, domain: Domain): readonly Part<"b">[] {
  const words = dossierMessages(locale);
  const { domains, holders, larger: more } = vectorMessages(locale);
  const lead = latestLead(country, domain);
  if (lead === null) return words.unknown({ domain: domains[domain] });
  const { first, share, larger, year } = lead;
  const parts = words.lead({
    settled: first.settled,
    domain: domains[domain],
    first: holders[first.partner],
    firstCapital: capital(holders[first.partner]),
    second: holders[first.second],
    share: percentIn(locale, share),
    probability: percentIn(locale, first.probability),
    year,
  });
  return larger === null ? parts : [...parts, ` ${more({ name: holders[larger.partner], share: percentIn(locale, larger.share) })}`];
}
