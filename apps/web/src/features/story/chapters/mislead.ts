import { dataset, meta } from "@multivector/data/dataset";
import { dayIn, numberIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimsOf, FIRST_ARTICLE } from "@/model/articles.ts";
import { disputedCount } from "@/model/disputed.ts";
import { readTo } from "@/model/read-to.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { coverageByKind } from "@/model/series-coverage.ts";
import type { Chapter } from "../bind.ts";
import { countOf, factOf, percentage } from "../facts.ts";

const kinds = coverageByKind();
const empty = kinds.flatMap(({ id, cells }) => cells.flatMap(({ code, years }) => (years === 0 ? `${id} ${code}` : [])));
const withTrade = REPUBLICS.filter((code) => dataset.series.records.some(({ id }) => id === `trade-${code.toLowerCase()}`));
const sources = dataset.sources.records;
const recalled = sources.filter(({ read }) => read === null).length;
const claims = claimsOf(FIRST_ARTICLE);
const checked = claims.filter(({ check }) => check !== null).length;

export const mislead: Chapter = {
  id: "mislead",
  figures: ["holes", "doubt"],
  prose: (locale) => storyChapterMessages(locale).mislead,
  steps: ["holes", "read", "judged"],
  facts: {
    withTrade: countOf(withTrade.length),
    series: countOf(kinds.length),
    sources: factOf((locale) => numberIn(locale, sources.length), null),
    recalled: countOf(recalled),
    languages: percentage(
      sources.filter(({ language }) => language === "en" || language === "ru").length / sources.filter(({ language }) => language !== null).length,
    ),
    version: factOf(() => meta.version, null),
    horizon: factOf((locale) => dayIn(locale, meta.horizon), null),
    readTo: factOf((locale) => readTo(locale).events, null),
    checked: countOf(checked),
    claims: countOf(claims.length),
    disputed: factOf((locale) => numberIn(locale, disputedCount()), null),
  },
  demands: [
    { says: "national trade series are missing for some of the five", holds: withTrade.length < 5, found: withTrade.join(", ") },
    { says: "trade by partner is the only kind of data that any republic lacks", holds: empty.join(", ") === "trade TJK, trade TKM", found: empty.join(", ") },
  ],
};
