import { compareIn, dayIn, type Locale, listIn } from "@/locale/locale.ts";
import type { Part } from "@/locale/message.ts";
import { allianceMessages } from "@/messages/alliance/index.ts";
import { inProse } from "@/phrases/counts.ts";
import type { StateRecord, StateStatus } from "./membership-status.ts";

/** Who was in the alliance on a day, in two or three sentences made from the records alone. */
export function allianceSentence(locale: Locale, at: string, states: readonly StateRecord[], statuses: readonly StateStatus[]): readonly Part<"b">[] {
  const words = allianceMessages(locale);
  const nameOf = new Map(states.map(({ country, name }) => [country, name]));
  const named = (...wanted: StateStatus["status"][]) =>
    statuses
      .filter(({ status }) => wanted.includes(status))
      .map(({ country }) => nameOf.get(country) ?? country)
      .sort((a, b) => compareIn(locale, a, b));
  const [members, frozen, parties, signed, former] = [named("member", "frozen"), named("frozen"), named("party"), named("signed"), named("former")];
  const day = dayIn(locale, at);
  const counted = (names: readonly string[]) => ({ count: names.length, number: inProse(locale, names.length), names: listIn(locale, names) });
  const first = () => {
    if (frozen.length > 0) return words.membersFrozen({ ...counted(members), day, frozenCount: frozen.length, frozen: listIn(locale, frozen) });
    if (members.length > 0) return words.members({ ...counted(members), day });
    if (parties.length > 0) return words.parties({ ...counted(parties), day });
    if (signed.length > 0) return words.signed({ ...counted(signed), day });
    return words.none({ day });
  };
  const open = statuses.filter(({ possibly }) => possibly).length;
  return [
    ...first(),
    former.length === 0 ? "" : ` ${words.former(counted(former))}`,
    open === 0 ? "" : ` ${words.open({ count: open, number: inProse(locale, open) })}`,
  ];
}
