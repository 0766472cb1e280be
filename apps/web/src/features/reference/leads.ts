import { type Domain, METHOD, type Republic } from "@multivector/data/vectors";
import { capital, type Locale, listIn } from "@/locale/locale.ts";
import type { Part } from "@/locale/message.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { latestLead } from "@/model/vectors/latest-lead.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";

/** Who came first in a domain when it was last counted, as a sentence to be quoted, with how sure it is. */
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
