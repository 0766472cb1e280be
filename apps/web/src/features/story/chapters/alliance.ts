import { membershipCounts, membershipsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dateIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath, recordOf } from "@/model/records.ts";
import { heightOf } from "../alliance/alliance.ts";
import type { Chapter } from "../bind.ts";
import { beginning, counted, countOf, dateOfEvent, event, evidence, factOf, yearOf } from "../facts.ts";

const { memberships } = dataset;
const treaty = recordOf(dataset.organizations, "cst");
const alliance = recordOf(dataset.organizations, "csto");
const treatyHeight = heightOf(membershipCounts(memberships, "cst"));
const allianceHeight = heightOf(membershipCounts(memberships, "csto"));
const now = membershipsAt(memberships, { organization: "csto" });
const signed = memberships.records.filter(
  ({ organization, spells }) => organization === "cst" && spells.some(({ role, start }) => role === "signatory" && start.edtf === treaty.signed?.edtf),
).length;
const rejoined = recordOf(memberships, "csto-uzb").spells.find(({ role }) => role === "member");

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
  figures: ["alliance"],
  prose: (locale) => storyChapterMessages(locale).theAlliance,
  steps: ["treaty", "organization", "freeze"],
  facts: {
    height: countOf(treatyHeight.count),
    most: countOf(allianceHeight.count),
    signatories: beginning(counted("states", signed)),
    later: beginning(countOf(treatyHeight.count - signed)),
    years: beginning(countOf(years)),
    rejoined: yearOf(rejoined?.start.edtf?.slice(0, 4) ?? ""),
    signed: stepOf(treaty, "1992-05-15"),
    force: stepOf(treaty, "1994-04-20"),
    extension: stepOf(treaty, EXTENSION),
    chartered: stepOf(alliance, "2002-10-07"),
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
    { says: "Uzbekistan came back", holds: rejoined?.start.edtf != null, found: "no date of it" },
    { says: "no troops were sent in June 2010", holds: event("2010-06-14-csto-consultations-kyrgyzstan").status === "occurred", found: "another outcome" },
  ],
};
