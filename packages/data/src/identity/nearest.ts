/**
 * Up to three of the candidates that look most like what was given, the nearest first. A candidate that contains it counts as close, and
 * two letters in the wrong order as one slip.
 */
export function nearest(given: string, candidates: readonly string[]): string[] {
  // Nothing is near to nothing, nor to what is longer than any name, and the comparison takes time with the length.
  if (given.length === 0 || given.length > 120) return [];
  const wanted = given.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, far: closeness(wanted, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(2, wanted.length / 2))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function closeness(wanted: string, candidate: string): number {
  const contained = wanted.length >= 3 && candidate.includes(wanted);
  return contained ? 1 + (candidate.length - wanted.length) / 100 : distance(wanted, candidate);
}

/** Slips between two words: a letter more, fewer or another, or two neighbours swapped (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const steps = [(last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost];
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) steps.push((before[column - 2] ?? 0) + 1);
      line.push(Math.min(...steps));
    }
    [before, last] = [last, line];
  }
  return last[b.length] ?? 0;
}
