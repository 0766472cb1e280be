import { allianceWords, type Piece } from "@/words/alliance.ts";
import { dayIn, type Locale } from "@/words/locale.ts";
import type { StateRecord, StateStanding } from "./standing.ts";

/** Who was in the alliance on a day, in two or three sentences made from the records alone. */
export function allianceSentence(locale: Locale, day: string, states: readonly StateRecord[], standings: readonly StateStanding[]): Piece[] {
  const words = allianceWords(locale);
  const nameOf = new Map(states.map(({ country, name }) => [country, name]));
  const names = (...wanted: StateStanding["standing"][]) =>
    standings
      .filter(({ standing }) => wanted.includes(standing))
      .map(({ country }) => nameOf.get(country) ?? country)
      .sort((a, b) => a.localeCompare(b, locale));
  const members = names("member", "frozen");
  const [parties, signed, former] = [names("party"), names("signed"), names("former")];
  const pieces = [...words.on(dayIn(locale, day))];
  if (members.length > 0) pieces.push(...words.members(members, names("frozen")));
  else if (parties.length > 0) pieces.push(...words.parties(parties));
  else if (signed.length > 0) pieces.push(...words.signed(signed));
  else pieces.push(...words.none());
  if (former.length > 0) pieces.push(...words.former(former));
  const open = standings.filter(({ possibly }) => possibly).length;
  if (open > 0) pieces.push(...words.open(open));
  return pieces;
}
