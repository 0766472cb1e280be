import type { SaidDate, VisitWords } from "../words.ts";
import type { Base } from "./base.ts";

export const visitWords = ({ wording }: Base): VisitWords => {
  const stay = (person: string, host: string) => `${wording.name(person)} in ${wording.name(host)}`;
  const where = (hosts: readonly string[] | null) => (hosts === null ? "the five republics" : wording.list(hosts.map(wording.name)));
  return {
    was: (person, host, dates) => `Was ${stay(person, host)}${then(dates)}?`,
    since: (person, host) => `Has ${wording.name(person)} been in ${wording.name(host)} since then?`,
    everSent: (visitor, host) => `Did a leader of ${wording.name(visitor)} ever go to ${wording.name(host)}?`,
    inAllFive: (person, dates) => `Was ${wording.name(person)} in all five republics${then(dates)}?`,
    inHowMany: (person, hosts, dates) => `In how many of the states was ${wording.name(person)}${then(dates)}: ${where(hosts)}?`,
    howOften: (person, hosts, dates) => `How often was ${wording.name(person)} in ${where(hosts)}${then(dates)}?`,
    none: (person, host) => `No visit of ${stay(person, host)} is on record.`,
    noneThen: () => "None is on record then. On record are:",
    notIn: (states) =>
      states.length === 0 ? "Visits to all five are on record." : `No visit to ${wording.list(states.map(wording.name))} is on record, and not all visits are.`,
    count: (stops, journeys, states) =>
      `On record: at least ${stops} ${stops === 1 ? "visit" : "visits"} on ${journeys} ${journeys === 1 ? "trip" : "trips"} to ${states} ${states === 1 ? "state" : "states"}; there may have been more.`,
  };
};

/** `(after 24 February 2022)` is not `(24 February 2022)`. */
const then = (dates: readonly SaidDate[]): string =>
  dates.length === 0 ? "" : ` (${dates.map(({ date: { as }, text }) => (as === "after" || as === "before" ? `${as} ${text}` : text)).join(", ")})`;
