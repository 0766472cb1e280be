import { dataset, meta } from "@multivector/data/dataset";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countOf, evidence, recordOf, yearOf } from "@/story/facts.ts";
import { readingAt } from "@/story/figures/futures.tsx";

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

export const whoLeads: Chapter = {
  id: "who-leads",
  title: { en: "Who leads? You decide", ru: "Кто ведёт? Решать вам" },
  stand: {
    en: "The article ended with futures that might come. For each of {futures} we wrote down signs that anybody can read again, {signs} in all, and nobody’s verdict.",
    ru: "Статья кончалась возможными будущими. Для каждого из них — их {futures} — мы записали приметы, которые может перечитать каждый; всего примет {signs}, и ни одного чужого приговора.",
  },
  figures: ["futures"],
  steps: [
    {
      id: "russia",
      title: { en: "Russia again?", ru: "Снова Россия?" },
      text: {
        en: "The forces are where they were: {sites} Russian forces and sites stood in the five when the article was written, and {sites-now} stand there now.{sites^} The votes have drifted: Kazakhstan cast {votes-then} % of its votes as Russia did in {early}, and {votes-now} % in {late}.{votes^} Presence and agreement need not move together.",
        ru: "Силы стоят, где стояли: когда писалась статья, российских сил и объектов в пяти республиках было {sites}, сейчас {sites-now}.{sites^} Голоса разошлись: с российскими совпадали {votes-then} % голосов Казахстана в {early} году и {votes-now} % в {late}.{votes^} Присутствие и согласие не обязаны идти вместе.",
      },
    },
    {
      id: "china",
      title: { en: "China, or new patrons?", ru: "Китай или новые покровители?" },
      text: {
        en: "Every sign of trade points to China, and none of them says anything about security, where China holds back. New patrons come for summits, for metals and for routes. Their signs rise too, from less.{patrons^}",
        ru: "Все приметы торговли указывают на Китай, и ни одна ничего не говорит о безопасности, где Китай держится в стороне. Новые покровители приезжают на саммиты, за металлами и путями. Их приметы тоже растут, но снизу.{patrons^}",
      },
    },
    {
      id: "masters",
      title: { en: "Or nobody?", ru: "Или никто?" },
      text: {
        en: "The signs of the last future moved most: borders settled, alliances among neighbours, meetings of their own.{masters^} If nobody leads, leading may be the wrong question. Read the rows, move the date, and weigh them yourself: the weights are an opinion, the rows are not.",
        ru: "Сильнее всего сдвинулись приметы последнего будущего: улаженные границы, союзы соседей, собственные встречи.{masters^} Если не ведёт никто, возможно, вопрос поставлен неверно. Прочитайте строки, подвиньте дату и взвесьте сами: веса — это мнение, строки — нет.",
      },
    },
  ],
  since: {
    en: "Each sign is read again with every release of the data. Its query stands beside it in the API.",
    ru: "Каждая примета перечитывается с каждым выпуском данных. Её запрос стоит рядом с ней в API.",
  },
  facts: {
    futures: countOf(futures.size),
    signs: countOf(signs.length),
    sites: { ...evidence(claimPath(31)), text: countOf(sites?.least ?? 0).text },
    "sites-now": countOf(sitesNow?.least ?? 0),
    "votes-then": countOf(Math.round((votesThen?.least ?? Number.NaN) * 100)),
    "votes-now": countOf(Math.round((votesNow?.least ?? Number.NaN) * 100)),
    early: yearOf(EARLY),
    late: yearOf(LATE),
    votes: evidence("series/un-session-agreement"),
    patrons: evidence(claimPath(24)),
    masters: evidence(claimPath(30)),
  },
  demands: [
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
      holds: (meetings?.least ?? 0) > (at("kyrgyz-borders-settled", THEN)?.most ?? 99),
      found: `${meetings?.least}`,
    },
  ],
};
