import { describe, expect, it } from "vitest";
import { dataset } from "../dataset.ts";
import { type Measured, measureQueries, measureSentences, share } from "./measure.ts";
import type { Half } from "./sets.ts";

/** What no rate may fall below, in percent. The first seven are what was wanted of the half that was kept. */
const FLOORS: Record<string, number> = {
  "right record first": 80,
  "right record in the first three": 90,
  "not held, rightly": 92,
  "wrong sentence told so": 60,
  "no false differs": 100,
  "verdict of that very claim": 100,
  "no agreement with a wrong sentence": 97,
  "search: right one first": 88,
  "search: in the first five": 97,
};

describe.each<Half>(["building", "kept"])("of the half for %s", (half) => {
  const measured: Measured[] = [measureSentences(dataset, half), measureQueries(dataset, half)];
  const rates = Object.assign({}, ...measured.map((one) => one.rates));

  it.each(Object.entries(FLOORS))("%s: at least %d %", (name, floor) => {
    // A verdict is shown so seldom that there may be none.
    const rate = rates[name] ?? { of: 0, hit: 0 };
    const missed = measured.flatMap(({ misses }) => misses).filter(({ what }) => what === name);
    expect(100 * share(rate), JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(floor);
  });
});
