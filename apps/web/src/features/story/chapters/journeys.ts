import { visitsBetween } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import type { Chapter } from "../bind.ts";
import { countHeld, countOf, dateOfEvent, evidence, yearOf } from "../facts.ts";
import { stopsIn, VISITORS } from "../figures/journeys.tsx";

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
  figures: ["journeys"],
  prose: (locale) => storyChapterMessages(locale).journeysOf2022,
  steps: ["putin", "others", "pictures"],
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
