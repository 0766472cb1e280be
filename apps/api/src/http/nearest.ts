import { distance } from "fastest-levenshtein";

/** Up to three of the candidates that look most like what was given; a candidate that contains it counts as close. */
export function nearest(given: string, candidates: readonly string[]): string[] {
  // Nothing is near to what is longer than any id, and the comparison takes time with the length.
  if (given.length > 120) return [];
  const wanted = given.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, far: closeness(wanted, candidate.toLowerCase()), shared: sharedLetters(wanted, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(2, wanted.length / 2))
    .sort((a, b) => a.far - b.far || b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function closeness(wanted: string, candidate: string): number {
  const contained = wanted.length >= 3 && candidate.includes(wanted);
  return contained ? 1 + (candidate.length - wanted.length) / 100 : distance(wanted, candidate);
}

// Letters in the wrong order are a common slip that the distance counts twice.
function sharedLetters(wanted: string, candidate: string): number {
  let rest = candidate;
  for (const letter of wanted) rest = rest.replace(letter, "");
  return candidate.length - rest.length;
}
