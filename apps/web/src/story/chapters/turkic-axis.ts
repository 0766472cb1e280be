import { corridorsAt, membershipsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { isRepublic, REPUBLICS } from "@/records/republics.ts";
import { tradePart, tradeSeriesOf } from "@/records/trade-part.ts";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countOf, event, evidence, factOf, recordOf, restsOn } from "@/story/facts.ts";
import { caspianRoute } from "@/story/figures/corridors.tsx";
import { inProse } from "@/words/counts.ts";
import { capital, dateIn } from "@/words/locale.ts";

const members = membershipsAt(dataset.memberships, { organization: "ots" });
const republics = members.members.filter(({ country, role }) => role === "member" && isRepublic(country));
const open = new Set(corridorsAt(dataset.corridors).corridors.flatMap(({ holds, id }) => (holds === "yes" ? [id] : [])));
const route = caspianRoute();
const waiting = route.filter(({ id }) => !open.has(id));
const serviceOf = (id: string) => {
  const corridor = recordOf(dataset.corridors, id);
  return factOf((locale) => dateIn(locale, corridor.service?.start ?? { edtf: null }), restsOn(`corridors/${id}`, corridor.note ?? corridor.name));
};
const agreement = (id: string) => {
  const found = recordOf(dataset.agreements, id);
  return factOf((locale) => dateIn(locale, found.signed ?? { edtf: null }), restsOn(`agreements/${id}`));
};

export const turkicAxis: Chapter = {
  id: "turkic-axis",
  title: { en: "The Turkic axis: organization, rails, pipes", ru: "Тюркская ось: организация, рельсы, трубы" },
  stand: {
    en: "Türkiye and Azerbaijan bound themselves to each other, and then offered the states across the Caspian a way west that does not pass through Russia.",
    ru: "Турция и Азербайджан связали себя друг с другом, а затем предложили государствам за Каспием путь на запад в обход России.",
  },
  figures: ["corridors"],
  steps: [
    {
      id: "organization",
      title: { en: "An organization", ru: "Организация" },
      text: {
        en: "The Organization of Turkic States grew out of an agreement signed in Nakhchivan.{nakhchivan^} It has {members} members, {republics} of them from the five;{ots^} Turkmenistan observes, and Tajikistan, whose language is not Turkic, is outside. Here it counts as a forum, not as an alliance. Türkiye and Azerbaijan are allies besides, by a declaration signed in Shusha on {shusha}.{shusha^}",
        ru: "Организация тюркских государств выросла из соглашения, подписанного в Нахичевани.{nakhchivan^} В ней членов {members}, из них {republics} — из пяти республик;{ots^} Туркменистан — наблюдатель, а Таджикистан, где язык не тюркский, вне её. Здесь она записана как форум, а не как союз. Турция и Азербайджан сверх того — союзники, по декларации, подписанной в Шуше {shusha} года.{shusha^}",
      },
    },
    {
      id: "open",
      title: { en: "What is open", ru: "Что открыто" },
      text: {
        en: "Of {lines} lines and ports on the map, {open} are in service. Oil has flowed to the Mediterranean since {btc},{btc^} trains have run from Baku to Kars since {btk},{btk^} and Turkmen gas has reached Türkiye by a swap through Iran since {swap}.{swap^} The middle corridor ties them together, by rail and ship.{middle^}",
        ru: "Из линий и портов на карте ({lines}) действуют {open}. Нефть идёт к Средиземному морю с {btc} года,{btc^} поезда из Баку в Карс — с {btk} года,{btk^} туркменский газ доходит до Турции обменом через Иран с {swap} года.{swap^} Срединный коридор связывает их по рельсам и по морю.{middle^}",
      },
    },
    {
      id: "waiting",
      title: { en: "What is not", ru: "Чего нет" },
      text: {
        en: "{waiting} of them are lines on paper, idle or stopped, among them the gas pipe under the Caspian, proposed for decades.{caspian^} In trade both stay far behind China and Russia. An axis is a direction, not yet a weight.",
        ru: "Ещё {waiting} существуют на бумаге, простаивают или остановлены; среди них газопровод по дну Каспия, предложенный десятки лет назад.{caspian^} В торговле обе страны далеко позади Китая и России. Ось — это направление, ещё не вес.",
      },
    },
  ],
  since: {
    en: "On {joined} Azerbaijan became a full participant of the region’s own meetings.{joined^} The article’s sentence on the axis is rated here: {verdict}.{claim^}",
    ru: "{joined} года Азербайджан стал полным участником встреч самого региона.{joined^} Фраза статьи об оси получила здесь оценку: {verdict}.{claim^}",
  },
  facts: {
    nakhchivan: evidence("events/2009-10-03-nakhchivan-agreement"),
    members: countOf(members.members.filter(({ role }) => role === "member").length),
    republics: countOf(republics.length),
    ots: evidence("organizations/ots"),
    shusha: agreement("tur-aze-shusha"),
    lines: countOf(route.length),
    open: countOf(route.length - waiting.length),
    btc: serviceOf("btc"),
    btk: serviceOf("btk"),
    swap: serviceOf("tkm-tur-swap"),
    middle: evidence("corridors/middle-corridor"),
    waiting: { text: (locale) => capital(inProse(locale, waiting.length)), receipt: null },
    caspian: evidence("corridors/trans-caspian-gas"),
    joined: {
      ...evidence("events/2025-11-16-azerbaijan-joins-consultative-meeting"),
      text: (locale) => dateIn(locale, event("2025-11-16-azerbaijan-joins-consultative-meeting").start),
    },
    verdict: { text: (locale) => verdictMessages(locale).verdicts[recordOf(dataset.claims, claimPath(44).slice(7)).verdict].toLowerCase(), receipt: null },
    claim: evidence(claimPath(44)),
  },
  demands: [
    {
      says: "in trade both stay far behind China and Russia",
      holds: REPUBLICS.every((entity) => {
        const series = tradeSeriesOf(entity);
        if (series === null) return true;
        const part = (partner: string) => tradePart(series, entity, partner, 2023) ?? 0;
        return part("TUR") + part("AZE") < Math.min(part("CHN"), part("RUS"));
      }),
      found: "a republic in which they do not",
    },
    {
      says: "it counts as a forum",
      holds: recordOf(dataset.organizations, "ots").kind === "forum",
      found: recordOf(dataset.organizations, "ots").kind,
    },
    { says: "Tajikistan is outside", holds: !members.members.some(({ country }) => country === "TJK"), found: "it is in" },
    { says: "the pipe under the Caspian is not in service", holds: !open.has("trans-caspian-gas"), found: "it is" },
  ],
};
