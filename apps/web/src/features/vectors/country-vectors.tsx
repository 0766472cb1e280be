import { DOMAINS, type Republic } from "@multivector/data/vectors";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { sentenceOf } from "@/model/vectors/sentence.ts";
import { OwnDay } from "@/ui/date/own-day.tsx";
import { BandRows } from "./band-rows.tsx";

/** The latest vector of a republic in each domain, each leading to its rows. */
export function CountryVectors({ locale, country, name }: { locale: Locale; country: Republic; name: string }) {
  const words = vectorMessages(locale);
  return (
    <section className="section" id="vectors" aria-labelledby="vectors-title">
      <h2 id="vectors-title">{words.here({ republic: name })}</h2>
      <OwnDay locale={locale} of="part" />
      <p className="note">{words.bands.subtitle}</p>
      <div className="vector-grid two">
        {DOMAINS.map((domain) => {
          const years = answers.find((one) => one.country === country && one.domain === domain)?.years ?? [];
          const year = years.at(-1)?.year ?? 0;
          const cell = cellAt(country, domain, year);
          return (
            <div key={domain} className="vector-cell">
              <h3>
                <a href={hrefIn(locale, `/vectors?domain=${domain}&year=${year}&country=${country}&partner=${cell?.first?.partner ?? "others"}#rows`)}>
                  {words.domains[domain]}, {year}
                </a>
              </h3>
              <BandRows locale={locale} republic={name} title="" cell={cell} none={words.bands.none} yours={null} />
              <p className="rose-say">{sentenceOf(locale, name, cell, year)}</p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
