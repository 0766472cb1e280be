import { dataset } from "@multivector/data/dataset";
import { Drawn } from "@/chart/drawn.tsx";
import { type Line, LineChart } from "@/chart/line-chart.tsx";
import { toneOf } from "@/chart/tone.ts";
import { Figure } from "@/figure/figure.tsx";
import { receiptOf } from "@/records/receipts.ts";
import { tradePart } from "@/records/trade-part.ts";
import { countryName, recordOf } from "@/story/facts.ts";
import type { FigureComponent } from "@/story/figure-component.ts";
import { figureWords } from "@/words/figure.ts";
import { numberIn, words } from "@/words/locale.ts";

const REPORTERS = [
  ["trade-kaz", "KAZ"],
  ["trade-kgz", "KGZ"],
  ["trade-uzb", "UZB"],
] as const;
const PARTNERS = ["RUS", "CHN", "EU27", "TUR"] as const;
const [FROM, TO] = [1994, 2023] as const;

const says = words({
  en: {
    title: "China drew level with Russia in trade, and then passed it",
    subtitle: `Part of all goods trade (exports and imports together), as each republic counts it, ${FROM} to ${TO}`,
    eu: "EU",
    names: { RUS: "Russia", CHN: "China", EU27: "EU", TUR: "Türkiye" } as Record<string, string>,
    columns: ["Republic", "Partner", "Year", "Part of goods trade, %"],
    line: (reporter: string, partner: string, first: number, last: number, from: string, to: string) =>
      `${reporter} with ${partner}: ${from} % in ${first}, ${to} % in ${last}`,
    source: "national statistics of Kazakhstan, Kyrgyzstan and Uzbekistan; a line opens its series",
    note: "Tajikistan and Turkmenistan publish no such series that may be used here. Kazakhstan’s begins in 2018, Uzbekistan’s in 2010. Parts are worked out from printed values; Kyrgyz exports of 2021 have no partner for two fifths. What Kyrgyzstan counts from China was far below what China reports until 2021.",
    unit: "%",
  },
  ru: {
    title: "Китай сравнялся с Россией в торговле, а затем обогнал её",
    subtitle: `Часть всей торговли товарами (экспорт и импорт вместе), как её считает сама республика, с ${FROM} по ${TO} год`,
    eu: "ЕС",
    names: { RUS: "Россия", CHN: "Китай", EU27: "ЕС", TUR: "Турция" },
    columns: ["Республика", "Партнёр", "Год", "Часть торговли товарами, %"],
    line: (reporter, partner, first, last, from, to) => `${reporter} и ${partner}: ${from} % в ${first}, ${to} % в ${last}`,
    source: "национальная статистика Казахстана, Кыргызстана и Узбекистана; линия открывает свой ряд",
    note: "Таджикистан и Туркменистан не публикуют такого ряда, который можно здесь использовать. Ряд Казахстана начинается с 2018 года, Узбекистана — с 2010. Части вычислены из напечатанных значений; у двух пятых экспорта Кыргызстана за 2021 год партнёр не назван. То, что Кыргызстан считал импортом из Китая, до 2021 года было намного меньше того, что сообщает Китай.",
    unit: "%",
  },
});

/** The title says that China passed Russia: it must have, in every republic that reports. */
function holdToTitle(): void {
  for (const [series, reporter] of REPORTERS) {
    const [china, russia] = ["CHN", "RUS"].map((partner) => tradePart(series, reporter, partner, TO) ?? 0);
    if ((china ?? 0) <= (russia ?? 0))
      throw new Error(`figures/trade.tsx: its title says that China passed Russia, but not for ${reporter} in ${TO}: ${china}, ${russia}. Rewrite it.`);
  }
}

export const Trade: FigureComponent = ({ locale }) => {
  holdToTitle();
  const say = says(locale);
  const years = Array.from({ length: TO - FROM + 1 }, (_, index) => FROM + index);
  const panels = REPORTERS.map(([series, reporter]) => ({
    series,
    reporter,
    name: countryName(reporter, locale),
    lines: PARTNERS.map((partner) => ({
      partner,
      points: years.map((year) => {
        const part = tradePart(series, reporter, partner, year);
        return { year, value: part === null ? null : part * 100 };
      }),
    })),
  }));
  return (
    <Figure
      locale={locale}
      id="trade"
      title={say.title}
      subtitle={say.subtitle}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/series/trade-kaz/observations"
      table={{
        columns: say.columns.map((title, index) => ({ title, numeric: index > 1 })),
        rows: panels.flatMap(({ series, name, lines }) =>
          lines.flatMap(({ partner, points }) => {
            const known = points.filter(({ value }) => value !== null);
            return known.map(({ year, value }, index) => ({
              id: `${series}-${partner}-${year}`,
              cells: [name, say.names[partner] ?? partner, String(year), numberIn(locale, value ?? 0, 1)],
              receipt:
                index === 0
                  ? receiptOf(locale, {
                      id: `trade-${series}-${partner}`,
                      title: `${name}, ${say.names[partner]}`,
                      record: `series/${series}`,
                      citations: recordOf(dataset.series, series).citations,
                      note: recordOf(dataset.series, series).holes.join(" "),
                    })
                  : null,
            }));
          }),
        ),
      }}
    >
      <Drawn
        draw={(width) => (
          <div className="multiples">
            {panels.map(({ series, name, lines }, index) => {
              const own = width === 358 ? 358 : Math.floor((width - 32) / (width < 800 ? 2 : 3));
              return (
                <LineChart
                  key={series}
                  id={`${series}-${width}`}
                  label={`${name}. ${say.subtitle}`}
                  title={name}
                  width={own}
                  height={240}
                  years={[FROM, TO]}
                  top={60}
                  format={(value) => String(value)}
                  unit={say.unit}
                  first={index === 0}
                  lines={lines.map(({ partner, points }): Line => {
                    const known = points.filter(({ value }) => value !== null);
                    const [first, last] = [known[0], known.at(-1)];
                    return {
                      id: partner,
                      label: say.names[partner] ?? partner,
                      tone: toneOf(partner),
                      points,
                      receipt: `trade-${series}-${partner}`,
                      step: partner === "CHN" || partner === "RUS" ? "1 2" : "2",
                      says: figureWords(locale).mark(
                        say.line(
                          name,
                          say.names[partner] ?? partner,
                          first?.year ?? FROM,
                          last?.year ?? TO,
                          numberIn(locale, first?.value ?? 0, 0),
                          numberIn(locale, last?.value ?? 0, 0),
                        ),
                      ),
                    };
                  })}
                />
              );
            })}
          </div>
        )}
      />
    </Figure>
  );
};
