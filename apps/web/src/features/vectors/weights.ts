import { DOMAINS, INDICATORS, indicatorsOf } from "@multivector/data/vectors";
import type { Param } from "@/url-state/store.ts";
import type { WeightView } from "./presence.ts";

/** Of the method in use: a weight of an indicator that it does not count is refused as any other word. */
const NAMES = [...DOMAINS, ...INDICATORS.map(({ id }) => id)];
export const MOST = 4;

/** Weights that are not 1, in the order of the cards: `weights=exports:2~loans:0`. */
export const weightsParam: Param<WeightView> = {
  name: "weights",
  default: {},
  read(text) {
    const read: Record<string, number> = {};
    for (const part of text.split("~")) {
      const [, name, number] = part.match(/^([a-z-]+):(\d(?:\.\d{1,2})?)$/) ?? [];
      const weight = Number(number);
      if (name === undefined || name in read || !NAMES.some((one) => one === name) || weight > MOST) return null;
      if (weight !== 1) read[name] = weight;
    }
    const nothing = (ids: readonly string[]) => ids.every((id) => read[id] === 0);
    // A domain in which nothing weighs says nothing.
    return nothing(DOMAINS) || DOMAINS.some((domain) => nothing(indicatorsOf(domain).map(({ id }) => id))) ? null : read;
  },
  write: (weights) => NAMES.flatMap((name) => (weights[name] === undefined || weights[name] === 1 ? [] : [`${name}:${weights[name]}`])).join("~"),
  expected: "exports:2~loans:0",
};
