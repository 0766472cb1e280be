import { type Conflict, type Day, find, type Membership, type MembershipSpell, parsePeriod, type Role, type ValueState, valuesOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { spanInWords } from "@/phrases/span.ts";

/** One spell as it is drawn. */
export interface SpellBar {
  /** Id of its receipt. */
  receipt: string;
  /** What it is, in words: "Armenia, frozen from 22 February 2024, still going on". */
  label: string;
  role: Role;
  practice: boolean;
  start: MembershipSpell["start"];
  end: MembershipSpell["end"];
  /** How far its role and dates are supported. */
  state: ValueState;
  /** Days that sources claim for one of its bounds, where they differ. */
  claimed: Day[][];
}

/** One row of a spell timeline. */
export interface SpellRow {
  id: string;
  name: string;
  href: string;
  spells: SpellBar[];
  /** Words for a row in which there is nothing, because it was found that there is nothing. */
  never: string | null;
}

/** Makes the row of one or more memberships that share a name. */
export function spellRowOf(locale: Locale, name: string, href: string, memberships: readonly Membership[]): SpellRow {
  const roles = roleMessages(locale);
  const { spell: words } = recordMessages(locale);
  const spells = memberships.flatMap((membership) => {
    const values = valuesOf("memberships", membership);
    // Days are read from the English words: translated ones would draw nothing.
    const said = find(dataset.memberships, membership.id)?.spells;
    return membership.spells.map((spell, index): SpellBar => {
      const state = worstOf(values.filter(({ holder }) => holder[1] === index));
      return {
        receipt: receiptId(membership.id, index),
        label: words.open({ label: `${name}: ${roles[spell.role]} ${spanInWords(locale, spell)}${words.doubt[state]}` }),
        state,
        role: spell.role,
        practice: spell.track === "practice",
        start: spell.start,
        end: spell.end,
        claimed: (said?.[index] ?? spell).conflicts.map(claimedDays).filter((days) => days.length > 1),
      };
    });
  });
  const never = memberships.every(({ never: finding }) => finding !== null) ? words.never : null;
  return { id: href, name, href, spells, never };
}

const STATES = ["supported", "record-level", "recalled"] as const;

/** A bar is as sure as the least sure of its role and dates. */
function worstOf(values: readonly { state: ValueState }[]): ValueState {
  return values.map(({ state }) => state).reduce((worst, state) => (STATES.indexOf(state) > STATES.indexOf(worst) ? state : worst), "supported");
}

/** Id of a spell's receipt on a page. */
export function receiptId(membership: string, index: number): string {
  return `receipt-${membership}-${index}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

// Sides of a conflict are words; those that begin with a date can be drawn.
function claimedDays({ values }: Conflict): Day[] {
  return values.flatMap(({ value }) => {
    const parts = /^(?:(?<day>\d{1,2}) )?(?:(?<month>[A-Z][a-z]+) )?(?<year>\d{4})\b/.exec(value)?.groups;
    if (parts === undefined) return [];
    const month = parts.month === undefined ? null : MONTHS.indexOf(parts.month) + 1;
    const text = [parts.year, month, month === null ? null : parts.day].filter((part) => part !== null && part !== undefined);
    const period = parsePeriod(text.map((part) => String(part).padStart(2, "0")).join("-"));
    return period === null ? [] : [Math.round((period.earliest + period.latest) / 2)];
  });
}
