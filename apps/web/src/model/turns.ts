import type { CountryId, OrganizationId, Period, Role, WorldChange } from "@multivector/data";

/** What the same day changed for states in an organization: from which role to which. Null where they were, or are, in none. */
export interface Turn {
  date: Period;
  organization: OrganizationId;
  before: Role | null;
  after: Role | null;
  countries: CountryId[];
}

/** Roles that ended and began, put together: a state that changed its role did one thing, and so did states that did the same on the same day. */
export function turnsOf(changes: readonly WorldChange[]): Turn[] {
  const ofState = new Map<string, Omit<Turn, "countries"> & { country: CountryId }>();
  for (const { kind, date, country, organization, role } of changes) {
    if (kind === "event" || country === null || organization === null) continue;
    const key = `${date.edtf}/${organization}/${country}`;
    const turn = ofState.get(key) ?? { date, organization, country, before: null, after: null };
    ofState.set(key, { ...turn, ...(kind === "role-ends" ? { before: role } : { after: role }) });
  }
  const turns = new Map<string, Turn>();
  for (const { country, ...turn } of ofState.values()) {
    const key = `${turn.date.edtf}/${turn.organization}/${turn.before}/${turn.after}`;
    turns.set(key, { ...turn, countries: [...(turns.get(key)?.countries ?? []), country] });
  }
  return [...turns.values()];
}
