/**
 * Up to three of the candidates that look most like what was given, the nearest first. A candidate that contains it counts as close, and
 * two letters in the wrong order as one slip.
 */
export function nearest(given: string, candidates: readonly string[]): string[] {
  // Nothing is near to nothing, nor to what is longer than any name, and the comparison takes time with the length.
  if (given.length === 0 || given.length > 120) return [];
  const wanted = given.toLowerCase();
  const reach = Math.max(2, wanted.length / 2);
  return (
    candidates
      .map((candidate) => ({ candidate, far: closeness(wanted, candidate.toLowerCase(), reach) }))
      // What shares no letter is not near, however short both are.
      .filter(({ candidate, far }) => far <= reach && far < Math.max(wanted.length, candidate.length))
      .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
      .slice(0, 3)
      .map(({ candidate }) => candidate)
  );
}

function closeness(wanted: string, candidate: string, reach: number): number {
  if (wanted.length >= 3 && candidate.includes(wanted)) return 1 + (candidate.length - wanted.length) / 100;
  // A letter more is a slip at least, so most candidates need no look at their letters.
  const more = Math.abs(candidate.length - wanted.length);
  return more > reach ? more : distance(wanted, candidate, reach);
}

/**
 * Slips between two words: a letter more, fewer or another, or two neighbours swapped (optimal string alignment).
 *
 * @param reach how many are of interest; where there are more, the answer is some number above it.
 */
export function distance(a: string, b: string, reach = Number.POSITIVE_INFINITY): number {
  const width = b.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  let lastLeast = 0;
  for (let row = 1; row <= a.length; row++) {
    const line = new Array<number>(width);
    line[0] = row;
    let lineLeast = row;
    for (let column = 1; column < width; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line[column] = least;
      if (least < lineLeast) lineLeast = least;
    }
    // A row builds on the one before it, and on the one before that with a slip more.
    if (lineLeast > reach && lastLeast >= reach) return lineLeast;
    lastLeast = lineLeast;
    [before, last] = [last, line];
  }
  return last[b.length] ?? 0;
}
