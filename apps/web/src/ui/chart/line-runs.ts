export interface LinePoint {
  year: number;
  /** Null where nothing was observed: the line breaks, no value is drawn. */
  value: number | null;
  /** Counted otherwise than the years before: the line is cut before it. */
  cut?: boolean;
}

export interface KnownPoint {
  year: number;
  value: number;
}

/** Stretches of years that can be compared with one another: no hole and no cut between them. */
export function runsOf(points: readonly LinePoint[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [];
  let before: number | null = null;
  for (const { year, value, cut = false } of points) {
    if (value === null) continue;
    if (before !== null && year === before + 1 && !cut) runs.at(-1)?.push({ year, value });
    else runs.push([{ year, value }]);
    before = year;
  }
  return runs;
}

/** The two ends of a line where it is cut, the last comparable value and the first of the new count. */
export function cutsOf(points: readonly LinePoint[]): { from: KnownPoint; to: KnownPoint }[] {
  const known = points.flatMap(({ value, ...point }) => (value === null ? [] : [{ ...point, value }]));
  return known.flatMap((to, at) => {
    const from = known[at - 1];
    return to.cut === true && from !== undefined ? [{ from, to }] : [];
  });
}
