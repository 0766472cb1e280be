/** Room that the number of a year takes. */
const ROOM = 38;

/** Years named under an axis: its first and its last, and round ones between them that are not too close to either. */
export function yearTicks(from: number, to: number, x: (year: number) => number): number[] {
  const wanted = [1, 2, 5, 10, 20].find((years) => x(from + years) - x(from) >= 52) ?? 20;
  const years = Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
  const between = (step: number) => years.filter((year) => year % step === 0 && x(year) - x(from) >= ROOM && x(to) - x(year) >= ROOM);
  // Where no year is so round, one that is less so, if it has room: two numbers alone leave the middle to be guessed.
  const found = [between(wanted), ...[10, 5].map((step) => between(step).slice(0, 1))].find((list) => list.length > 0) ?? [];
  return [from, ...found, ...(to > from ? [to] : [])];
}
