import { afterAll, describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { checkText } from "./index.ts";
import type { Stated } from "./stated.fixtures.ts";
import { membershipsInRussian, peopleInRussian, votesInRussian } from "./stated-russian.fixtures.ts";
import { bodiesStated, membershipsStated, officesStated } from "./stated-states.fixtures.ts";
import { agreementsStated, eventsStated, independenceStated, sitesStated, valuesStated, visitsStated, votesStated } from "./stated-things.fixtures.ts";

/** Of a kind with more sentences than these each third is asked in every run; all of them by `run test:all`. */
const MANY = 1000;
const EACH = process.env.FULL === undefined ? 3 : 1;

/** How the answers to a sentence stand to what the record says that it was made of. */
type Outcome = "right" | "open" | "silent" | "wrong";

function outcomeOf({ kind, text, truth, path }: Stated): Outcome {
  const sentences = checkText(dataset, text);
  expect(sentences.map((sentence) => sentence.text)).toEqual([text]);
  const answers = sentences.flatMap((sentence) => sentence.answers);
  // Two meetings, two visits: the title of one, with another year, may be true of the other.
  const own = kind === "event" ? answers.filter(({ records }) => records.includes(path)) : answers;
  const stances = own.map(({ stance }) => stance);
  if (stances.includes(truth ? "differs" : "agrees")) return "wrong";
  if (stances.includes(truth ? "agrees" : "differs")) return "right";
  return stances.some((stance) => stance !== null) ? "open" : "silent";
}

type Tally = Record<Outcome, number>;
const tallies = new Map<string, Tally>();
const wrong: string[] = [];

function tallyOf(stated: readonly Stated[]): Map<string, Tally> {
  const own = new Map<string, Tally>();
  for (const one of stated) {
    const outcome = outcomeOf(one);
    const key = `${one.kind}, ${one.truth ? "true" : "false"}`;
    const tally = own.get(key) ?? { right: 0, open: 0, silent: 0, wrong: 0 };
    tally[outcome]++;
    own.set(key, tally);
    if (outcome === "wrong") wrong.push(`${one.truth ? "differs" : "agrees"}: ${one.text} (${one.path})`);
  }
  for (const [key, tally] of own) tallies.set(key, tally);
  return own;
}

const all = ({ right, open, silent, wrong: count }: Tally) => right + open + silent + count;

afterAll(() => {
  const lines = [...tallies].map(
    ([key, tally]) => `${key}: ${all(tally)} sentences, ${tally.right} right, ${tally.open} left open, ${tally.silent} without a stance`,
  );
  console.log(`Sentences made of records:\n${lines.join("\n")}`);
});

// Below what was reached when it was written, so that a record more or less does not matter.
const FLOOR = 0.6;
/** Where less is asked: not all there may have been is held, or the title is no sentence. */
const LOWER: Readonly<Record<string, number>> = {
  "visited, false": 0,
  "not visited, true": 0,
  "visited, in Russian, false": 0,
  "signed, false": 0.45,
  "event, true": 0.4,
  "event, false": 0.4,
  "independence, true": 0.2,
  "independence, false": 0.2,
  "base opened, false": 0.5,
  "base closed, false": 0.5,
};

describe("a sentence made of a record is never answered the wrong way round", () => {
  it.each([
    ["memberships", membershipsStated],
    ["bodies", bodiesStated],
    ["offices", officesStated],
    ["votes", votesStated],
    ["agreements", agreementsStated],
    ["visits", visitsStated],
    ["bases and routes", sitesStated],
    ["events", eventsStated],
    ["values", valuesStated],
    ["independence", independenceStated],
    ["memberships in Russian", membershipsInRussian],
    ["offices and visits in Russian", peopleInRussian],
    ["votes in Russian", votesInRussian],
  ] as const)("%s", (_, make) => {
    const made = make(dataset);
    const stated = made.length > MANY ? made.filter((_, at) => at % EACH === 0) : made;
    expect(stated.length).toBeGreaterThan(40);
    expect(stated.some(({ truth }) => truth)).toBe(true);
    const before = wrong.length;
    const own = tallyOf(stated);
    expect(wrong.slice(before)).toEqual([]);
    for (const [key, tally] of own) expect([key, tally.right / all(tally) >= (LOWER[key] ?? FLOOR), tally]).toEqual([key, true, tally]);
  });

  it("holds over all kinds together", () => {
    const sum = (side: string) => [...tallies].filter(([key]) => key.endsWith(side)).map(([, tally]) => tally);
    for (const side of [", true", ", false"]) {
      const held = sum(side);
      const [right, count] = [held.reduce((total, tally) => total + tally.right, 0), held.reduce((total, tally) => total + all(tally), 0)];
      expect(count).toBeGreaterThan(5000 / EACH);
      expect(right / count).toBeGreaterThan(0.8);
    }
  });
});
