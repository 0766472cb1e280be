import type { Future } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import type { Chapter, Fact } from "@/story/bind.ts";
import { claimPath, countHeld, countOf, evidence, factOf, recordOf, yearOf } from "@/story/facts.ts";
import { readingAt, tallyOf } from "@/story/figures/futures.tsx";
import { firstIn, worksBehind } from "@/story/figures/leads.tsx";
import { tallyOfLatest } from "@/vectors/answers.tsx";
import { answers } from "@/vectors/published.ts";
import { inProse } from "@/words/counts.ts";

const signs = dataset.signposts.records;
const futures = new Set(signs.map(({ future }) => future));
const sign = (id: string) => recordOf(dataset.signposts, id);
const at = (id: string, day: string) => readingAt(sign(id), day);
const THEN = "2022-12-31";
const sitesNow = at("russian-sites-in-the-five", meta.horizon);
const sites = at("russian-sites-in-the-five", THEN);
const [EARLY, LATE] = [2005, 2023];
const votesThen = at("kazakh-votes-with-russia", `${EARLY}-12-31`);
const votesNow = at("kazakh-votes-with-russia", `${LATE}-12-31`);
const meetings = at("kyrgyz-borders-settled", "2025-12-31");

const talliedFacts = (prefix: string, future: Future) => {
  const { all, towards, away } = tallyOf(future);
  const some = (count: number): Fact => ({ receipt: null, text: (locale) => (count > 0 ? inProse(locale, count) : { en: "none", ru: "ни одна" }[locale]) });
  return { [`${prefix}-all`]: countOf(all), [`${prefix}-towards`]: some(towards), [`${prefix}-away`]: some(away) };
};
const tally = tallyOfLatest();
const moved = (id: string, latest: string) => {
  const [before, now] = [at(id, THEN), at(id, latest)];
  return before === null || now === null ? 0 : now.least > before.possible ? 1 : now.possible < before.least ? -1 : 0;
};

