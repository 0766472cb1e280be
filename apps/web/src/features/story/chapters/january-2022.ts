import { dataset } from "@multivector/data/dataset";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath } from "@/model/records.ts";
import type { Chapter } from "../bind.ts";
import { beginning, counted, dateOfEvent, event, evidence, measured, numbersIn } from "../facts.ts";
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
    weeks: counted("weeks", Math.round(daysOfForce() / 7)),
    begun: dateOfEvent(UNREST),
    asked: dateOfEvent("2022-01-05-tokayev-csto-appeal"),
    leaving: dateOfEvent("2022-01-13-csto-withdrawal-begins"),
    end: dateOfEvent(FORCE, "lastDay"),
    firstDead: measured(deaths[0] ?? 0, 0, null),
    lastDead: measured(deaths.at(-1) ?? 0, 0, null),
    dead: evidence(`events/${UNREST}`),
    contributors: beginning(counted("states", contributors.length)),
    force: evidence(`events/${FORCE}`, event(FORCE).summary),
    least: measured(sizes[0] ?? 0, 0, null),
    most: measured(sizes.at(-1) ?? 0, 0, null),
    size: evidence(claimPath(4)),
    only: evidence(claimPath(33)),
    debt: dateOfEvent("2022-06-tokayev-no-debt-interview"),
  },
  demands: [
    {
      says: "the alliance has sent a joint force once",
      holds: dataset.deployments.records.filter(({ operators }) => operators.some(({ organization }) => organization === "csto")).length === 1,
      found: "another number of its deployments",
    },
    {
      says: "the official death toll rose",
      holds: deaths.every((count, index) => index === 0 || count > (deaths[index - 1] ?? 0)),
      found: deaths.join(", "),
    },
    {
      says: "the leaders agreed and the first units landed within a day of the appeal",
      holds: event(FORCE).start.earliest - event("2022-01-05-tokayev-csto-appeal").start.earliest === 1,
      found: `${event(FORCE).start.edtf} after ${event("2022-01-05-tokayev-csto-appeal").start.edtf}`,
    },
  ],
};
