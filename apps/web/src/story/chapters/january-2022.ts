import { dataset } from "@multivector/data/dataset";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countOf, dateOfEvent, event, evidence, measured, numbersIn } from "@/story/facts.ts";
import { daysOfForce } from "@/story/figures/thirteen-days.tsx";
import { inProse } from "@/words/counts.ts";
import { capital } from "@/words/locale.ts";

const UNREST = "2022-01-02-kazakhstan-january-unrest";
const FORCE = "2022-01-06-csto-deployment-kazakhstan";
const contributors = event(FORCE).participants.filter(({ role }) => role === "contributor");
const deaths = event(UNREST)
  .casualties.filter(({ measure }) => measure === "deaths")
  .map(({ most }) => most ?? 0);
const sizes = numbersIn(event(FORCE).conflicts.find(({ point }) => point.includes("large"))?.values ?? []);

export const january2022: Chapter = {
  id: "january-2022",
  title: { en: "A call for help, and {days} days", ru: "Просьба о помощи и {days} дней" },
  stand: {
    en: "The first time that the alliance sent soldiers together, it was to one of its own. It has not happened again.",
    ru: "Впервые союз отправил солдат вместе — и к одному из своих. Больше этого не было.",
  },
  figures: ["thirteen-days"],
  steps: [
    {
      id: "unrest",
      title: { en: "Anger over the price of fuel", ru: "Гнев из-за цены топлива" },
      text: {
        en: "On {begun}{begun^} people in the oil town of Zhanaozen came out against a price of liquefied gas that had doubled overnight. Within days the protests had spread over the country, and in Almaty they turned into armed violence. Who turned them is disputed: the authorities spoke of a coup and published no proof. The official number of dead was raised from {first-dead} to {last-dead}.{dead^}",
        ru: "{begun} года{begun^} жители нефтяного города Жанаозен вышли против цены на сжиженный газ, которая за ночь удвоилась. За несколько дней протест охватил страну, а в Алматы перешёл в вооружённое насилие. Кто его начал, спорно: власти говорили о попытке переворота и доказательств не опубликовали. Официальное число погибших выросло с {first-dead} до {last-dead}.{dead^}",
      },
    },
    {
      id: "call",
      title: { en: "A president asks, an alliance answers", ru: "Президент просит, союз отвечает" },
      text: {
        en: "On {asked}{asked^} President Tokayev turned to the heads of the Collective Security Treaty Organization. A day later their council agreed, and the first units landed. {contributors} states sent people.{force^} Russia supplied most of them; the total is put at anything from about {least} to {most}.{size^} They guarded sites. It was Kazakh forces who ended the unrest.",
        ru: "{asked} года{asked^} президент Токаев обратился к главам Организации Договора о коллективной безопасности. На другой день их совет согласился, и первые части приземлились. Людей прислали государства: {contributors}.{force^} Больше всего — Россия; общее число оценивают примерно от {least} до {most}.{size^} Они охраняли объекты. Беспорядки прекратили казахстанские силы.",
      },
    },
    {
      id: "leaving",
      title: { en: "Out again, as announced", ru: "И ушли, как обещали" },
      text: {
        en: "The withdrawal began on {leaving}{leaving^} and its end was announced for {end}. That Russian troops might stay had been said aloud, by the US Secretary of State among others.{warned^} It is the only common operation of the alliance that the records hold.{only^}",
        ru: "Вывод начался {leaving} года{leaving^}, его конец был объявлен на {end} года. О том, что русские войска могут остаться, говорили вслух, среди прочих государственный секретарь США.{warned^} Это единственная общая операция союза, которую хранят записи.{only^}",
      },
    },
  ],
  since: {
    en: "No other collective deployment has followed. By the middle of the same year Tokayev said in public that his country owes Russia no eternal debt for that help.{debt^}",
    ru: "Других совместных вводов сил не было. К середине того же года Токаев публично сказал, что его страна не в вечном долгу перед Россией за ту помощь.{debt^}",
  },
  facts: {
    days: countOf(daysOfForce(), null),
    begun: dateOfEvent(UNREST),
    asked: dateOfEvent("2022-01-05-tokayev-csto-appeal"),
    leaving: dateOfEvent("2022-01-13-csto-withdrawal-begins"),
    end: dateOfEvent(FORCE, "lastDay"),
    "first-dead": measured(deaths[0] ?? 0, 0, null),
    "last-dead": measured(deaths.at(-1) ?? 0, 0, null),
    dead: evidence(`events/${UNREST}`),
    contributors: { ...countOf(contributors.length), text: (locale) => capital(inProse(locale, contributors.length)) },
    force: evidence(`events/${FORCE}`, event(FORCE).summary),
    least: measured(sizes[0] ?? 0, 0, null),
    most: measured(sizes.at(-1) ?? 0, 0, null),
    size: evidence(claimPath(4)),
    warned: evidence(claimPath(7)),
    only: evidence(claimPath(33)),
    debt: dateOfEvent("2022-06-tokayev-no-debt-interview"),
  },
  demands: [
    {
      says: "the alliance sent soldiers together once",
      holds: dataset.deployments.records.filter(({ operators }) => operators.some(({ organization }) => organization === "csto")).length === 1,
      found: "another number of its deployments",
    },
    {
      says: "the official number of dead was raised",
      holds: deaths.every((count, index) => index === 0 || count > (deaths[index - 1] ?? 0)),
      found: deaths.join(", "),
    },
    {
      says: "the council agreed the day after the appeal",
      holds: event(FORCE).start.earliest - event("2022-01-05-tokayev-csto-appeal").start.earliest === 1,
      found: `${event(FORCE).start.edtf} after ${event("2022-01-05-tokayev-csto-appeal").start.edtf}`,
    },
  ],
};
