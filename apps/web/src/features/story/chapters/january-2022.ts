import { dataset } from "@multivector/data/dataset";
import { capital } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath } from "@/model/records.ts";
import { inProse } from "@/phrases/counts.ts";
import type { Chapter } from "../bind.ts";
import { countOf, dateOfEvent, event, evidence, measured, numbersIn } from "../facts.ts";
import { daysOfForce } from "../figures/thirteen-days.tsx";

const UNREST = "2022-01-02-kazakhstan-january-unrest";
const FORCE = "2022-01-06-csto-deployment-kazakhstan";
const contributors = event(FORCE).participants.filter(({ role }) => role === "contributor");
const deaths = event(UNREST)
  .casualties.filter(({ measure }) => measure === "deaths")
  .map(({ most }) => most ?? 0);
const sizes = numbersIn(event(FORCE).conflicts.find(({ point }) => point.includes("large"))?.values ?? []);

export const january2022: Chapter = {
  id: "january-2022",
  figures: ["thirteen-days"],
  prose: (locale) => storyChapterMessages(locale).january2022,
  steps: ["unrest", "call", "leaving"],
  facts: {
    days: countOf(daysOfForce(), null),
    begun: dateOfEvent(UNREST),
    asked: dateOfEvent("2022-01-05-tokayev-csto-appeal"),
    leaving: dateOfEvent("2022-01-13-csto-withdrawal-begins"),
    end: dateOfEvent(FORCE, "lastDay"),
    firstDead: measured(deaths[0] ?? 0, 0, null),
    lastDead: measured(deaths.at(-1) ?? 0, 0, null),
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
