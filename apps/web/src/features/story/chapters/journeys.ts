import { visitsBetween } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import type { Chapter } from "../bind.ts";
import { counted, countHeld, countOf, dateOfEvent, evidence, yearOf } from "../facts.ts";
import { VISITORS, visitsIn } from "../figures/journeys.tsx";

const YEAR = 2022;
const putin = visitsIn(YEAR, "vladimir-putin");
const xi = visitsIn(YEAR, "xi-jinping");
const erdogan = visitsIn(YEAR, "recep-tayyip-erdogan");
const visited = new Set(putin.visits.map(({ to }) => to.country));
const since = visitsBetween(dataset.visits, { from: `${YEAR + 1}-01-01`, person: "vladimir-putin", host: REPUBLICS });
const together = VISITORS.filter((person) =>
  visitsIn(YEAR, person).visits.some(({ to, start }) => to.country === "UZB" && start.edtf?.startsWith("2022-09")),
).length;
const hosts = visitsBetween(dataset.visits, { from: String(YEAR), to: String(YEAR), person: "recep-tayyip-erdogan", host: REPUBLICS });

export const journeys: Chapter = {
  id: "journeys-of-2022",
  figures: ["journeys"],
  prose: (locale) => storyChapterMessages(locale).journeysOf2022,
  steps: ["putin", "others", "pictures"],
  facts: {
    year: yearOf(YEAR),
    stops: countHeld(putin.counts.visits),
    journeys: countHeld(putin.counts.trips),
    count: evidence(claimPath(17)),
    xi: { ...evidence("events/2022-09-14-xi-visits-kazakhstan"), text: countHeld(xi.counts.visits).text },
    erdogan: countHeld(erdogan.counts.visits),
    samarkand: dateOfEvent("2022-09-15-sco-summit-samarkand"),
    together: countOf(together),
    followed: countOf(VISITORS.length),
    bread: evidence(claimPath(21)),
    later: counted("times", since.least),
  },
  demands: [
    { says: "Putin was in every one of the five", holds: visited.size === 5, found: [...visited].join(", ") },
    {
      says: "all but one of his visits were for a summit",
      holds: putin.visits.filter(({ occasion }) => occasion === null).length === 1,
      found: `${putin.visits.filter(({ occasion }) => occasion === null).length} without an occasion`,
    },
    { says: "Xi came on one trip", holds: xi.trips === 1, found: `${xi.trips}` },
    { says: "Erdoğan came", holds: hosts.least > 0, found: `${hosts.least}` },
  ],
};
