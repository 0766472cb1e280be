import { visitsBetween } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { REPUBLICS } from "@/records/republics.ts";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countHeld, countOf, dateOfEvent, evidence, yearOf } from "@/story/facts.ts";
import { stopsIn, VISITORS } from "@/story/figures/journeys.tsx";

const YEAR = 2022;
const putin = stopsIn(YEAR, "vladimir-putin");
const xi = stopsIn(YEAR, "xi-jinping");
const erdogan = stopsIn(YEAR, "recep-tayyip-erdogan");
const visited = new Set(putin.stops.map(({ to }) => to.country));
const since = visitsBetween(dataset.visits, { from: `${YEAR + 1}-01-01`, person: "vladimir-putin", host: REPUBLICS });
const together = VISITORS.filter((person) =>
  stopsIn(YEAR, person).stops.some(({ to, start }) => to.country === "UZB" && start.edtf?.startsWith("2022-09")),
).length;
const hosts = visitsBetween(dataset.visits, { from: String(YEAR), to: String(YEAR), person: "recep-tayyip-erdogan", host: REPUBLICS });

export const journeys: Chapter = {
  id: "journeys-of-2022",
  title: { en: "Five countries in one year", ru: "Пять стран за один год" },
  stand: {
    en: "In {year} Putin was in every one of the five. It was read as strength and as need. The others came as well.",
    ru: "В {year} году Путин побывал в каждой из пяти. Это читали и как силу, и как нужду. Приезжали и другие.",
  },
  figures: ["journeys"],
  steps: [
    {
      id: "putin",
      title: { en: "How many journeys?", ru: "Сколько поездок?" },
      text: {
        en: "The article counted journeys. The records hold {stops} stops on {journeys} journeys, because Dushanbe and Ashgabat were one.{count^} All but one of the stops were for a summit that stood in the calendar. A number that is nearly right is worth a closer look: it tells what was counted.",
        ru: "Статья считала поездки. В записях остановок {stops}, а поездок {journeys}: Душанбе и Ашхабад были одной.{count^} Все остановки, кроме одной, пришлись на саммиты, стоявшие в календаре. Почти верное число стоит рассмотреть: оно говорит, что именно считали.",
      },
    },
    {
      id: "others",
      title: { en: "Beside Xi, Erdoğan and others", ru: "Рядом с Си, Эрдоганом и другими" },
      text: {
        en: "Xi made {xi} stops on one journey, his first abroad since the pandemic began.{xi^} Erdoğan made {erdogan}.{samarkand^} Samarkand brought {together} of the {followed} in the graphic into one city within days of each other.",
        ru: "Остановок у Си — {xi}, за одну поездку, первую за рубеж с начала пандемии.{xi^} У Эрдогана их {erdogan}.{samarkand^} Самарканд за считаные дни собрал в одном городе {together} из тех {followed}, кто есть на графике.",
      },
    },
    {
      id: "pictures",
      title: { en: "What pictures prove", ru: "Что доказывают снимки" },
      text: {
        en: "Much was made of welcomes without bread and salt and of hosts who came late. The footage seems genuine; why it happened, nobody has said.{bread^} Pictures show that something was odd. They do not show who leads.",
        ru: "Много писали о встречах без хлеба и соли и о хозяевах, заставлявших ждать. Съёмка похожа на подлинную; почему так вышло, никто не сказал.{bread^} Снимки показывают, что было странно. Кто ведёт, они не показывают.",
      },
    },
  ],
  since: {
    en: "At least {later} more stops of his in the five are recorded since. The graphic can be drawn for any year from the API.",
    ru: "С тех пор записано не меньше {later} его остановок в пяти республиках. Тот же график за любой год можно построить по API.",
  },
  facts: {
    year: yearOf(YEAR),
    stops: countOf(putin.stops.length),
    journeys: countOf(putin.journeys),
    count: evidence(claimPath(17)),
    xi: { ...evidence("events/2022-09-14-xi-visits-kazakhstan"), text: countHeld(xi.counts.stops).text },
    erdogan: countHeld(erdogan.counts.stops),
    samarkand: dateOfEvent("2022-09-15-sco-summit-samarkand"),
    together: countOf(together),
    followed: countOf(VISITORS.length),
    bread: evidence(claimPath(21)),
    later: countOf(since.least),
  },
  demands: [
    { says: "Putin was in every one of the five", holds: visited.size === 5, found: [...visited].join(", ") },
    {
      says: "all but one of his stops were for a summit",
      holds: putin.stops.filter(({ occasion }) => occasion === null).length === 1,
      found: `${putin.stops.filter(({ occasion }) => occasion === null).length} without an occasion`,
    },
    { says: "Xi came on one journey", holds: xi.journeys === 1, found: `${xi.journeys}` },
    { says: "Erdoğan came", holds: hosts.least > 0, found: `${hosts.least}` },
  ],
};
