/**
 * What somebody is also called by: the family name, which comes first in the list, with the last of the given names, with an initial before or
 * after it (`V. Putin`), and with the given names after it (`Путин Владимир`). An epithet after a dash (`Буш — старший`) may be left out.
 *
 * @param familyFirst is the family name the first word, as in Chinese?
 */
export function partsOf(name: string, familyFirst: boolean): string[] {
  const [plain = "", epithet] = name.split(" — ");
  const words = plain.split(" ");
  const turn = (at: number) => [...words.slice(at), ...words.slice(0, at)].join(" ");
  const family = (familyFirst ? words[0] : words.at(-1)) ?? "";
  const initial = (familyFirst ? words[1] : words[0])?.slice(0, 1) ?? "";
  const initialled = words.length < 2 ? [] : [`${initial} ${family}`, `${family} ${initial}`];
  if (familyFirst) return [family, turn(1), ...initialled];
  const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(" "));
  const turned = words.slice(1).map((_, index) => turn(index + 1));
  const parts = [...tails.reverse(), ...turned, ...initialled];
  return epithet === undefined ? parts : [...parts, plain, ...tails.map((tail) => `${tail} ${epithet}`)];
}
