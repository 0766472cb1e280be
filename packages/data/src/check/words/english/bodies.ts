import { find } from "../../../query/index.ts";
import { formatPeriod } from "../../../time/index.ts";
import type { Role } from "../../../types.ts";
import type { BodyWords, Claimed, SaidDate } from "../words.ts";
import type { Base } from "./base.ts";

export const bodyWords = ({ dataset, wording, records }: Base): BodyWords => ({
  whenFounded: (body) => `When was ${wording.the(body)} founded?`,
  whereSeat: (body) => `Where is the seat of ${wording.the(body)}?`,
  seat: (body) => `Seat: ${find(dataset.organizations, body)?.seat}.`,
  treatyWhen(agreement, what, byWhom) {
    const title = records.title(agreement);
    return `When ${what === "in force" ? `did ${title} enter into force` : `was ${title} signed`}${byWhom ? ", and by whom" : ""}?`;
  },
  howManyFounded: (body) => `How many founded ${wording.the(body)}?`,
  whoFounded: (body) => `Who founded ${wording.the(body)}?`,
  founders: (states) => `Founders on record: ${states.map(wording.name).join(", ")} (${states.length}).`,
  howManyOfFive: (body) => `How many of the five republics were in ${wording.the(body)}?`,
  membersOfFive: (states, day) =>
    `Members among the five on ${inWords(day)}: ${states.length === 0 ? "none" : wording.list(states.map(wording.name))} (${states.length}).`,
  howManyMembers: (body, day) => `How many members did ${wording.the(body)} have on ${inWords(day)}?`,
  members: ({ least, possible, states }, day) =>
    `Members on ${inWords(day)}: ${least === possible ? least : `${least} to ${possible}`} (${states.map(wording.name).join(", ")}).`,
  membership({ claimed, state, body, role, never }, when) {
    const [who, what, then] = [wording.name(state), wording.the(body), whenSaid(when)];
    const asked: Record<Claimed, string> = {
      member: `Was ${who} ${role === null ? "a member" : withArticle(role)} of ${what}`,
      joined: `Did ${who} join ${what}${role === null ? "" : ` as ${role}`}`,
      left: `Did ${who} leave ${what}`,
      froze: `Did ${who} suspend its part in ${what}`,
      outside: never ? `Has ${who} never been in ${what}` : `${then === "" ? "Is" : "Was"} ${who} outside ${what}`,
      "not-joined": `Did ${who} not join ${what}`,
      "not-left": `Did ${who} not leave ${what}`,
    };
    return `${asked[claimed]}${then}?`;
  },
  noMembership(state, body, whole) {
    const [who, what] = [wording.name(state), wording.the(body)];
    return whole ? `The records list all members of ${what}: ${who} is not among them.` : `The records say nothing of ${who} in ${what}.`;
  },
});

/** A day as a sentence has it. */
const inWords = (day: string): string => formatPeriod({ edtf: day });

const withArticle = (role: Role): string => (/^[aeiou]/.test(role) ? `an ${role}` : `a ${role.replaceAll("-", " ")}`);

const whenSaid = (when: SaidDate | null): string =>
  when === null ? "" : ` (${when.date.as === "until" && when.date.unit !== "span" ? "until " : ""}${when.text})`;
