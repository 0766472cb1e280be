import { observation, type SeriesId, shareOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { tradePart } from "@/records/trade-part.ts";
import type { Chapter, Fact } from "@/story/bind.ts";
import { claimPath, evidence, measured, restsOnSeries, yearOf } from "@/story/facts.ts";
import { remittancesOf } from "@/story/figures/remittances.tsx";

const { series } = dataset;
const percent = (value: number | null, id: string, title: string): Fact => {
  if (value === null) throw new Error(`the story leans on a value of ${id}, which does not exist any more: ${title}`);
  return measured(value * 100, 0, restsOnSeries(id, title));
};
const kaz = (partner: string, year: number) => tradePart("trade-kaz", "KAZ", partner, year) ?? Number.NaN;
const imports = (id: SeriesId, entity: string, year: number) => shareOf(series, { series: id, item: "imports", entity, partner: "CHN", year });
const china = (entity: string, year: number) => shareOf(series, { series: "debt-service", item: "principal", entity, partner: "CHN", year });
const [YEAR, BEFORE, DEBT] = [2023, 2022, 2024];
const tajik = remittancesOf("TJK").at(-1);
const kyrgyz = remittancesOf("KGZ");
const kyrgyzPeak = kyrgyz.reduce((best, other) => (other.value > best.value ? other : best), { year: 0, value: 0 });
const kyrgyzNow = kyrgyz.at(-1);
const eu = observation(series, { series: "exports-eu", item: "exports", entity: "EU27", partner: "KGZ", year: YEAR });

export const economy: Chapter = {
  id: "economy",
  title: { en: "The economy: who buys, who pays, who lends", ru: "Экономика: кто покупает, кто платит, кто даёт в долг" },
  stand: {
    en: "In trade the order changed within a few years. What workers send home, and to whom the state owes, are other orders again.",
    ru: "В торговле порядок сменился за несколько лет. В деньгах, присланных домой, и в долгах государства он другой.",
  },
  figures: ["trade", "remittances"],
  steps: [
    {
      id: "level",
      title: { en: "China draws level, then passes", ru: "Китай сравнялся и обогнал" },
      text: {
        en: "Kazakhstan was the last of the five where Russia led.{last^} In {before} it still did; in {year} Kazakhstan itself counted {kaz-china} % of its goods trade with China and {kaz-russia} % with Russia.{kaz-china^} By then China sold {kgz} % of what Kyrgyzstan imported{kgz^} and {uzb} % of what Uzbekistan did.{uzb^}",
        ru: "Казахстан был последним из пяти, где первой шла Россия.{last^} В {before} году ещё шла; за {year} год сам Казахстан насчитал {kaz-china} % торговли товарами с Китаем и {kaz-russia} % с Россией.{kaz-china^} К тому времени Китай продавал {kgz} % того, что ввозил Кыргызстан,{kgz^} и {uzb} % того, что ввозил Узбекистан.{uzb^}",
      },
    },
    {
      id: "mirrors",
      title: { en: "Books that do not agree", ru: "Книги, которые не сходятся" },
      text: {
        en: "Every trade is written down twice. In {year} the European Union counted {eu} million euros of exports to Kyrgyzstan; Kyrgyzstan counted about a third of that in dollars.{eu^} Why, the books do not say. Such gaps are kept, not averaged.",
        ru: "Всякая торговля записана дважды. За {year} год Европейский союз насчитал {eu} млн евро экспорта в Кыргызстан; Кыргызстан насчитал примерно треть этого в долларах.{eu^} Почему, книги не говорят. Такие разрывы здесь хранятся, а не усредняются.",
      },
    },
    {
      id: "home",
      title: { en: "Money sent home, money owed", ru: "Деньги домой, деньги в долг" },
      text: {
        en: "Money sent home by people who work abroad came to {tajik} % of Tajikistan’s output in {tajik-year}.{tajik^} In Kyrgyzstan it fell from {peak} % in {peak-year} to {now} %.{peak^} Debt points elsewhere: China took {debt-tjk} % of the principal that Tajikistan repaid in {debt-year}, and {debt-kgz} % of Kyrgyzstan’s.{debt-tjk^}",
        ru: "Деньги, присланные домой теми, кто работает за границей, составили {tajik} % выпуска Таджикистана в {tajik-year} году.{tajik^} В Кыргызстане они упали с {peak} % в {peak-year} году до {now} %.{peak^} Долг смотрит в другую сторону: Китаю досталось {debt-tjk} % основного долга, который Таджикистан вернул в {debt-year} году, и {debt-kgz} % того, что вернул Кыргызстан.{debt-tjk^}",
      },
    },
  ],
  since: {
    en: "National series after {year} are not yet in the dataset. Press reports of later years put China well ahead.{later^}",
    ru: "Национальных рядов после {year} года в наборе ещё нет. По сообщениям печати за следующие годы Китай далеко впереди.{later^}",
  },
  facts: {
    before: yearOf(BEFORE),
    year: yearOf(YEAR),
    "kaz-china": percent(kaz("CHN", YEAR), "trade-kaz", "Kazakhstan’s goods trade with China and Russia"),
    "kaz-russia": percent(kaz("RUS", YEAR), "trade-kaz", "Kazakhstan’s goods trade with Russia"),
    kgz: percent(imports("trade-kgz", "KGZ", YEAR), "trade-kgz", "China’s part of Kyrgyzstan’s imports"),
    uzb: percent(imports("trade-uzb", "UZB", YEAR), "trade-uzb", "China’s part of Uzbekistan’s imports"),
    eu: measured(
      (eu ?? Number.NaN) / 1e6,
      0,
      restsOnSeries("exports-eu", "Exports of the EU to Kyrgyzstan", "Kyrgyzstan’s own count is in the series trade-kgz."),
    ),
    tajik: measured(tajik?.value ?? Number.NaN, 0, restsOnSeries("remittances", "Remittances of Tajikistan, % of GDP")),
    "tajik-year": yearOf(tajik?.year ?? 0),
    peak: measured(kyrgyzPeak.value, 0, restsOnSeries("remittances", "Remittances of Kyrgyzstan, % of GDP")),
    "peak-year": yearOf(kyrgyzPeak.year),
    now: measured(kyrgyzNow?.value ?? Number.NaN, 0, null),
    "debt-tjk": percent(china("TJK", DEBT), "debt-service", "China’s part of the principal repaid"),
    "debt-kgz": percent(china("KGZ", DEBT), "debt-service", "China’s part of the principal repaid by Kyrgyzstan"),
    "debt-year": yearOf(DEBT),
    last: evidence(claimPath(29)),
    later: evidence(claimPath(29)),
  },
  demands: [
    {
      says: `Russia led in Kazakhstan’s trade in ${BEFORE}`,
      holds: kaz("RUS", BEFORE) > kaz("CHN", BEFORE),
      found: `${kaz("RUS", BEFORE)} and ${kaz("CHN", BEFORE)}`,
    },
    { says: `China led in ${YEAR}`, holds: kaz("CHN", YEAR) > kaz("RUS", YEAR), found: `${kaz("CHN", YEAR)} and ${kaz("RUS", YEAR)}` },
    { says: "remittances of Kyrgyzstan fell from their peak", holds: (kyrgyzNow?.value ?? 99) < kyrgyzPeak.value, found: `${kyrgyzNow?.value}` },
    {
      says: "Kyrgyzstan counted about a third of what the EU counted",
      holds: (() => {
        const own = observation(series, { series: "trade-kgz", item: "imports", entity: "KGZ", partner: "EU27", year: YEAR });
        const part = ((own ?? 0) * 1000) / (eu ?? 1);
        return part > 0.25 && part < 0.42;
      })(),
      found: "another part",
    },
  ],
};
