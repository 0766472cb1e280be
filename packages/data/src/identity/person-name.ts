/**
 * What somebody is also called by: the family name, which comes first in the list, with the last of the given names, and with the given names
 * after it (`Путин Владимир`). An epithet after a dash (`Буш — старший`) may be left out.
 *
 * @param familyFirst is the family name the first word, as in Chinese?
 */
export function partsOf(name: string, familyFirst: boolean): string[] {
  const [plain = "", epithet] = name.split(" — ");
  const words = plain.split(" ");
  const turn = (at: number) => [...words.slice(at), ...words.slice(0, at)].join(" ");
  if (familyFirst) return [words[0] ?? "", turn(1)];
  const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(" "));
  const turned = words.slice(1).map((_, index) => turn(index + 1));
  const parts = [...tails.reverse(), ...turned];
  return epithet === undefined ? parts : [...parts, plain, ...tails.map((tail) => `${tail} ${epithet}`)];
}
