import { type DatedPeriod, type Holds, holdsAt, type Spell, UNKNOWN } from "../time/index.ts";
import type { Agreement, AgreementKind } from "../types.ts";
import { type Agreements, pick } from "./dataset.ts";
import { readDate } from "./error.ts";

export interface AgreementsQuery {
  /** A day, month or year of the EDTF subset. */
  at: string;
  /** Alpha-3 code of a state that is a party. */
  party?: string | undefined;
  /** A second party; with one of them only, agreements with anybody. */
  with?: readonly string[] | undefined;
  kind?: AgreementKind | undefined;
  /** Treaties alone, without declarations and labels. */
  binding?: boolean | undefined;
}

export interface AgreementAt {
  holds: Exclude<Holds, "no">;
  agreement: Agreement;
}

export interface AgreementsAt {
  at: DatedPeriod;
  least: number;
  most: number;
  /** In order of signing. */
  agreements: AgreementAt[];
}

/**
 * Which agreements stand at a date? One whose entry into force was not found is `possibly` from its signing on.
 *
 * @throws QueryError if `at` is not a date.
 */
export function agreementsAt(agreements: Agreements, query: AgreementsQuery): AgreementsAt {
  const at = readDate("at", query.at);
  const found = (query.party === undefined ? agreements.records : pick(agreements, agreements.byCountry, query.party)).flatMap((agreement): AgreementAt[] => {
    if (query.kind !== undefined && agreement.kind !== query.kind) return [];
    if (query.binding === true && !agreement.binding) return [];
    const bound = (code: string) => partyAt(agreement, code, at);
    const holds = [
      standing(agreement, at),
      query.party === undefined ? "yes" : bound(query.party),
      query.with === undefined ? "yes" : most(query.with.filter((code) => code !== query.party).map(bound)),
    ].reduce<Holds>((sum, part) => (sum === "no" || part === "no" ? "no" : sum === "yes" ? part : sum), "yes");
    return holds === "no" ? [] : [{ holds, agreement }];
  });
  return { at, least: found.filter(({ holds }) => holds === "yes").length, most: found.length, agreements: found };
}

function standing({ force, status, signed }: Agreement, at: DatedPeriod): Holds {
  if (force === null && status !== "signed") return "no";
  const spell: Spell = force ?? { start: UNKNOWN, end: UNKNOWN };
  // Nothing stands before it was signed.
  const earliest = Math.max(spell.start.earliest ?? Number.NEGATIVE_INFINITY, signed?.earliest ?? Number.NEGATIVE_INFINITY);
  return holdsAt({ start: { ...spell.start, earliest: Number.isFinite(earliest) ? earliest : null }, end: spell.end }, at);
}

// A party is bound from its own signature, if that was later, until it left.
function partyAt({ parties }: Agreement, code: string, at: DatedPeriod): Holds {
  const party = parties.find(({ country, organization }) => country === code || organization === code);
  if (party === undefined) return "no";
  const start = party.signed ?? { ...UNKNOWN, latest: Number.NEGATIVE_INFINITY };
  const end = party.left ?? { ...UNKNOWN, earliest: Number.POSITIVE_INFINITY };
  return holdsAt({ start, end }, at);
}

function most(answers: readonly Holds[]): Holds {
  return answers.includes("yes") ? "yes" : answers.includes("possibly") ? "possibly" : "no";
}