export const whoLeads: Chapter = {
  id: "who-leads",
  title: { en: "Who leads? You decide", ru: "Кто ведёт? Решать вам" },
  stand: {
    en: "The article ended with futures that might come. For each of {futures} we wrote down signs that anybody can read again, {signs} in all, and nobody’s verdict.",
    ru: "Статья кончалась возможными будущими. Для каждого из них — их {futures} — мы записали приметы, которые может перечитать каждый; всего примет {signs}, и ни одного чужого приговора.",
  },
  figures: ["leads", "futures"],
  steps: [
    {
      id: "shares",
      title: { en: "By shares of ties", ru: "По долям связей" },
      text: {
        en: "Counted as shares of a republic’s ties, the answer differs by domain. In the economy China comes first in {chn-economy} of the five, in security Russia in {rus-security}, in diplomacy the region itself in {region-diplomacy}.{shares^} But of {answers} latest answers only {settled} are settled, however one weighs and counts; {holes} are holes.",
        ru: "Если считать долями связей республики, ответ зависит от области. В экономике Китай первый в {chn-economy} республиках из пяти, в безопасности Россия — в {rus-security}, в дипломатии сам регион — в {region-diplomacy}.{shares^} Но из последних ответов — их {answers} — установлено лишь {settled}, как ни взвешивай и ни считай; пробелов {holes}.",
      },
    },
    {
      id: "russia",
      title: { en: "Russia again?", ru: "Снова Россия?" },
      text: {
        en: "The forces are where they were: {sites} Russian forces and sites stood in the five at the end of {then-year}, just before the article, and {sites-now} stand there now.{sites^} The votes have drifted: Kazakhstan cast {votes-then} % of its votes as Russia did in {early}, and {votes-now} % in {late}.{votes^} Of {rus-all} signs of a Russian lead, read from what is held here, {rus-towards} moved towards it since the end of that year, {rus-away} away.",
        ru: "Силы стоят, где стояли: в конце {then-year} года, перед самой статьёй, российских сил и объектов в пяти республиках было {sites}, сейчас {sites-now}.{sites^} Голоса разошлись: с российскими совпадали {votes-then} % голосов Казахстана в {early} году и {votes-now} % в {late}.{votes^} Из {rus-all} примет российского лидерства, читаемых по тому, что здесь записано, с конца того года к нему сдвинулось {rus-towards}, от него — {rus-away}.",
      },
    },
    {
      id: "china",
      title: { en: "China, or new patrons?", ru: "Китай или новые покровители?" },
      text: {
        en: "China’s part of imports rose in each of the republics that report. But of {chn-all} signs of a Chinese lead {chn-towards} moved towards it and {chn-away} away, and none speaks of security. Of {new-all} signs of new patrons {new-towards} moved towards them and {new-away} away: routes and sales grow, recorded visits do not.{patrons^}",
        ru: "Доля Китая в импорте выросла в каждой из отчитывающихся республик. Но из {chn-all} примет китайского лидерства к нему сдвинулось {chn-towards}, от него — {chn-away}, и ни одна не говорит о безопасности. Из {new-all} примет новых покровителей к ним сдвинулось {new-towards}, от них — {new-away}: пути и продажи растут, записанные визиты — нет.{patrons^}",
      },
    },
    {
      id: "masters",
      title: { en: "Or nobody?", ru: "Или никто?" },
      text: {
        en: "Of {own-all} signs of the last future {own-towards} moved towards it, {own-away} away: borders were settled and alliances made among neighbours, while fewer of their meetings and visits are recorded of late, when entering thins out.{masters^} Read the rows, move the date, and weigh them yourself: the weights are an opinion, the rows are not.",
        ru: "Из {own-all} примет последнего будущего к нему сдвинулось {own-towards}, от него — {own-away}: границы улажены, союзы соседей заключены, а встреч и поездок в последнее время записано меньше: вносят их реже.{masters^} Прочитайте строки, подвиньте дату и взвесьте сами: веса — это мнение, строки — нет.",
      },
    },
  ],
  since: {
    en: "Each sign is read again with every release of the data. Its query stands beside it in the API.",
    ru: "Каждая примета перечитывается с каждым выпуском данных. Её запрос стоит рядом с ней в API.",
  },
  facts: {
    "chn-economy": countOf(firstIn("economy", "CHN")),
    "rus-security": countOf(firstIn("security", "RUS")),
    "region-diplomacy": countOf(firstIn("diplomacy", "REGION")),
    answers: countOf(answers.length),
    settled: countOf(tally.settled),
    holes: countOf(tally.holes),
    shares: factOf(() => "", { title: "Vectors", record: "vectors", citations: worksBehind("KAZ", "economy", LATE, "CHN"), note: null }),
    futures: countOf(futures.size),
    signs: countOf(signs.length),
    sites: { ...evidence(claimPath(31)), text: countHeld(sites ?? { least: 0, most: null }).text },
    "sites-now": countHeld(sitesNow ?? { least: 0, most: null }),
    "votes-then": countOf(Math.round((votesThen?.least ?? Number.NaN) * 100)),
    "votes-now": countOf(Math.round((votesNow?.least ?? Number.NaN) * 100)),
    early: yearOf(EARLY),
    late: yearOf(LATE),
    votes: evidence("series/un-session-agreement"),
    "then-year": yearOf(THEN.slice(0, 4)),
    ...talliedFacts("rus", "russia-reclaims-security"),
    ...talliedFacts("chn", "china-leads-economy"),
    ...talliedFacts("new", "new-patrons"),
    ...talliedFacts("own", "masters-in-their-own-houses"),
    patrons: evidence(claimPath(24)),
    masters: evidence(claimPath(30)),
  },
  demands: [
    {
      says: "China comes first in most economies, Russia in most security, the region in all diplomacy, and fewer than half of the answers are settled",
      holds: firstIn("economy", "CHN") >= 3 && firstIn("security", "RUS") >= 3 && firstIn("diplomacy", "REGION") >= 3 && tally.settled < answers.length / 2,
      found: JSON.stringify({ tally, economy: firstIn("economy", "CHN"), security: firstIn("security", "RUS"), diplomacy: firstIn("diplomacy", "REGION") }),
    },
    {
      says: "China’s part of imports rose in each republic that reports",
      holds: ["kazakh", "kyrgyz", "uzbek"].every((who) => moved(`${who}-imports-from-china`, "2023-12-31") > 0),
      found: "one in which it did not",
    },
    { says: "routes around Russia grow", holds: moved("corridors-around-russia", meta.horizon) >= 0, found: "fewer" },
    { says: "exports to the EU grow", holds: moved("kazakh-exports-to-the-eu", "2023-12-31") > 0, found: "less" },
    { says: "visits of Türkiye’s leader do not grow", holds: moved("turkish-stops-in-the-five", meta.horizon) <= 0, found: "more" },
    {
      says: "borders were settled and alliances made, meetings and visits are fewer",
      holds:
        moved("kyrgyz-borders-settled", meta.horizon) > 0 &&
        moved("uzbek-alliances-in-the-region", meta.horizon) > 0 &&
        moved("meetings-of-the-five", meta.horizon) < 0 &&
        moved("uzbek-stops-in-the-region", meta.horizon) < 0,
      found: "another direction of one of them",
    },
    {
      says: "the forces are where they were",
      holds: Math.abs((sitesNow?.least ?? 0) - (sites?.least ?? 99)) <= 1,
      found: `${sites?.least} then, ${sitesNow?.least} now`,
    },
    {
      says: "Kazakhstan’s votes have drifted from Russia’s",
      holds: (votesNow?.least ?? 1) < (votesThen?.least ?? 0),
      found: `${votesThen?.least} and ${votesNow?.least}`,
    },
    {
      says: "more borders are settled than before",
      holds: (meetings?.least ?? 0) > (at("kyrgyz-borders-settled", THEN)?.possible ?? 99),
      found: `${meetings?.least}`,
    },
  ],
};
