import { DOMAINS, type Republic } from "@multivector/data/vectors";
import { capital, hrefIn, type Locale } from "@/locale/locale.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { percentIn } from "@/phrases/percent.ts";

/** Who leads in a republic, domain by domain, and how sure that is: sentences to be quoted. */
export function CountryLeads({ locale, country }: { locale: Locale; country: Republic }) {
  const words = dossierMessages(locale);
  const { domains, holders } = vectorMessages(locale);
  return (
    <div>
      <h2>{words.leads}</h2>
      <ul className="change-list">
        {DOMAINS.map((domain) => {
          const year = answers.find((one) => one.country === country && one.domain === domain)?.years.at(-1)?.year ?? 0;
          const cell = cellAt(country, domain, year);
          const first = cell?.first ?? null;
          return (
            <li key={domain}>
              {cell === undefined || first === null ? (
                <Emphasized parts={words.unknown({ domain: domains[domain] })} />
              ) : (
                <Emphasized
                  parts={words.lead({
                    settled: first.settled,
                    domain: domains[domain],
                    first: holders[first.partner],
                    firstCapital: capital(holders[first.partner]),
                    second: holders[first.second],
                    share: percentIn(locale, cell.presence[first.partner]?.share ?? 0),
                    probability: percentIn(locale, first.probability),
                    year,
                  })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className="note">
        <a className="alone" href={hrefIn(locale, "/vectors/method")}>
          {words.how}
        </a>
      </p>
    </div>
  );
}
