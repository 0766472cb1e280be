import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath } from "@/model/records.ts";
import { isRepublic } from "@/model/republics.ts";
import type { Chapter } from "../bind.ts";
import { counted, dateOfEvent, event, evidence, measured } from "../facts.ts";
import { appealsTo } from "../figures/guarantor.tsx";

const FIGHT = "2022-09-14-kyrgyz-tajik-clashes-2022";
const both = event(FIGHT).casualties.filter(({ measure, side }) => measure === "deaths" && side === null);
const least = Math.min(...both.map((casualty) => casualty.least ?? Number.POSITIVE_INFINITY));
/** Official counts of the dead of one side, smallest first. */
const deadOf = (country: string) =>
  event(FIGHT)
    .casualties.flatMap(({ measure, side, least: count }) => (measure === "deaths" && side === country ? (count ?? []) : []))
    .sort((a, b) => a - b);
const [kyrgyz, tajik] = [deadOf("KGZ"), deadOf("TJK")];
const open = both.some((casualty) => casualty.most === null);
const days = (event(FIGHT).lastDay.earliest ?? 0) - event(FIGHT).start.earliest + 1;
/** The appeals to the alliance that the chapter tells, and the one that went to Russia alone. */
const TOLD = ["2021-05-14-armenia-csto-article2-appeal", "2022-06-17-armenia-asks-csto-monitoring", "2022-09-13-armenia-csto-appeal-september-2022"] as const;
const LETTER = "2020-10-pashinyan-letter-to-putin";
const idsOf = (to: "alliance" | "russia") =>
  appealsTo(to)
    .map(({ id }) => id)
    .join(" ");

export const guarantor: Chapter = {
  id: "the-guarantor",
  figures: ["guarantor", "casualties"],
  prose: (locale) => storyChapterMessages(locale).theGuarantor,
  steps: ["armenia", "clashes", "alone"],
  facts: {
    war: { ...evidence("events/2020-09-27-second-karabakh-war"), text: () => event("2020-09-27-second-karabakh-war").start.edtf?.slice(0, 4) ?? "" },
    kremlin: evidence("events/2020-10-07-kremlin-csto-no-karabakh"),
    none: evidence(claimPath(42)),
    letter: evidence(`events/${LETTER}`),
    first: dateOfEvent(TOLD[0]),
    monitors: dateOfEvent(TOLD[1]),
    second: dateOfEvent(TOLD[2]),
    spring: dateOfEvent("2021-04-28-kyrgyz-tajik-clashes-2021"),
    fight: dateOfEvent(FIGHT),
    days: counted("days", days),
    least: measured(least, 0, null),
    kgzLeast: measured(kyrgyz[0] ?? Number.NaN, 0, null),
    kgzMost: measured(kyrgyz.at(-1) ?? Number.NaN, 0, null),
    tjk: measured(tajik[0] ?? Number.NaN, 0, null),
    idle: evidence("events/2021-04-28-kyrgyz-tajik-clashes-2021"),
    treaty: dateOfEvent("2025-03-13-kyrgyz-tajik-border-treaty"),
    tripoint: dateOfEvent("2025-03-31-khujand-declaration"),
    washington: dateOfEvent("2025-08-08-washington-armenia-azerbaijan"),
    law: dateOfEvent("2025-03-26-armenia-eu-accession-law"),
  },
  demands: [
    { says: "Armenia turned to the alliance on these days, and on no other", holds: idsOf("alliance") === TOLD.join(" "), found: idsOf("alliance") },
    { says: "Armenia turned to Russia alone with one letter", holds: idsOf("russia") === LETTER, found: idsOf("russia") },
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
    {
      says: "Russia took no part in Washington",
      holds: event("2025-08-08-washington-armenia-azerbaijan").participants.every(({ country, role }) => country !== "RUS" || role === "absent"),
      found: "Russia among those who took part",
    },
    {
      says: "Kyrgyz counts of their dead differ, and there is one of the Tajik dead",
      holds: kyrgyz.length > 1 && tajik.length === 1,
      found: `${kyrgyz} and ${tajik}`,
    },
    { says: "one count sets no upper bound", holds: open, found: "every count has one" },
    {
      says: "the tripoint followed the border treaty",
      holds: event("2025-03-31-khujand-declaration").start.earliest > event("2025-03-13-kyrgyz-tajik-border-treaty").start.earliest,
      found: "the other order",
    },
  ],
};
