import type { Domain, Partner } from "@multivector/data/vectors";
import { capital, type Locale, listIn } from "@/locale/locale.ts";
import { landingMessages } from "@/messages/landing/index.ts";
import { inProse, inProseTogether } from "@/phrases/counts.ts";
import type { Finding } from "./finding.ts";

/** Partners by name, as they stand in a sentence. */
type Names = Readonly<Partial<Record<Partner, string>>>;

/** Who is ahead and how sure that is: the headline. Only outside powers; what the republics are to each other comes after it. */
export function headlineOf(locale: Locale, names: Names, { leads, outside }: Finding): string {
  const { headline } = landingMessages(locale);
  const powers = leads.filter(({ partner }) => partner !== "REGION");
  const clauses = powers.map(({ partner, domains }, place) => {
    const values = { partner: names[partner] ?? partner, domains: domainsIn(locale, domains) };
    return place === 0 ? headline.ahead(values) : headline.also(values);
  });
  if (clauses.length === 0) return headline.nobody;
  return `${capital(clauses.join(", "))}. ${headline.sure({ settled: outside.settled, cells: outside.cells, leads: powers.length })}`;
}

/** How many answers are settled; and where nobody is ahead or the republics are, which the grid shows as well. */
export function standfirstOf(locale: Locale, names: Names, { leads, nobody, narrow, tally, count }: Finding): { sure: string; where: string } {
  const { standfirst } = landingMessages(locale);
  const region = leads.find(({ partner }) => partner === "REGION");
  const where = [
    ...(region === undefined ? [] : [standfirst.region({ domains: domainsIn(locale, region.domains) })]),
    ...narrow.map(({ domain, partner, count: first, clear }) =>
      standfirst.narrow({
        domains: domainsIn(locale, [domain]),
        partner: names[partner] ?? partner,
        count: first,
        countWords: inProse(locale, first),
        clear,
        clearWords: inProse(locale, clear),
      }),
    ),
    ...nobody.map(({ domain, ...counts }) => {
      const parts = (["clear", "open", "gap"] as const).flatMap((state) =>
        counts[state] === 0 ? [] : [standfirst.orders[state]({ words: inProse(locale, counts[state]) })],
      );
      return standfirst.nobody({ domains: domainsIn(locale, [domain]), orders: listIn(locale, parts) });
    }),
  ].join("; ");
  const inWords = inProseTogether(locale, Object.values(tally));
  const sure = standfirst.tally({
    count,
    settled: tally.settled,
    settledWords: inWords(tally.settled),
    leaning: tally.leaning,
    leaningWords: inWords(tally.leaning),
    open: tally["not settled"],
    openWords: inWords(tally["not settled"]),
    gaps: tally.gap,
    gapsWords: inWords(tally.gap),
  });
  return { sure, where: where === "" ? "" : `${capital(where)}.` };
}

function domainsIn(locale: Locale, domains: readonly Domain[]): string {
  const words = landingMessages(locale).inDomain;
  return listIn(
    locale,
    domains.map((domain) => words[domain]),
  );
}
