/** Years named under an axis: its first and its last, and round ones between them that are not too close to either. */
export function yearTicks(from: number, to: number, x: (year: number) => number): number[] {
  const step = [1, 2, 5, 10, 20].find((years) => x(from + years) - x(from) >= 52) ?? 20;
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
  return [from, ...between.filter((year) => year % step === 0 && x(year) - x(from) >= 38 && x(to) - x(year) >= 38), ...(to > from ? [to] : [])];
}
