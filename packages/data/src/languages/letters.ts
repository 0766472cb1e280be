/** Replaces letters by a table, the longest piece first. A table is written as pairs: `а a б b`. */
export function lettersBy(pairs: string): { readonly table: ReadonlyMap<string, string>; readonly pieces: RegExp } {
  const table = new Map([...pairs.matchAll(/(\S+) (\S+)/g)].map(([, from = "", to = ""]) => [from, to === "-" ? "" : to] as const));
  const pieces = [...table.keys()].sort((a, b) => b.length - a.length);
  return { table, pieces: new RegExp(pieces.join("|"), "giu") };
}

/**
 * A piece of a word in other letters, with the capitals of the piece: `Ш` is `Sh` in `Шу` and `SH` in `ШУ`.
 *
 * @param shouted whether the letters around it are capitals.
 */
export function withCase(from: string, to: string, shouted: boolean): string {
  const isCapital = from !== from.toLowerCase();
  if (!isCapital || to === "") return to;
  return shouted || (from.length > 1 && from === from.toUpperCase()) ? to.toUpperCase() : to.charAt(0).toUpperCase() + to.slice(1);
}

/** Whether a word is written in capitals: an abbreviation, or a heading. */
export function isShouted(word: string): boolean {
  const letters = [...word].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return letters.length > 1 && letters.every((letter) => letter === letter.toUpperCase());
}
