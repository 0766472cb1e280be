import { dataset } from "@multivector/data/dataset";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countHeld, countOf, dateOfEvent, evidence, factOf, recordOf, restsOn, yearOf } from "@/story/facts.ts";
import { amongTheFive } from "@/story/figures/own-houses.tsx";
import { dateIn } from "@/words/locale.ts";

const found = amongTheFive();
const agreement = (id: string) => {
  const record = recordOf(dataset.agreements, id);
  return factOf((locale) => dateIn(locale, record.signed ?? { edtf: null }), restsOn(`agreements/${id}`));
};
const first = found.meetings[0];
const borders = found.borders.filter(({ date }) => date.earliest > (first?.date.earliest ?? 0));

export const ownHouses: Chapter = {
  id: "masters",
  title: { en: "Masters in their own houses", ru: "Хозяева в своём доме" },
  stand: {
    en: "The quiet change is the one inside the region. For a generation the five settled little among themselves. Then they began to meet, to draw borders and to sign.",
    ru: "Тихая перемена — внутри региона. Поколение подряд пять республик мало что решали между собой. Потом они стали встречаться, проводить границы и подписывать.",
  },
  figures: ["own-houses"],
  steps: [
    {
      id: "meeting",
      title: { en: "They meet", ru: "Они встречаются" },
      text: {
        en: "In {first} the presidents met in Astana without any power from outside.{first^} The records hold {meetings} such meetings. What they decided is not held here; that they met is.",
        ru: "Впервые президенты встретились без внешних держав в Астане: {first} года.{first^} Таких встреч в записях {meetings}. Что там решили, здесь не записано; записано, что встречались.",
      },
    },
    {
      id: "borders",
      title: { en: "They draw borders", ru: "Они проводят границы" },
      text: {
        en: "Since then they have signed {borders} agreements on borders with one another: Kyrgyzstan with Uzbekistan,{kgz-uzb^} Kazakhstan with Uzbekistan,{kaz-uzb^} Kyrgyzstan with Tajikistan.{kgz-tjk^} Lines that had been left open in {soviet} are closed. The fighting of {fight} was over one of them.{fight^}",
        ru: "С тех пор они подписали между собой соглашений о границах: {borders}. Кыргызстан с Узбекистаном,{kgz-uzb^} Казахстан с Узбекистаном,{kaz-uzb^} Кыргызстан с Таджикистаном.{kgz-tjk^} Линии, оставленные открытыми в {soviet} году, закрыты. Из-за одной из них и шли бои {fight} года.{fight^}",
      },
    },
    {
      id: "sign",
      title: { en: "They sign", ru: "Они подписывают" },
      text: {
        en: "A treaty of friendship was put before all five on {friendship}; not all signed at once.{friendship^} Treaties of alliance followed between pairs: Kazakhstan and Uzbekistan on {kazuzb},{kazuzb^} Uzbekistan and Tajikistan on {uzbtjk},{uzbtjk^} Kazakhstan and Kyrgyzstan on {kazkgz}.{kazkgz^} What they would mean in a war, the records do not say.",
        ru: "{friendship} года всем пяти был предложен договор о дружбе; подписали не сразу все.{friendship^} Затем последовали союзные договоры пар: Казахстана и Узбекистана — {kazuzb} года,{kazuzb^} Узбекистана и Таджикистана — {uzbtjk} года,{uzbtjk^} Казахстана и Кыргызстана — {kazkgz} года.{kazkgz^} Что они значили бы в войне, записи не говорят.",
      },
    },
  ],
  since: {
    en: "On {sixth} Azerbaijan joined the meetings, and the table was no longer the five’s alone.{sixth^} The article left open whether governments would seek new patrons or become masters in their own houses; they did both.{claim^}",
    ru: "{sixth} года к встречам присоединился Азербайджан, и за их столом стало на одного больше.{sixth^} Статья оставила открытым, станут ли правительства искать новых покровителей или хозяевами в своём доме; сделали и то и другое.{claim^}",
  },
  facts: {
    first: dateOfEvent("2018-03-consultative-meeting-1"),
    meetings: countOf(found.meetings.length),
    borders: countHeld({ least: borders.length, most: dataset.agreements.coverage.state === "whole" ? borders.length : null }),
    "kgz-uzb": agreement("kgz-uzb-2023"),
    "kaz-uzb": agreement("kaz-uzb-border"),
    "kgz-tjk": agreement("kgz-tjk-2025"),
    soviet: yearOf(recordOf(dataset.events, "1991-12-21-alma-ata-declaration").start.edtf?.slice(0, 4) ?? ""),
    fight: dateOfEvent("2022-09-14-kyrgyz-tajik-clashes-2022"),
    friendship: agreement("c5-friendship-2022"),
    kazuzb: agreement("kaz-uzb-2022"),
    uzbtjk: agreement("uzb-tjk-2024"),
    kazkgz: agreement("kaz-kgz-2024"),
    sixth: dateOfEvent("2025-11-16-azerbaijan-joins-consultative-meeting"),
    claim: evidence(claimPath(30)),
  },
  demands: [
    { says: "the first meeting came before the border agreements it speaks of", holds: borders.length > 0, found: "no border agreement after it" },
    {
      says: "the five settled little among themselves before they met",
      holds: found.borders.length - borders.length <= 1,
      found: `${found.borders.length - borders.length} border agreements before`,
    },
    {
      says: "not all signed the treaty of friendship at once",
      holds: recordOf(dataset.agreements, "c5-friendship-2022").notSigned.length > 0,
      found: "nobody who did not sign",
    },
    { says: "the first of the meetings is the one of Astana", holds: first?.id === "2018-03-consultative-meeting-1", found: first?.id ?? "none" },
  ],
};
