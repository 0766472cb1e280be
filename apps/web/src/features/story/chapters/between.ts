import { dataset } from "@multivector/data/dataset";
import { dateIn, numberIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath, recordOf } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import type { Chapter } from "../bind.ts";
import { beginning, counted, countOf, dateOfEvent, event, evidence, factOf, provenanceOf } from "../facts.ts";
import { lookOf, VOTES_ON_UKRAINE as votes } from "../figures/votes.tsx";

const kazakh = (look: string) => votes.filter((vote) => lookOf(vote, "KAZ") === look);
const vote = (id: string) => recordOf(dataset.votes, id);
// The yearly texts: those of the emergency session are about the war.
const crimea = kazakh("no").filter(({ id, title }) => /human rights/i.test(title) && !id.startsWith("un-es-"));
const lastNo = crimea.at(-1);
const digits = (count: number) => factOf((locale) => numberIn(locale, count), null);
const position = (id: string) => recordOf(dataset.positions, id);
const stances = (issue: string) => REPUBLICS.map((code) => position(`${code.toLowerCase()}-${issue}`).stance);
const positionDate = (id: string) => {
  const found = position(id);
  return factOf((locale) => dateIn(locale, found.date ?? { edtf: null }), provenanceOf(`positions/${id}`, found.summary));
};

export const between: Chapter = {
  id: "between",
  figures: ["votes"],
  prose: (locale) => storyChapterMessages(locale).between,
  steps: ["said", "voted", "threatened"],
  facts: {
    quasi: dateOfEvent("2022-06-17-tokayev-spief-quasi-states"),
    referendums: evidence("events/2022-09-kazakhstan-rejects-referendums"),
    rejects: countOf(stances("annexations-2022").filter((stance) => stance === "rejects").length),
    silent: countOf(stances("annexations-2022").filter((stance) => stance === "silent").length),
    annexations: positionDate("kaz-annexations-2022"),
    crimea: evidence("positions/kgz-crimea-2014"),
    abstained: digits(kazakh("abstain").length),
    abstainedTimes: counted("times", kazakh("abstain").length),
    against: countOf(kazakh("no").length),
    againstTimes: counted("times", kazakh("no").length),
    missedTimes: counted("times", kazakh("absent").length),
    crimeaNo: beginning(countOf(crimea.length)),
    lastNo: factOf((locale) => dateIn(locale, lastNo?.date ?? { edtf: null }), provenanceOf(`votes/${lastNo?.id ?? ""}`)),
    votes: digits(votes.length),
    second: evidence("votes/un-79-284"),
    council: evidence("votes/un-es-11-3"),
    recital: evidence("votes/un-77-284"),
    zatulin: evidence("events/2022-06-zatulin-threat"),
    post: evidence("events/2022-08-medvedev-deleted-post"),
    girkin: evidence("events/2023-01-girkin-kazakhstan-front"),
    distance: evidence(claimPath(58)),
    troops: evidence(claimPath(59)),
    latest: (() => {
      const { date } = vote("un-2026-02-24");
      return factOf((locale) => dateIn(locale, date), provenanceOf("votes/un-2026-02-24"));
    })(),
    sanctions: positionDate("kaz-western-sanctions"),
  },
  demands: [
    {
      says: "Turkmenistan’s seat was empty every time",
      holds: votes.every((one) => lookOf(one, "TKM") === "absent"),
      found: `${votes.filter((one) => lookOf(one, "TKM") !== "absent").length} in which it was not`,
    },
    {
      says: "all votes on the war and on Crimea are held",
      holds: dataset.votes.coverage.state === "whole",
      found: dataset.votes.coverage.state,
    },
    {
      says: "all of Kazakhstan’s noes but one were on human rights in Crimea, the other on the Human Rights Council",
      holds: crimea.length === kazakh("no").length - 1 && lookOf(vote("un-es-11-3"), "KAZ") === "no",
      found: kazakh("no")
        .map(({ id }) => id)
        .join(", "),
    },
    {
      says: "the last of them came weeks before the article",
      holds: lastNo?.date.edtf?.startsWith("2022-12") ?? false,
      found: lastNo?.date.edtf ?? "none",
    },
    {
      says: "Russia voted against whenever Kazakhstan did",
      holds: kazakh("no").every((one) => lookOf(one, "RUS") === "no"),
      found: kazakh("no")
        .map((one) => `${one.id} ${lookOf(one, "RUS")}`)
        .join(", "),
    },
    {
      says: "the defence ministry’s denial came before the threats",
      holds: ["2022-06-zatulin-threat", "2022-08-medvedev-deleted-post", "2023-01-girkin-kazakhstan-front"].every(
        (id) => event(id).start.earliest > (event("2022-03-kazakh-mod-denies-massing").start.latest ?? Number.POSITIVE_INFINITY),
      ),
      found: "a threat before it",
    },
    { says: "it was in favour of none, and missed one", holds: kazakh("yes").length === 0 && kazakh("absent").length === 1, found: `${kazakh("yes").length}` },
    {
      says: "of the two on another subject it backed the first and abstained in the second",
      holds: lookOf(vote("un-77-284"), "KAZ") === "yes" && lookOf(vote("un-79-284"), "KAZ") === "abstain",
      found: [vote("un-77-284"), vote("un-79-284")].map((one) => lookOf(one, "KAZ")).join(", "),
    },
    {
      says: "none of the five supports the annexations",
      holds: stances("annexations-2022").every((stance) => ["rejects", "silent"].includes(stance)),
      found: stances("annexations-2022").join(", "),
    },
    {
      says: "of Crimea Kyrgyzstan said more than of the annexations of 2022",
      holds: position("kgz-crimea-2014").stance === "accepts" && (position("kgz-crimea-2014").summary?.includes("objective reality") ?? false),
      found: position("kgz-crimea-2014").stance,
    },
    {
      says: "the latest vote was an abstention",
      holds: lookOf(vote("un-2026-02-24"), "KAZ") === "abstain",
      found: lookOf(vote("un-2026-02-24"), "KAZ"),
    },
    {
      says: "Kazakhstan joined no sanctions",
      holds: position("kaz-western-sanctions").stance === "not-joined",
      found: position("kaz-western-sanctions").stance,
    },
  ],
};
