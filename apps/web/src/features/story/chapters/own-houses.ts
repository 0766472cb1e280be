import { dataset } from "@multivector/data/dataset";
import { dateIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { claimPath, recordOf } from "@/model/records.ts";
import type { Chapter } from "../bind.ts";
import { beginning, countHeld, countOf, dateOfEvent, evidence, factOf, provenanceOf, yearOf } from "../facts.ts";
import { amongTheFive } from "../figures/own-houses.tsx";

const found = amongTheFive();
const agreement = (id: string) => {
  const record = recordOf(dataset.agreements, id);
  return factOf((locale) => dateIn(locale, record.signed ?? { edtf: null }), provenanceOf(`agreements/${id}`));
};
const first = found.meetings[0];
const borders = found.borders.filter(({ date }) => date.earliest > (first?.date.earliest ?? 0));

/** Pairs of the five that have a border with each other. */
const NEIGHBOURS = ["KAZ KGZ", "KAZ TKM", "KAZ UZB", "KGZ TJK", "KGZ UZB", "TJK UZB", "TKM UZB"];
/** Border agreements of two of the five alone. */
const between = (pair: string) =>
  found.borders.filter(({ id }) => {
    const { parties } = recordOf(dataset.agreements, id);
    return (
      parties
        .map(({ country }) => country)
        .sort()
        .join(" ") === pair
    );
  });
const firstTreaty = (pair: string) => between(pair)[0]?.date.earliest ?? Number.POSITIVE_INFINITY;

export const ownHouses: Chapter = {
  id: "masters",
  figures: ["own-houses"],
  prose: (locale) => storyChapterMessages(locale).masters,
  steps: ["meeting", "borders", "sign"],
  facts: {
    first: dateOfEvent("2018-03-consultative-meeting-1"),
    firstYear: yearOf(first?.date.edtf?.slice(0, 4) ?? ""),
    meetings: beginning(countOf(found.meetings.length)),
    before: countHeld({ least: found.borders.length - borders.length, most: null }),
    borders: countHeld({ least: borders.length, most: dataset.agreements.coverage.state === "whole" ? borders.length : null }),
    kgzUzb: agreement("kgz-uzb-2023"),
    kazUzb: agreement("kaz-uzb-border"),
    kgzTjk: agreement("kgz-tjk-2025"),
    fight: dateOfEvent("2022-09-14-kyrgyz-tajik-clashes-2022"),
    friendship: agreement("c5-friendship-2022"),
    kazuzb: agreement("kaz-uzb-2022"),
    uzbtjk: agreement("uzb-tjk-2024"),
    kazkgz: agreement("kaz-kgz-2024"),
    kaztjk: agreement("kaz-tjk-2024"),
    sixth: dateOfEvent("2025-11-16-azerbaijan-joins-consultative-meeting"),
    claim: evidence(claimPath(61)),
  },
  demands: [
    { says: "the first meeting came before the border agreements it speaks of", holds: borders.length > 0, found: "no border agreement after it" },
    {
      says: "the hardest stretches were settled after they met",
      holds: ["kgz-uzb-2023", "kgz-tjk-2025"].every((id) => borders.some((one) => one.id === id)),
      found: borders.map(({ id }) => id).join(", "),
    },
    {
      says: "not all signed the treaty of friendship at once",
      holds: recordOf(dataset.agreements, "c5-friendship-2022").notSigned.length > 0,
      found: "nobody who did not sign",
    },
    {
      says: "each common border has a treaty, and that of Kyrgyzstan and Tajikistan was the last to get one",
      holds: NEIGHBOURS.every((pair) => firstTreaty(pair) <= firstTreaty("KGZ TJK")) && between("KGZ TJK")[0]?.id === "kgz-tjk-2025",
      found: NEIGHBOURS.map((pair) => `${pair}: ${between(pair)[0]?.id ?? "none"}`).join(", "),
    },
    { says: "the first of the meetings is the one of Astana", holds: first?.id === "2018-03-consultative-meeting-1", found: first?.id ?? "none" },
  ],
};
