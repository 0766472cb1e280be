import { compareIn, type Locale } from "@/locale/locale.ts";
import { recordFilterMessages } from "@/messages/recordFilter/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { partyName } from "@/model/party-name.ts";
import type { Option } from "@/ui/choice/choice.tsx";

interface Party {
  country: string | null;
  organization: string | null;
}

export const idOf = ({ country, organization }: Party): string => country ?? organization ?? "";

/** Parties to be chosen from, by name, each once. */
export function partyOptions(locale: Locale, parties: readonly Parameters<typeof partyName>[1][]): Option[] {
  const named = parties.map((party) => ({ id: idOf(party), name: partyName(locale, party) }));
  return [...new Map(named.map((option) => [option.id, option])).values()].sort((a, b) => compareIn(locale, a.name, b.name));
}

/** What holds on the last day of the data, and beside it each status that a record has. */
export function statusFilter<S extends string>(locale: Locale, now: string, names: Readonly<Record<S, string>>, records: readonly { status: S }[]) {
  const found = new Set(records.map(({ status }) => status));
  const each = (Object.keys(names) as S[]).filter((status) => found.has(status)).map((status) => ({ id: status, name: names[status] }));
  return {
    name: "status",
    label: recordTableMessages(locale).status,
    every: recordFilterMessages(locale).every,
    options: [{ id: NOW, name: now }, ...each],
  };
}

/** Of the filter by status: what certainly holds on the last day of the data. */
const NOW = "now";

/** The options of that filter that a record fits. */
export const statusFits = (record: { id: string; status: string }, held: ReadonlySet<string>): string[] => [
  record.status,
  ...(held.has(record.id) ? [NOW] : []),
];

/** Ids of the records that certainly hold: those that counts call "at least". */
export const certainOf = (found: readonly { id: string; holds: string }[]): ReadonlySet<string> =>
  new Set(found.filter(({ holds }) => holds === "yes").map(({ id }) => id));

/** Records by a day of theirs, the latest first; those of which nobody knows it come last. */
export function newestFirst<R>(records: readonly R[], dayOf: (record: R) => { earliest: number | null } | null): R[] {
  const day = (record: R) => dayOf(record)?.earliest ?? Number.NEGATIVE_INFINITY;
  return [...records].sort((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}
