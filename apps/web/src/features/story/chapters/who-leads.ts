import { type Future, readSignpost } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { dateIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { claimPath, recordOf } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { certaintyOf } from "@/model/vectors/certainty.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { tallyOfLatest } from "@/model/vectors/tally.ts";
import { inProse, inProseTogether } from "@/phrases/counts.ts";
import type { Chapter, Fact } from "../bind.ts";
import { counted, countHeld, countOf, evidence, factOf, percentage, provenanceOf, yearOf } from "../facts.ts";
import { firstIn, worksBehind } from "../figures/leads.tsx";
import { directionOf, readingAt, THEN, tallyOf } from "../figures/signs.ts";

const signs = dataset.signposts.records;
const futures = new Set(signs.map(({ future }) => future));
const sign = (id: string) => recordOf(dataset.signposts, id);
const at = (id: string, day: string) => readingAt(sign(id), day);
const sitesNow = at("russian-sites-in-the-five", meta.horizon);
const sites = at("russian-sites-in-the-five", THEN);
/** The latest year of the answers on the economy. */
const ECONOMY = 2023;
/** When Kazakhstan voted most as Russia did, and the last year that can be compared with it. */
const [EARLY, LATE] = [2006, 2024];
/** Of what is held: what stood at the end of 2022 and what stands now. */
const sitesAt = (day: string) => readSignpost(dataset, sign("russian-sites-in-the-five"), day).answer.ids;
const RADAR = "rus-kaz-balkhash";
// Of what ended nobody knows when, it is not known that it was still there.
const left = sitesAt(THEN).filter((id) => !sitesAt(meta.horizon).includes(id) && dataset.deployments.records.find((one) => one.id === id)?.end.edtf != null);
/** In which republics China comes first in the economy, and the order at least leans. */
const clear = answers.filter(({ country, domain, years }) => {
  const latest = domain === "economy" ? years[2] : undefined;
  const certainty = certaintyOf(cellAt(country, domain, latest?.year ?? 0));
  return latest?.first?.partner === "CHN" && (certainty === "leaning" || certainty === "settled");
}).length;
const votesThen = at("kazakh-votes-with-russia", `${EARLY}-12-31`);
const votesBefore = at("kazakh-votes-with-russia", THEN);
const votesNow = at("kazakh-votes-with-russia", `${LATE}-12-31`);
const meetings = at("kyrgyz-borders-settled", "2025-12-31");

const talliedFacts = (prefix: string, future: Future) => {
  const { all, towards, away, unsure } = tallyOf(future);
  const some = (count: number): Fact => ({
    receipt: null,
    text: (locale) => (count > 0 ? inProse(locale, count) : storyChapterMessages(locale).whoLeads.none),
  });
  return {
    [`${prefix}All`]: countOf(all),
    [`${prefix}Towards`]: some(towards),
    [`${prefix}Away`]: some(away),
    ...(prefix === "rus" ? { rusUnsure: some(unsure) } : {}),
  };
};
const tally = tallyOfLatest();
/** How the latest answers fall, in words or in figures, but alike. */
const talliedTogether = Object.fromEntries(
  Object.entries({ leaning: tally.leaning, open: tally.open, untold: tally.holes }).map(([name, count], _, all): [string, Fact] => [
    name,
    {
      receipt: null,
      text: (locale) =>
        inProseTogether(
          locale,
          all.map(([, one]) => one),
        )(count),
    },
  ]),
);
const moved = (id: string, latest: string) => {
  const [before, now] = [at(id, THEN), at(id, latest)];
  return before === null || now === null ? 0 : directionOf(sign(id), before, now);
};

export const whoLeads: Chapter = {
  id: "who-leads",
  figures: ["leads", "futures"],
  prose: (locale) => storyChapterMessages(locale).whoLeads,
  steps: ["shares", "russia", "china", "masters"],
  facts: {
    chnEconomy: countOf(firstIn("economy", "CHN")),
    chnClear: countOf(clear),
    rusSecurity: countOf(firstIn("security", "RUS")),
    regionDiplomacy: countOf(firstIn("diplomacy", "REGION")),
    answers: countOf(answers.length),
    ...talliedTogether,
    shares: factOf(() => "", { title: "", record: "vectors", citations: worksBehind("KAZ", "economy", ECONOMY, "CHN"), note: null }),
    futures: counted("futures", futures.size),
    signs: counted("indicators", signs.length),
    sites: { ...evidence(claimPath(31)), text: countHeld(sites ?? { least: 0, most: null }).text },
    sitesNow: countHeld(sitesNow ?? { least: 0, most: null }),
    balkhash: factOf(
      (locale) => dateIn(locale, recordOf(datasetIn(locale).deployments, RADAR).end ?? { edtf: null }),
      provenanceOf(`deployments/${RADAR}`, recordOf(dataset.deployments, RADAR).note ?? undefined),
    ),
    votesThen: percentage(votesThen?.least ?? Number.NaN),
    votesBefore: percentage(votesBefore?.least ?? Number.NaN),
    votesNow: percentage(votesNow?.least ?? Number.NaN),
    early: yearOf(EARLY),
    late: yearOf(LATE),
    votes: evidence("series/un-agreement"),
    thenYear: yearOf(THEN.slice(0, 4)),
    ...talliedFacts("rus", "russia-reclaims-security"),
    ...talliedFacts("chn", "china-leads-economy"),
    ...talliedFacts("new", "new-patrons"),
    ...talliedFacts("own", "masters-in-their-own-houses"),
    patrons: evidence(claimPath(24)),
    masters: evidence(claimPath(61)),
  },
  demands: [
    {
      says: "China comes first in most economies and the EU in the others, Russia in most security, the region in most diplomacy, and none of it is settled",
      holds:
        firstIn("economy", "CHN") >= 3 &&
        firstIn("economy", "CHN") + firstIn("economy", "EU") === REPUBLICS.length &&
        firstIn("security", "RUS") >= 3 &&
        firstIn("diplomacy", "REGION") >= 3 &&
        tally.settled === 0 &&
        tally.settled + tally.leaning + tally.open + tally.holes === answers.length,
      found: JSON.stringify({ tally, economy: firstIn("economy", "CHN"), security: firstIn("security", "RUS"), diplomacy: firstIn("diplomacy", "REGION") }),
    },
    {
      says: "China’s part of imports rose in Kazakhstan and Uzbekistan, and in Kyrgyzstan by less than counts",
      holds: ["kazakh", "kyrgyz", "uzbek"].map((who) => moved(`${who}-imports-from-china`, "2023-12-31")).join() === "1,0,1",
      found: "another move",
    },
    { says: "Kazakhstan’s exports to the EU hardly moved", holds: moved("kazakh-exports-to-the-eu", "2023-12-31") === 0, found: "a move that counts" },
    {
      says: "of visits, routes and meetings too little is held to say",
      holds: ["turkish-stops-in-the-five", "corridors-around-russia", "meetings-of-the-five", "uzbek-stops-in-the-region"].every(
        (id) => at(id, meta.horizon)?.most == null,
      ),
      found: "one of which all there is is held: tell how it moved",
    },
    {
      says: "borders were settled and alliances made among neighbours",
      holds: (at("kyrgyz-borders-settled", meta.horizon)?.least ?? 0) > 0 && (at("uzbek-alliances-in-the-region", meta.horizon)?.least ?? 0) > 0,
      found: "none of one of them",
    },
    {
      says: "Russia left the radar on Lake Balkhash and no other site",
      holds: left.join() === RADAR && sitesAt(meta.horizon).every((id) => sitesAt(THEN).includes(id)),
      found: `left: ${left.join(", ")}`,
    },
    {
      says: "Kazakhstan’s votes had drifted from Russia’s before the article, and hardly moved since",
      holds: (votesBefore?.least ?? 1) < (votesThen?.least ?? 0) - 0.1 && Math.abs((votesNow?.least ?? 1) - (votesBefore?.least ?? 0)) < 0.02,
      found: `${votesThen?.least}, ${votesBefore?.least} and ${votesNow?.least}`,
    },
    {
      says: "more borders are settled than before",
      holds: (meetings?.least ?? 0) > (at("kyrgyz-borders-settled", THEN)?.possible ?? 99),
      found: `${meetings?.least}`,
    },
  ],
};
