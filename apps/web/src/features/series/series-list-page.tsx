import { hrefIn, type Locale } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { creditIn } from "@/model/credits.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import { RecordText } from "@/ui/record/record-text.tsx";

/** All series. */
export function SeriesListPage({ locale }: { locale: Locale }) {
  const words = seriesMessages(locale);
  const { domains } = factMessages(locale);
  const { records, observations } = datasetIn(locale).series;
  const values = Object.values(observations).reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say({ series: records.length, values })}</p>
      </div>
      {(Object.keys(domains) as (keyof typeof domains)[])
        .map((domain) => ({ domain, cards: records.filter((card) => card.domain === domain) }))
        .filter(({ cards }) => cards.length > 0)
        .map(({ domain, cards }) => (
          <section key={domain} className="section">
            <h2 className="capital">{domains[domain]}</h2>
            <ul className="index">
              {cards.map((card) => {
                const years = observations[card.id]?.rows.map(([, , year]) => year) ?? [];
                return (
                  <li key={card.id}>
                    <a href={hrefIn(locale, `/series/${card.id}`)}>{seriesTitle(locale, card)}</a>
                    <span className="note">
                      {creditIn(locale, card.publisher)} · {words.coverage({ from: Math.min(...years), to: Math.max(...years), rows: years.length })}
                    </span>
                    <p className="note">
                      <RecordText locale={locale}>{card.measures}</RecordText>
                    </p>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </>
  );
}
