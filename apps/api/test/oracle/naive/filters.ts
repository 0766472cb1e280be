import type { Bound } from "./dates.ts";
import { type Party, party, type Query, type Rec, type World } from "./world.ts";

/** Fits the plain filters: a field that must have one of the values, written as in the record. */
const field = (name: string) => (record: Rec, values: readonly string[]) => values.includes(String(record[name]));

type Filter = (record: Rec, values: readonly string[], query: Query, world: World) => boolean;
export interface Cell {
  country: string;
  among: string[];
}
/** What a record must fit, by collection and parameter. */
export const FILTERS: Record<string, Record<string, Filter>> = {
  countries: { kind: field("kind") },
  organizations: { kind: field("kind") },
  memberships: {
    country: field("country"),
    organization: field("organization"),
    founder: field("founder"),
    role: ({ spells }, roles) => (spells as { role: string }[]).some((spell) => roles.includes(spell.role)),
  },
  people: {
    country: ({ id }, codes, _, world) => (world.get("tenures") ?? []).some((tenure) => tenure.person === id && codes.includes(tenure.country as string)),
  },
  tenures: { country: field("country"), organization: field("organization"), person: field("person"), office: field("office") },
  events: {
    type: field("type"),
    country: ({ participants }, codes, { role }) =>
      (participants as (Party & { role: string })[]).some((one) => codes.includes(one.country ?? "") && inRole(one, role)),
    organization: ({ participants }, ids, { role }) =>
      (participants as (Party & { role: string })[]).some((one) => ids.includes(one.organization ?? "") && inRole(one, role)),
    role: ({ participants }, roles) => (participants as { role: string }[]).some((one) => roles.includes(one.role)),
    with: ({ participants }, ids) => (participants as Party[]).some((one) => party(one, ids)),
    status: field("status"),
  },
  agreements: {
    kind: field("kind"),
    status: field("status"),
    binding: field("binding"),
    party: (record, firsts, { with: second }) => pairsOf(firsts.join(","), second).some((pair) => pair.every((id) => party(partyOf(record, id), [id]))),
    with: (record, seconds, { party: first }) => pairsOf(first, seconds.join(",")).some((pair) => pair.every((id) => party(partyOf(record, id), [id]))),
  },
  deployments: {
    kind: field("kind"),
    status: field("status"),
    host: field("host"),
    // Who only pays does not run it.
    operator: ({ operators }, ids) => (operators as (Party & { part: string })[]).some((one) => party(one, ids) && one.part !== "funder"),
    country: ({ host, operators }, codes) => codes.includes(host as string) || (operators as Party[]).some((one) => codes.includes(one.country ?? "")),
  },
  corridors: {
    kind: field("kind"),
    status: field("status"),
    country: ({ countries }, codes) => codes.some((code) => (countries as string[]).includes(code)),
    with: ({ countries }, ids) => ids.some((id) => (countries as string[]).includes(id)),
    avoiding: ({ countries }, codes) => !codes.some((code) => (countries as string[]).includes(code)),
  },
  visits: {
    person: field("person"),
    status: field("status"),
    kind: field("kind"),
    visitor: ({ from }, ids) => party(from as Party, ids),
    host: ({ to }, ids) => party(to as Party, ids),
    with: ({ from, to }, ids) => [from, to].some((side) => party(side as Party, ids)),
    country: ({ from, to }, codes) => [from, to].some((side) => codes.includes((side as Party).country ?? "")),
  },
  positions: { country: field("country"), issue: field("issue"), stance: field("stance") },
  votes: {
    country: ({ cells }, codes, { choice }) => (cells as Cell[]).some((cell) => codes.includes(cell.country) && chose(cell, choice)),
    choice: ({ cells }, choices, { country }) =>
      (cells as Cell[]).some(
        (cell) => choices.some((choice) => cell.among.includes(choice)) && (country === undefined || country.split(",").includes(cell.country)),
      ),
  },
  series: { domain: field("domain"), dyadic: field("dyadic") },
  claims: {
    verdict: field("verdict"),
    kind: field("kind"),
    organization: ({ organizations }, ids) => ids.some((id) => (organizations as string[]).includes(id)),
    checked: ({ check }, yes) => yes.includes(String(check !== null)),
  },
  signposts: { future: field("future") },
  sources: { kind: field("kind"), language: field("language"), read: ({ read }, yes) => yes.includes(String(read !== null)) },
  terms: {},
};
export const COLLECTIONS = Object.keys(FILTERS);
export const filtersOf = (collection: string) => Object.keys(FILTERS[collection] ?? {});

const inRole = ({ role }: { role: string }, asked: string | undefined) => asked === undefined || asked.split(",").includes(role);
/** Is the choice asked for among those that sources name? */
export const chose = ({ among }: Cell, asked: string | undefined) => asked === undefined || asked.split(",").some((choice) => among.includes(choice));

/** Who has to be a party together: each of the first with each of the second that is another. */
export function pairsOf(first: string | undefined, second: string | undefined): string[][] {
  if (first === undefined || second === undefined) return (first ?? second ?? "").split(",").map((id) => [id]);
  return first.split(",").flatMap((one) => second.split(",").flatMap((other) => (one === other ? [] : [[one, other]])));
}

type AgreementParty = Party & { signed: Bound | null; left: Bound | null };
/** The party of an agreement that has an id. */
export const partyOf = (record: Rec, id: string) => (record.parties as AgreementParty[]).find((one) => party(one, [id]));
