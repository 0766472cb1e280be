import { isRepublic } from "@/records/republics.ts";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countOf, dateOfEvent, event, evidence, measured } from "@/story/facts.ts";

const FIGHT = "2022-09-14-kyrgyz-tajik-clashes-2022";
const both = event(FIGHT).casualties.filter(({ measure, side }) => measure === "deaths" && side === null);
const least = Math.min(...both.map((casualty) => casualty.least ?? Number.POSITIVE_INFINITY));
const most = Math.max(...both.map((casualty) => casualty.most ?? 0));
const open = both.some((casualty) => casualty.most === null);
const days = (event(FIGHT).lastDay.earliest ?? 0) - event(FIGHT).start.earliest + 1;

export const guarantor: Chapter = {
  id: "the-guarantor",
  title: { en: "The guarantor who did not come", ru: "Поручитель, который не пришёл" },
  stand: {
    en: "An alliance is tested when a member asks. Armenia asked. Other members fought each other. Both stories ended without the patron.",
    ru: "Союз проверяется, когда член просит. Армения просила. Другие члены воевали друг с другом. Обе истории закончились без покровителя.",
  },
  figures: ["guarantor", "casualties"],
  steps: [
    {
      id: "armenia",
      title: { en: "Armenia asks", ru: "Армения просит" },
      text: {
        en: "When war broke out over Nagorno-Karabakh in the autumn of {war}, the Kremlin said that the duty to help does not cover that region.{kremlin^} No appeal to the alliance is recorded for that year.{none^} There was one, {first},{first^} and another on {second},{second^} after strikes on places inside Armenia. They brought statements and a mission, and no troops.",
        ru: "Когда осенью {war} года началась война за Нагорный Карабах, Кремль сказал, что долг помощи на этот край не распространяется.{kremlin^} Обращений к союзу в том году не записано.{none^} Одно было {first} года,{first^} другое — {second} года,{second^} после ударов по местам внутри Армении. В ответ были заявления и миссия, но не войска.",
      },
    },
    {
      id: "clashes",
      title: { en: "Members fight", ru: "Члены воюют" },
      text: {
        en: "From {spring} Kyrgyzstan and Tajikistan fought over water and an unmarked border,{spring^} and again from {fight}, for {days} days.{fight^} Counts of the dead do not agree: at least {least}, by the official figures up to {most}, and others set no upper bound. The organization did not act.{idle^}",
        ru: "С {spring} года Кыргызстан и Таджикистан воевали из-за воды и неразмеченной границы,{spring^} и снова с {fight} года, дней: {days}.{fight^} Подсчёты погибших расходятся: не менее {least}, по официальным данным до {most}, другие верхнего предела не называют. Организация не действовала.{idle^}",
      },
    },
    {
      id: "alone",
      title: { en: "Settled alone", ru: "Договорились сами" },
      text: {
        en: "On {treaty} both presidents signed a treaty on the whole border,{treaty^} and on {tripoint} they fixed with Uzbekistan the point where all their borders meet.{tripoint^} No power from outside had a seat. Between Armenia and Azerbaijan it was the United States that stood as host, on {washington}.{washington^}",
        ru: "{treaty} года президенты обеих стран подписали договор обо всей границе,{treaty^} а {tripoint} года определили вместе с Узбекистаном точку, где сходятся все границы.{tripoint^} Ни у одной внешней силы места за столом не было. Между Арменией и Азербайджаном хозяином встречи {washington} года были Соединённые Штаты.{washington^}",
      },
    },
  ],
  since: {
    en: "Armenia began to look towards the European Union by law on {law}.{law^} On the Kyrgyz–Tajik border no fighting of that kind is recorded after the treaty.",
    ru: "{law} года Армения законом повернулась к Европейскому союзу.{law^} На кыргызско-таджикской границе таких боёв после договора не записано.",
  },
  facts: {
    war: { ...evidence("events/2020-09-27-second-karabakh-war"), text: () => event("2020-09-27-second-karabakh-war").start.edtf?.slice(0, 4) ?? "" },
    kremlin: evidence("events/2020-10-07-kremlin-csto-no-karabakh"),
    none: evidence(claimPath(42)),
    first: dateOfEvent("2021-05-14-armenia-csto-article2-appeal"),
    second: dateOfEvent("2022-09-13-armenia-csto-appeal-september-2022"),
    spring: dateOfEvent("2021-04-28-kyrgyz-tajik-clashes-2021"),
    fight: dateOfEvent(FIGHT),
    days: countOf(days),
    least: measured(least, 0, null),
    most: measured(most, 0, null),
    idle: evidence("events/2021-04-28-kyrgyz-tajik-clashes-2021"),
    treaty: dateOfEvent("2025-03-13-kyrgyz-tajik-border-treaty"),
    tripoint: dateOfEvent("2025-03-31-khujand-declaration"),
    washington: dateOfEvent("2025-08-08-washington-armenia-azerbaijan"),
    law: dateOfEvent("2025-03-26-armenia-eu-accession-law"),
  },
  demands: [
    {
      says: "the organization did not act in the fighting",
      holds: event(FIGHT).participants.some(({ organization, role }) => organization === "csto" && role === "inactive"),
      found: "another role of the organization",
    },
    {
      says: "no power from outside had a seat at the settlements",
      holds: ["2025-03-13-kyrgyz-tajik-border-treaty", "2025-03-31-khujand-declaration"].every((id) =>
        event(id).participants.every(({ country }) => isRepublic(country)),
      ),
      found: "somebody else among the participants",
    },
    { says: "one count sets no upper bound", holds: open, found: "every count has one" },
    {
      says: "the tripoint followed the border treaty",
      holds: event("2025-03-31-khujand-declaration").start.earliest > event("2025-03-13-kyrgyz-tajik-border-treaty").start.earliest,
      found: "the other order",
    },
  ],
};
