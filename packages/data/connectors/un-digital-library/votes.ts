import { groupBy } from "../../build/rules/walk.ts";
import type { ReadValue, SeriesReader } from "../frame/reader.ts";
import { stateIds } from "../frame/states.ts";
import { DIGITAL_LIBRARY } from "./publisher.ts";
import { type Choice, type RollCall, rollCalls } from "./roll-calls.ts";

const REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
/** Votes from one side of a ballot to the other: the same, one step apart, opposite. */
const PLACES: Readonly<Partial<Record<Choice, number>>> = { yes: 0, abstain: 1, no: 2 };
/** From this year on votes cast are counted from the Library; before it, from another collection that takes in votes on paragraphs. */
const FIRST_COUNTED = 2021;
const ITEMS: Readonly<Record<Choice, string>> = { yes: "yes", no: "no", abstain: "abstain", absent: "not-cast" };

/** Both series come from one file of a million lines, so they are read together. */
export const votes: SeriesReader = {
  publisher: DIGITAL_LIBRARY,
  series: ["un-agreement", "un-votes-cast"],
  dataset: "General Assembly Voting Data (record 4060887)",
  bands: {
    "common-votes": { relative: 0.05, absolute: 2 },
    "share-same": { relative: 0, absolute: 0.02 },
    agreement: { relative: 0, absolute: 0.02 },
    "*": { relative: 0.1, absolute: 3 },
  },
  limits: `Resolutions as a whole. Votes cast from ${FIRST_COUNTED} on alone: the years before come from Voeten's collection, which counts votes on paragraphs as well, and stay as they are.`,
  // What was taken from another collection gives way to the Library's own file.
  provisional: ([, , , , , note]) => note === "3DL",
  answersFor: (series, [, , year]) => series === "un-agreement" || year >= FIRST_COUNTED,
  async read({ get, held }) {
    const calls = groupBy(await rollCalls(get), ({ date }) => Number(date.slice(0, 4)));
    const entities = [...new Set(held("un-votes-cast").rows.map(([entity]) => entity))];
    const counted = [...calls].filter(([year]) => year >= FIRST_COUNTED);
    return new Map([
      ["un-agreement", [...calls].flatMap(([year, ofYear]) => agreements(year, ofYear))],
      ["un-votes-cast", counted.flatMap(([year, ofYear]) => votesCast(year, ofYear, entities))],
    ]);
  },
};

function agreements(year: number, calls: readonly RollCall[]): ReadValue[] {
  const partners = [...stateIds()];
  return REPUBLICS.flatMap((entity) =>
    partners.flatMap((partner): ReadValue[] => {
      const steps = calls.flatMap(({ choices }) => {
        const [own, other] = [PLACES[choices.get(entity) ?? "absent"], PLACES[choices.get(partner) ?? "absent"]];
        return own === undefined || other === undefined ? [] : [Math.abs(own - other)];
      });
      if (partner === entity || steps.length === 0) return [];
      const common = { entity, partner, year, note: null, from: `${steps.length} votes of ${year}` };
      const same = steps.filter((step) => step === 0).length;
      const score = steps.reduce((sum, step) => sum + 1 - step / 2, 0);
      return [
        { ...common, item: "common-votes", value: steps.length },
        { ...common, item: "share-same", value: rounded(same / steps.length) },
        { ...common, item: "agreement", value: rounded(score / steps.length) },
      ];
    }),
  );
}

function votesCast(year: number, calls: readonly RollCall[], entities: readonly string[]): ReadValue[] {
  const note = year === FIRST_COUNTED ? { note: "break: counted from the UN Digital Library from here on, resolutions as a whole alone" } : {};
  return entities.flatMap((entity) => {
    const counts = groupBy(calls, ({ choices }) => ITEMS[choices.get(entity) ?? "absent"]);
    return [...counts].map(
      ([item, { length: value }]): ReadValue => ({ entity, partner: null, year, item, value, ...note, from: `${calls.length} votes of ${year}` }),
    );
  });
}

const rounded = (share: number) => Number(share.toFixed(4));
