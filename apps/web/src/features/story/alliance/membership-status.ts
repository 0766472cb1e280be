import { type Day, holdsAt, type Membership, periodOfDay } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { allianceMessages } from "@/messages/alliance/index.ts";

/** What a state is to the treaty and its organization on a day. */
type MembershipStatus = "member" | "frozen" | "party" | "signed" | "former" | "never" | "not-yet";

export interface StateStatus {
  country: string;
  status: MembershipStatus;
  /** The year in which it began to be so, or ended, for the label; null if nothing has happened yet. */
  since: string | null;
  /** Do the dates known leave room for another answer? */
  possibly: boolean;
}

/** A state's memberships in the treaty and in the organization. */
export interface StateRecord {
  country: string;
  name: string;
  memberships: readonly Membership[];
}

/** Where a state stood on a day; the deeper of two roles counts. */
export function statusOn({ country, memberships }: StateRecord, day: Day): StateStatus {
  const at = periodOfDay(day);
  const spells = memberships.flatMap(({ spells: all }) => all.map((spell) => ({ spell, holds: holdsAt(spell, at) })));
  const on = spells.filter(({ holds }) => holds !== "no");
  const find = (role: string) => on.find(({ spell }) => spell.role === role);
  const [member, party, signed, frozen] = ["member", "party", "signatory", "frozen"].map(find);
  const found = member ?? party ?? signed;
  if (found !== undefined) {
    const status = member === undefined ? (party === undefined ? "signed" : "party") : frozen === undefined ? "member" : "frozen";
    const since = (status === "frozen" ? frozen : found)?.spell.start.edtf?.slice(0, 4) ?? null;
    return { country, status, since, possibly: found.holds === "possibly" };
  }
  const ended = spells.filter(({ spell }) => spell.full && spell.end.latest !== null && spell.end.latest <= day).map(({ spell }) => spell);
  const last = ended.sort((a, b) => (b.end.latest ?? 0) - (a.end.latest ?? 0))[0];
  if (last !== undefined) return { country, status: "former", since: last.end.edtf?.slice(0, 4) ?? null, possibly: false };
  const never = memberships.length > 0 && memberships.every((membership) => membership.never !== null);
  return { country, status: never ? "never" : "not-yet", since: null, possibly: false };
}

/** The words under a state's name on the map. */
export function statusInWords(locale: Locale, { status, since }: StateStatus): string {
  if (status === "not-yet") return "";
  const words = allianceMessages(locale).standing[status];
  return typeof words === "string" ? words : words({ year: since ?? "" });
}
