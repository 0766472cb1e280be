import { type Day, holdsAt, type Membership, type MembershipSpell, type MembershipsAt, type Role } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import type { MapData } from "./map-data.ts";

/**
 * What a state is to an organization on a day. `lesser`: in a role that does not count as being in. `out`: it was in once; `was`: it had a lesser
 * role once. `none`: it is known not to be in; `never`: that is a finding of its own; `unknown`: nothing is recorded, and not all that there is is.
 */
type Status = "in" | "frozen" | "possibly" | "lesser" | "out" | "was" | "never" | "none" | "unknown";

export interface MembershipStatus {
  status: Status;
  /** The present role, or the last one. */
  role: Role | null;
  /** What is done beside what holds in law. */
  practice: Role | null;
  /** From when it is so; of what is over, until when it was. */
  since: string | null;
  /** The dates known leave open whether it is so on the day. */
  open: boolean;
}

const NOTHING = { role: null, practice: null, since: null, open: false };

/** Reads what each state is to an organization on a day, from who is in it and from all that is held of it. */
export function statusesOf(data: Pick<MapData, "states" | "memberships" | "organizations">, { members }: MembershipsAt, org: string, day: Day) {
  const held = new Map(data.memberships.records.filter(({ organization }) => organization === org).map((record) => [record.country as string, record]));
  const inside = new Map(members.map((member) => [member.country as string, member]));
  const outside = outsideOf(data, org, day);
  return Object.fromEntries(
    data.states.map(({ code }): [string, MembershipStatus] => {
      const [record, member] = [held.get(code), inside.get(code)];
      if (record === undefined) return [code, outside];
      return [code, member === undefined ? withoutMembership(record, day) : memberOf(record, member, day)];
    }),
  );
}

/** Of a state of which nothing is held: it is not in a body of which all is held, nor in one that there is not. */
function outsideOf({ memberships, organizations }: Pick<MapData, "memberships" | "organizations">, org: string, day: Day): MembershipStatus {
  const exists = organizations.find(({ id }) => id === org)?.exists;
  const isThere = exists === undefined || holdsAt(exists, { earliest: day, latest: day }) !== "no";
  const whole = (memberships.coverage.parts[org] ?? memberships.coverage).state === "whole";
  return { ...NOTHING, status: whole || !isThere ? "none" : "unknown" };
}

function memberOf({ spells }: Membership, { role, holds, practice }: MembershipsAt["members"][number], day: Day): MembershipStatus {
  const held = spells.filter((spell) => onDay(spell, day) !== "no");
  const spell = held.find(({ track }) => (practice === null ? track !== "practice" : track === "practice")) ?? held[0];
  const open = holds === "possibly";
  return { status: open ? "possibly" : practice === null ? "in" : "frozen", role, practice: practice?.role ?? null, since: spell?.start.edtf ?? null, open };
}

function withoutMembership({ spells, never }: Membership, day: Day): MembershipStatus {
  const law = spells.filter(({ track }) => track === "law");
  // What is certain before what may be, and of two the later.
  const held = [...law].reverse().filter((spell) => onDay(spell, day) !== "no");
  const now = held.find((spell) => onDay(spell, day) === "yes") ?? held[0];
  if (now !== undefined) {
    const practice = spells.find((spell) => spell.track === "practice" && onDay(spell, day) !== "no");
    return { status: "lesser", role: now.role, practice: practice?.role ?? null, since: now.start.edtf, open: onDay(now, day) === "possibly" };
  }
  const ended = law.filter(({ end }) => end.latest !== null && end.latest <= day).sort((a, b) => (a.end.latest ?? 0) - (b.end.latest ?? 0));
  const last = ended.findLast(({ full }) => full) ?? ended.at(-1);
  if (last !== undefined) return { ...NOTHING, status: last.full ? "out" : "was", role: last.role, since: last.end.edtf };
  return { ...NOTHING, status: never === null ? "none" : "never" };
}

const onDay = (spell: MembershipSpell, day: Day) => holdsAt(spell, { earliest: day, latest: day });

/** Is the date of a status the one until which it was? */
export function isOver({ status }: MembershipStatus): boolean {
  return status === "out" || status === "was";
}

/** "member", "observer", "former member", "formerly partner", "no record here". */
export function statusInWords(locale: Locale, { status, role, practice }: MembershipStatus): string {
  const words = atlasMessages(locale);
  const roles = roleMessages(locale);
  const named = role === null ? "" : roles[role];
  switch (status) {
    case "in":
      return named;
    case "lesser":
      return practice === null ? named : words.inPractice({ role: named, practice: roles[practice] });
    case "out":
      return role === "member" ? words.statuses.out : words.formerly({ role: named });
    case "was":
      return words.formerly({ role: named });
    default:
      return words.statuses[status];
  }
}
