import { formatPeriod } from "@multivector/data";
import { capital, inProse, list } from "@/words/index.ts";
import type { StateRecord, StateStanding } from "./standing.ts";

/** A piece of a generated sentence; facts are set in bold. */
export interface Piece {
  text: string;
  fact?: true;
}

/** Who was in the alliance on a day, in two or three sentences made from the records alone. */
export function allianceSentence(day: string, states: readonly StateRecord[], standings: readonly StateStanding[]): Piece[] {
  const nameOf = new Map(states.map(({ country, name }) => [country, name]));
  const names = (...wanted: StateStanding["standing"][]) =>
    standings
      .filter(({ standing }) => wanted.includes(standing))
      .map(({ country }) => nameOf.get(country) ?? country)
      .sort();
  const date: Piece = { text: formatPeriod({ edtf: day }), fact: true };
  const members = names("member", "frozen");
  const frozen = names("frozen");
  const parties = names("party");
  const signed = names("signed");
  const former = names("former");
  const pieces: Piece[] = [{ text: "On " }, date, { text: ", " }];

  if (members.length > 0) {
    pieces.push({ text: `${inProse(members.length)} states`, fact: true }, { text: " were members of the Collective Security Treaty Organization" });
    pieces.push({ text: frozen.length === 0 ? `: ${list(members)}.` : `, and ${inProse(frozen.length)} of them, ` });
    if (frozen.length > 0) pieces.push({ text: list(frozen), fact: true }, { text: ", had frozen its part in practice." });
  } else if (parties.length > 0) {
    pieces.push(
      { text: `${inProse(parties.length)} states`, fact: true },
      { text: ` were parties to the Collective Security Treaty: ${list(parties)}. The organization did not exist yet.` },
    );
  } else if (signed.length > 0) {
    const count = `${inProse(signed.length)} ${signed.length === 1 ? "state" : "states"}`;
    pieces.push({ text: count, fact: true }, { text: ` had signed the Collective Security Treaty, which was not yet in force: ${list(signed)}.` });
  } else {
    pieces.push({ text: "nobody", fact: true }, { text: " had signed the Collective Security Treaty yet." });
  }
  if (former.length > 0) pieces.push({ text: ` ${capital(list(former))} had been in before and ${former.length === 1 ? "was" : "were"} out.` });
  const open = standings.filter(({ possibly }) => possibly).length;
  if (open > 0) pieces.push({ text: ` For ${inProse(open)} ${open === 1 ? "state" : "states"} the dates known leave room for another answer.` });
  return pieces;
}
