import { DOMAINS, type Domain, type Republic } from "@multivector/data/vectors";
import { type Locale, listIn } from "@/locale/locale.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { latestLead } from "./latest-lead.ts";

/** Who leads in a republic in all domains together, in a sentence to be quoted; what is open is said to be. */
export function leadSentence(locale: Locale, country: Republic, name: string): string {
  const words = dossierMessages(locale);
  const { holders } = vectorMessages(locale);
  const domainsOf = (domains: readonly Domain[]) =>
    listIn(
      locale,
      domains.map((domain) => words.inDomain[domain]),
    );
  const open: Domain[] = [];
  const leads = new Map<string, { first: string; certainty: "settled" | "leaning"; domains: Domain[] }>();
  for (const domain of DOMAINS) {
    const lead = latestLead(country, domain);
    const certainty = lead?.certainty;
    if (lead === null || (certainty !== "settled" && certainty !== "leaning")) {
      open.push(domain);
      continue;
    }
    const key = `${certainty} ${lead.first.partner}`;
    const held = leads.get(key) ?? { first: holders[lead.first.partner], certainty, domains: [] };
    leads.set(key, { ...held, domains: [...held.domains, domain] });
  }
  const told = [...leads.values()].map(({ domains, ...lead }) => words.leadOf({ ...lead, domains: domainsOf(domains) }));
  const [before, last] = [told.slice(0, -1), told.at(-1)];
  return words.leadSentence({
    told: told.length === 0 ? "open" : open.length === 0 ? "all" : "some",
    name,
    leads: last === undefined || before.length === 0 ? (last ?? "") : words.leadLast({ before: before.join(", "), last }),
    open: domainsOf(open),
  });
}
