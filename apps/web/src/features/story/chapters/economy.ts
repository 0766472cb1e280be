import { observation, type SeriesId, shareOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { numberIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { storyPhraseMessages } from "@/messages/storyPhrase/index.ts";
import { claimPath, recordOf } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { breakYears } from "@/model/series-breaks.ts";
import { tradePart, tradeSeriesOf } from "@/model/trade.ts";
import type { Chapter, Fact } from "../bind.ts";
import { counted, countOf, evidence, factOf, percentage, provenanceOfSeries, yearOf } from "../facts.ts";
import { remittancesOf } from "../figures/remittances.tsx";
import { firstInTrade, leadsInTrade } from "../figures/trade.tsx";

const { series } = dataset;
const percent = (value: number | null, id: string, title: string): Fact => {
  if (value === null) throw new Error(`the story leans on a value of ${id}, which does not exist any more: ${title}`);
  return percentage(value, provenanceOfSeries(id, title));
};
const kaz = (partner: string, year: number) => tradePart("trade-kaz", "KAZ", partner, year) ?? Number.NaN;
const imports = (id: SeriesId, entity: string, year: number) => shareOf(series, { series: id, item: "imports", entity, partner: "CHN", year });
const china = (entity: string, year: number) => shareOf(series, { series: "debt-service", item: "principal", entity, partner: "CHN", year });
const [YEAR, BEFORE, DEBT] = [2023, 2022, 2024];
/** Who of China and Russia was ahead, in turn. */
const [kazTurns, kgzTurns, uzbTurns] = [leadsInTrade("KAZ"), leadsInTrade("KGZ"), leadsInTrade("UZB")];
const turn = (turns: ReturnType<typeof leadsInTrade>, at: number) => turns[at] ?? { partner: "nobody", from: 0, to: 0 };
const inTurn = (turns: ReturnType<typeof leadsInTrade>) => turns.map(({ partner }) => partner).join(" ");
const [kgzBreak = 0, uzbBreak = 0] = [breakYears("trade-kgz", "KGZ", "CHN")[0], breakYears("trade-uzb", "UZB", "RUS")[0]];
/** Years since China first came ahead in Uzbekistan's trade in which less than a hundredth of it lay between the two. */
const close = Array.from({ length: YEAR - turn(uzbTurns, 1).from + 1 }, (_, at) => turn(uzbTurns, 1).from + at).filter((year) => {
  const [china = 0, russia = 0] = ["CHN", "RUS"].map((partner) => tradePart("trade-uzb", "UZB", partner, year) ?? Number.NaN);
  return Math.abs(china - russia) < 0.01;
});
/** The end of this year is the last at which debt was counted: payments after it are schedules. */
const COUNTED = 2022;
const overtaken = recordOf(dataset.claims, claimPath(29).slice("claims/".length));
/** Who was first in Tajikistan's trade: one side of it rests on memory alone. */
const tajikFirst = overtaken.conflicts.filter(({ point }) => point.includes("Tajikistan"));
const tajikSides = tajikFirst.flatMap(({ values }) => values);
const tajik = remittancesOf("TJK").at(-1);
const kyrgyz = remittancesOf("KGZ");
const kyrgyzPeak = kyrgyz.reduce((best, other) => (other.value > best.value ? other : best), { year: 0, value: 0 });
const kyrgyzNow = kyrgyz.at(-1);
const eu = observation(series, { series: "exports-eu", item: "exports", entity: "EU27", partner: "KGZ", year: YEAR });

export const economy: Chapter = {
  id: "economy",
  figures: ["trade", "remittances"],
  prose: (locale) => storyChapterMessages(locale).economy,
  steps: ["level", "mirrors", "home"],
  facts: {
    kazFrom: yearOf(turn(kazTurns, 0).from),
    before: yearOf(BEFORE),
    uzbFrom: yearOf(turn(uzbTurns, 1).from),
    uzbTo: yearOf(turn(uzbTurns, 1).to),
    kgzFrom: yearOf(turn(kgzTurns, 1).from),
    kgzTo: yearOf(turn(kgzTurns, 1).to),
    uzbLast: yearOf(turn(uzbTurns, 2).to),
    kgzLast: yearOf(turn(kgzTurns, 2).to),
    close: countOf(close.length),
    kgzBreak: yearOf(kgzBreak, provenanceOfSeries("trade-kgz", "Kyrgyzstan’s goods trade with China and Russia")),
    uzbBreak: yearOf(uzbBreak),
    year: yearOf(YEAR),
    kazChina: percent(kaz("CHN", YEAR), "trade-kaz", "Kazakhstan’s goods trade with China and Russia"),
    kazRussia: percent(kaz("RUS", YEAR), "trade-kaz", "Kazakhstan’s goods trade with Russia"),
    kgz: percent(imports("trade-kgz", "KGZ", YEAR), "trade-kgz", "China’s part of Kyrgyzstan’s imports"),
    uzb: percent(imports("trade-uzb", "UZB", YEAR), "trade-uzb", "China’s part of Uzbekistan’s imports"),
    kazEu: percent(kaz("EU27", YEAR), "trade-kaz", "Kazakhstan’s goods trade with the European Union"),
    eu: factOf(
      (locale) => storyPhraseMessages(locale).billionEuro({ amount: numberIn(locale, (eu ?? Number.NaN) / 1e9, 1) }),
      provenanceOfSeries("exports-eu", "Exports of the EU to Kyrgyzstan", "Kyrgyzstan’s own count is in the series trade-kgz."),
    ),
    tajik: percentage((tajik?.value ?? Number.NaN) / 100, provenanceOfSeries("remittances", "Remittances of Tajikistan, % of GDP")),
    tajikYear: yearOf(tajik?.year ?? 0),
    peak: percentage(kyrgyzPeak.value / 100, provenanceOfSeries("remittances", "Remittances of Kyrgyzstan, % of GDP")),
    peakYear: yearOf(kyrgyzPeak.year),
    now: percentage((kyrgyzNow?.value ?? Number.NaN) / 100),
    nowYear: yearOf(kyrgyzNow?.year ?? 0),
    reporters: counted("republics", REPUBLICS.filter((code) => tradeSeriesOf(code) !== null).length),
    debtTjk: percent(china("TJK", DEBT), "debt-service", "China’s part of the principal due from Tajikistan"),
    debtKgz: percent(china("KGZ", DEBT), "debt-service", "China’s part of the principal due from Kyrgyzstan"),
    paidTjk: percentage(china("TJK", COUNTED) ?? Number.NaN),
    paidKgz: percentage(china("KGZ", COUNTED) ?? Number.NaN),
    debtYear: yearOf(DEBT),
    debtOf: yearOf(COUNTED),
    uzbBefore: percent(tradePart("trade-uzb", "UZB", "RUS", BEFORE), "trade-uzb", "Uzbekistan’s goods trade with Russia and China"),
    // What says otherwise is from memory alone: the receipt has it as the other side, the story does not.
    tjkFirst: factOf(() => "", {
      title: overtaken.statement,
      record: claimPath(29),
      citations: tajikSides.flatMap(({ citations }) => citations.filter(({ read }) => read !== null)),
      conflicts: tajikFirst,
      note: null,
    }),
    later: evidence(claimPath(29)),
  },
  demands: [
    {
      says: `Russia led China in Kazakhstan’s trade until ${BEFORE}, and China after it`,
      holds: inTurn(kazTurns) === "RUS CHN" && turn(kazTurns, 0).to === BEFORE,
      found: JSON.stringify(kazTurns),
    },
    ...[uzbTurns, kgzTurns].map((turns) => ({
      says: "China came ahead of Russia, fell behind again and came ahead once more",
      holds: inTurn(turns) === "RUS CHN RUS CHN",
      found: JSON.stringify(turns),
    })),
    {
      says: "China moved ahead in years from which the series count otherwise",
      holds: turn(kgzTurns, 3).from === kgzBreak && turn(uzbTurns, 1).from === uzbBreak,
      found: `breaks in ${kgzBreak} and ${uzbBreak}`,
    },
    {
      says: "the European Union as one partner is ahead of both in Kazakhstan",
      holds: kaz("EU27", YEAR) > Math.max(kaz("CHN", YEAR), kaz("RUS", YEAR)),
      found: `${kaz("EU27", YEAR)}`,
    },
    {
      says: `China came first among single states in ${YEAR} in each republic whose series may be used`,
      holds: firstInTrade(YEAR).every(({ first }) => first === "CHN"),
      found: firstInTrade(YEAR)
        .map(({ reporter, first }) => `${first} in ${reporter}`)
        .join(", "),
    },
    {
      says: `the payments of ${DEBT} are schedules on the debt of the end of ${COUNTED}`,
      holds: recordOf(series, "debt-service").holes.some((hole) => hole.includes(`to ${DEBT + 1} are schedules`) && hole.includes(`the end of ${COUNTED}`)),
      found: recordOf(series, "debt-service").holes.join(" "),
    },
    {
      says: "sources put China first in Tajikistan’s trade, and Russia only from memory",
      holds:
        tajikSides.length === 2 &&
        tajikSides.some(({ value, citations }) => value.startsWith("China") && citations.every(({ read }) => read !== null)) &&
        tajikSides.some(({ value, citations }) => value.startsWith("Russia") && citations.some(({ source }) => source === "recalled")),
      found: tajikSides.map(({ value }) => value).join("; "),
    },
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
