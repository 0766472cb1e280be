import { ticks } from "d3-array";

/** Where a value stands along a line. */
export interface LinearScale {
  (value: number): number;
  /** Round values on the line, about so many. */
  ticks(count: number): number[];
}

/** From a span of values to one of pixels, as d3-scale has it, whose colours and formats would be a tenth of the script of a page with charts. */
export function linearScale([low, high]: readonly [number, number], [start, end]: readonly [number, number]): LinearScale {
  const placeOf = (value: number) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return start * (1 - share) + end * share;
  };
  return Object.assign(placeOf, { ticks: (count: number) => ticks(low, high, count) });
}
