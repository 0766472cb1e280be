import { type DatedPeriod, type Holds, holdsAt, type Spell, UNKNOWN } from "../time/index.ts";
import type { Agreement, AgreementKind } from "../types.ts";
import { AGREEMENT_KINDS } from "../vocabulary.ts";
import type { Agreements } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { certain, type Held } from "./held.ts";
import { type At, mostOf, readAt } from "./limits.ts";
import { checkCollection, checkOptions, checkRecord, date, flag, listOf, type OneOrMany, type Option, type PartyId, party, wanted } from "./options.ts";
import { coverageOf } from "./universe.ts";

/** Which agreements that stand at a date: every option narrows it down. */
export interface AgreementsQuery {
  /** A day, month or year of the EDTF subset; the horizon if left out. */
  at?: string | undefined;
  /** A party to it: a state or an organization, or several of which one is enough. */
  party?: OneOrMany<PartyId> | undefined;
  /** A second party, or several of which one is enough. */
  with?: OneOrMany<PartyId> | undefined;
  kind?: OneOrMany<AgreementKind> | undefined;
  /** True for treaties alone, false for declarations and labels alone. */
  binding?: boolean | undefined;
}

const FILTERS: Record<keyof Omit<AgreementsQuery, "at">, Option> = {
  party: [party],
  with: [party],
  kind: [{ values: AGREEMENT_KINDS, what: "a kind of agreement" }],
  binding: flag,
};

/** The agreements that stand at a date, counted. */
export interface AgreementsAt extends At {
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may stand. */
  possible: number;
  /** In order of signing. */
  agreements: Held<Agreement>[];
}

/**
 * Which agreements stand at a date? One whose entry into force was not found is `possibly` from its signing on.
 *
 * @example agreementsAt(agreements, { party: "KAZ", with: "RUS", kind: "alliance", at: "2000-01-01" }).least // 2
 * @throws QueryError for an option, an id or a date that there is not.
 */
export function agreementsAt(agreements: Agreements, query: AgreementsQuery = {}): AgreementsAt {
  checkOptions("agreementsAt", query, { at: date, ...FILTERS });
  checkCollection("agreements", agreements, query, { country: "party" });
  const coverages = coverageOf(agreements.coverage, query.kind === undefined ? undefined : listOf(query.kind));
  const when = readAt(agreements, query.at, coverages);
  const pairs = pairsOf(query);
  const found = agreements.records.flatMap((agreement): Held<Agreement>[] => {
    if (!fits(agreement, query, pairs)) return [];
    const bound = pairs?.map((pair) => pair.map((id) => partyAt(agreement, id, when.at)).reduce(both));
    const holds = both(standing(agreement, when.at), bound === undefined ? "yes" : most(bound));
    return holds === "no" ? [] : [{ ...agreement, holds }];
  });
  return {
    ...when,
    least: certain(found),
    most: mostOf(found.length, coverages, when.limits),
    possible: found.length,
    agreements: found,
  };
}

/** Is an agreement of the parties and kind asked for, whenever it stood? @throws QueryError for an option or an id that there is not. */
export function fitsAgreement(agreement: Agreement, query: Omit<AgreementsQuery, "at">): boolean {
  checkRecord("agreement", agreement, "parties");
  checkOptions("fitsAgreement", query, FILTERS);
  return fits(agreement, query, pairsOf(query));
}

function fits({ kind, binding, parties }: Agreement, query: Omit<AgreementsQuery, "at">, pairs: PartyId[][] | null): boolean {
  if (!wanted(query.kind, kind) || (query.binding !== undefined && query.binding !== binding)) return false;
  return pairs === null || pairs.some((pair) => pair.every((id) => parties.some((one) => isParty(one, id))));
}

type Party = Agreement["parties"][number];
const isParty = ({ country, organization }: Party, id: PartyId) => country === id || organization === id;

/** Which parties have to be bound together: any of the first with any of the second, who must be another. Null where none was named. */
function pairsOf(query: Pick<AgreementsQuery, "party" | "with">): PartyId[][] | null {
  const first = query.party === undefined ? undefined : listOf(query.party);
  const second = query.with === undefined ? undefined : listOf(query.with);
  if (first === undefined && second === undefined) return null;
  if (first === undefined || second === undefined) return (first ?? second ?? []).map((id) => [id]);
  const pairs = first.flatMap((one) => second.filter((other) => other !== one).map((other) => [one, other]));
  if (pairs.length === 0) throw new QueryError("with", second.join(", "), `another than party (${first.join(", ")})`);
  return pairs;
}

function standing({ force, status, signed }: Agreement, at: DatedPeriod): Holds {
  if (force === null && status !== "signed") return "no";
  const spell: Spell = force ?? { start: UNKNOWN, end: UNKNOWN };
  // Nothing stands before it was signed.
  const earliest = Math.max(spell.start.earliest ?? Number.NEGATIVE_INFINITY, signed?.earliest ?? Number.NEGATIVE_INFINITY);
  return holdsAt({ start: { ...spell.start, earliest: Number.isFinite(earliest) ? earliest : null }, end: spell.end }, at);
}

// A party is bound from its own signature, if that was later, until it left.
function partyAt({ parties }: Agreement, id: PartyId, at: DatedPeriod): Holds {
  const party = parties.find((one) => isParty(one, id));
  if (party === undefined) return "no";
  const start = party.signed ?? { ...UNKNOWN, latest: Number.NEGATIVE_INFINITY };
  const end = party.left ?? { ...UNKNOWN, earliest: Number.POSITIVE_INFINITY };
  return holdsAt({ start, end }, at);
}

function both(a: Holds, b: Holds): Holds {
  return a === "no" || b === "no" ? "no" : a === "yes" ? b : a;
}

function most(answers: readonly Holds[]): Holds {
  return answers.includes("yes") ? "yes" : answers.includes("possibly") ? "possibly" : "no";
}
