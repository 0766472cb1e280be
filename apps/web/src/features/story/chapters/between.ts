import { dataset } from "@multivector/data/dataset";
import { dateIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath, recordOf } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import type { Chapter } from "../bind.ts";
import { countOf, dateOfEvent, evidence, factOf, provenanceOf } from "../facts.ts";
import { lookOf } from "../figures/votes.tsx";

const votes = dataset.votes.records;
const kazakh = votes.map((vote) => lookOf(vote, "KAZ"));
const withRussia = votes.filter((vote) => lookOf(vote, "KAZ") === lookOf(vote, "RUS") && lookOf(vote, "KAZ") === "no");
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
    abstained: countOf(kazakh.filter((look) => look === "abstain").length),
    votes: countOf(votes.length),
    council: evidence("votes/un-es-11-3"),
    recital: evidence("votes/un-77-284"),
    zatulin: evidence("events/2022-06-zatulin-threat"),
    post: evidence("events/2022-08-medvedev-deleted-post"),
    girkin: evidence("events/2023-01-girkin-kazakhstan-front"),
    distance: evidence(claimPath(58)),
    troops: evidence(claimPath(59)),
    latest: (() => {
      const vote = recordOf(dataset.votes, "un-2026-02-24");
      return factOf((locale) => dateIn(locale, vote.date), provenanceOf("votes/un-2026-02-24"));
    })(),
    sanctions: positionDate("kaz-western-sanctions"),
  },
  demands: [
    {
      says: "Turkmenistan’s seat is mostly empty",
      holds: votes.filter((vote) => lookOf(vote, "TKM") === "absent").length > votes.length / 2,
      found: `${votes.filter((vote) => lookOf(vote, "TKM") === "absent").length} of ${votes.length}`,
    },
    {
      says: "Kazakhstan voted against in one vote alone",
      holds: kazakh.filter((look) => look === "no").length === 1,
      found: `${kazakh.filter((look) => look === "no").length}`,
    },
    {
      says: "that vote was on the Human Rights Council",
      holds: lookOf(recordOf(dataset.votes, "un-es-11-3"), "KAZ") === "no",
      found: lookOf(recordOf(dataset.votes, "un-es-11-3"), "KAZ"),
    },
    {
      says: "it was in favour in one",
      holds: kazakh.filter((look) => look === "yes").length === 1,
      found: `${kazakh.filter((look) => look === "yes").length}`,
    },
    {
      says: "none of the five supports the annexations",
      holds: stances("annexations-2022").every((stance) => ["rejects", "silent"].includes(stance)),
      found: stances("annexations-2022").join(", "),
    },
    {
      says: "the latest vote was an abstention",
      holds: lookOf(recordOf(dataset.votes, "un-2026-02-24"), "KAZ") === "abstain",
      found: lookOf(recordOf(dataset.votes, "un-2026-02-24"), "KAZ"),
    },
    {
      says: "Russia’s own vote does not coincide with Kazakhstan’s “no”, for it was its own case",
      holds: withRussia.length === 0,
      found: withRussia.map(({ id }) => id).join(", "),
    },
    {
      says: "Kazakhstan joined no sanctions",
      holds: position("kaz-western-sanctions").stance === "not-joined",
      found: position("kaz-western-sanctions").stance,
    },
  ],
};
