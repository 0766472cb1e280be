import { membershipCounts, membershipsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { heightOf } from "@/alliance/alliance.ts";
import type { Chapter } from "@/story/bind.ts";
import { claimPath, countOf, dateOfEvent, event, evidence, factOf, recordOf } from "@/story/facts.ts";
import { inProse } from "@/words/counts.ts";
import { capital, dateIn } from "@/words/locale.ts";

const { memberships } = dataset;
const treaty = recordOf(dataset.organizations, "cst");
const alliance = recordOf(dataset.organizations, "csto");
const treatyHeight = heightOf(membershipCounts(memberships, "cst"));
const allianceHeight = heightOf(membershipCounts(memberships, "csto"));
const now = membershipsAt(memberships, { organization: "csto" });
const signed = memberships.records.filter(
  ({ organization, spells }) => organization === "cst" && spells.some(({ role, start }) => role === "signatory" && start.edtf === treaty.signed?.edtf),
).length;

// The treaty ran for five years; those who did not prolong it were out.
const EXTENSION = "1999-04-02";
const years = Number(EXTENSION.slice(0, 4)) - Number(treaty.inForce?.edtf?.slice(0, 4) ?? Number.NaN);

const stepOf = (organization: typeof treaty, edtf: string) => {
  const found = organization.steps.find(({ date }) => date.edtf === edtf);
  if (found === undefined) throw new Error(`the story leans on the step of ${edtf} of ${organization.id}, which does not exist any more`);
  return factOf((locale) => dateIn(locale, found.date), {
    title: found.what,
    record: `organizations/${organization.id}`,
    citations: found.citations,
    note: found.what,
  });
};

export const theAlliance: Chapter = {
  id: "the-alliance",
  title: { en: "The alliance that shrank, and never was {height}", ru: "Союз, который сжался: {height} членов в нём не бывало" },
  stand: {
    en: "Reports say that the Collective Security Treaty Organization once had {height} members. A treaty did. The organization came later and never had more than {most}.",
    ru: "Пишут, что в Организации Договора о коллективной безопасности когда-то было членов: {height}. Столько было у договора. Организация возникла позже, и больше {most} в ней не было никогда.",
  },
  figures: ["alliance"],
  steps: [
    {
      id: "treaty",
      title: { en: "First a treaty", ru: "Сначала договор" },
      text: {
        en: "{signatories} states signed in Tashkent on {signed}.{signed^} {later} more came late in the next year, and all {height} were parties when the treaty took effect on {force}.{force^} {years} years later Azerbaijan, Georgia and Uzbekistan did not sign the extension.{extension^}",
        ru: "{signed} года в Ташкенте подписали: {signatories}.{signed^} В конце следующего года добавились ещё {later}, и все {height} были участниками, когда {force} года договор вступил в силу.{force^} Спустя {years} лет Азербайджан, Грузия и Узбекистан продление не подписали.{extension^}",
      },
    },
    {
      id: "organization",
      title: { en: "Then an organization", ru: "Затем организация" },
      text: {
        en: "Its charter took effect on {charter}.{charter^} Uzbekistan came back for some years, which made {most}, and was out again on {suspended}.{suspended^} When Kyrgyzstan asked for troops in {june}, none were sent.{june^}",
        ru: "Её устав вступил в силу {charter} года.{charter^} Узбекистан вернулся на несколько лет — членов стало {most} — и {suspended} года снова вышел.{suspended^} Когда Кыргызстан {june} года попросил войска, их не прислали.{june^}",
      },
    },
    {
      id: "freeze",
      title: { en: "In law and in practice", ru: "В праве и на деле" },
      text: {
        en: "Since {freeze}{freeze^} Armenia says that it has frozen its part. In law the organization has {members} members; in practice {active}. Russia’s foreign ministry answers that the charter knows no freeze.{armenia^} Both statements are kept here, and neither overwrites the other. Move the date and see.",
        ru: "С {freeze} года{freeze^} Армения говорит, что заморозила своё участие. В праве в организации членов {members}, на деле {active}. МИД России отвечает, что устав заморозки не знает.{armenia^} Здесь хранятся оба утверждения, и ни одно не отменяет другого. Подвиньте дату и посмотрите.",
      },
    },
  ],
  since: {
    en: "Armenia stopped paying on {payment}{payment^} and has stayed away from summits.{away^} No other state has left.",
    ru: "{payment} года Армения перестала платить{payment^} и не ездит на саммиты.{away^} Больше никто не вышел.",
  },
  facts: {
    height: countOf(treatyHeight.count),
    most: countOf(allianceHeight.count),
    signatories: { text: (locale) => (locale === "en" ? capital(inProse("en", signed)) : String(signed)), receipt: null },
    later: { text: (locale) => (locale === "en" ? capital(inProse("en", treatyHeight.count - signed)) : String(treatyHeight.count - signed)), receipt: null },
    years: { text: (locale) => (locale === "en" ? capital(inProse("en", years)) : String(years)), receipt: null },
    signed: stepOf(treaty, "1992-05-15"),
    force: stepOf(treaty, "1994-04-20"),
    extension: stepOf(treaty, EXTENSION),
    charter: stepOf(alliance, "2003-09-18"),
    suspended: stepOf(alliance, "2012-12-19"),
    june: dateOfEvent("2010-06-12-kyrgyz-appeal-russia-refusal"),
    freeze: dateOfEvent("2024-02-22-armenia-freezes-csto"),
    members: countOf(now.least),
    active: countOf(now.members.filter(({ practice }) => practice === null).length),
    armenia: evidence("memberships/csto-arm"),
    away: evidence(claimPath(39)),
    payment: dateOfEvent("2024-05-08-armenia-stops-paying-csto"),
  },
  demands: [
    {
      says: "the organization never had as many members as the treaty had parties",
      holds: allianceHeight.count < treatyHeight.count,
      found: `${allianceHeight.count} and ${treatyHeight.count}`,
    },
    { says: "more came after the first signatories", holds: treatyHeight.count > signed, found: `${treatyHeight.count - signed} more` },
    { says: "no state but Armenia has left since the freeze", holds: now.least === 6 && now.most === 6, found: `${now.least} to ${now.most} members` },
    { says: "no troops were sent in June 2010", holds: event("2010-06-14-csto-consultations-kyrgyzstan").status === "occurred", found: "another outcome" },
  ],
};
