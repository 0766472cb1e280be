import type { BesideWords } from "../words.ts";
import type { Base } from "./base.ts";

const NEEDED = {
  "no name": "It names no state, organization or person of the region, so no record can be looked up. A name, a date and what happened are needed.",
  "no record":
    "No record bears on it: what it says may be of a kind that is not recorded, too general, or in words that no record has. A dated fact is needed: who joined, signed, visited, voted, held office, hosted a base, or a figure by year.",
};

export const besideWords = ({ wording }: Base): BesideWords => ({
  relation({ shared, missing, dated, figure, isBody }) {
    const name = (id: string) => (isBody(id) ? wording.the(id) : wording.name(id));
    const who = shared.length === 0 ? "It tells of a like matter" : `It names ${wording.list(shared.map(name))} too`;
    const without = missing.length === 0 || shared.length === 0 ? "" : `, but not ${missing.map(name).join(" or ")}`;
    const when = dated === null ? "" : dated ? ", at the time given" : ", at another time";
    return `${who}${without}${when}.${figure ? " The figure was not compared." : ""}`;
  },
  answers: () => "It answers what was asked.",
  sameMatter: () => "It tells of the same matter.",
  isNamed: () => "The sentence names it.",
  needed: (why) => NEEDED[why],
  limit: ({ message }) => message,
});
