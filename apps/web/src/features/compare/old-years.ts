/** The years of an address as this page wrote them once, `time=2012..2026` or `time=2023`; null where the time is a day or nothing. */
export function oldYears(time: string | null, [first, last]: readonly [number, number]): readonly [number, number] | null {
  const [, from, to = from] = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(time ?? "") ?? [];
  if (from === undefined || to === undefined) return null;
  const within = (year: string) => Math.min(Math.max(Number(year), first), last);
  const [one, other] = [within(from), within(to)];
  return one <= other ? [one, other] : [other, one];
}
