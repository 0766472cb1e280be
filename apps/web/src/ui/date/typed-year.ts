/** A year as readers type it, blanks around it or not; null if the text is no year within the bounds. */
export function typedYear(text: string, [first, last]: readonly [number, number]): number | null {
  const typed = text.trim();
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
  return year >= first && year <= last ? year : null;
}
