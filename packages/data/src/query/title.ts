import { formatPeriod, type Period } from "../time/index.ts";
import type { Name } from "../types.ts";
import { type Collection, type Dataset, find } from "./dataset.ts";
import { nameOf } from "./names.ts";

interface Party {
  country: string | null;
  organization: string | null;
}

/** The fields by which a record of any collection can be called; each has some of them. */
interface Titled extends Partial<Party> {
  id: string;
  title?: string;
  name?: string;
  statement?: string;
  term?: string;
  issue?: string;
  names?: readonly Name[];
  person?: string;
  to?: Party;
  start?: Period;
  acting?: boolean;
}

/** What a record is called in English: its own title or name, or, for one that ties others together, theirs. */
export function titleOf(dataset: Pick<Dataset, "countries" | "organizations" | "people">, record: Titled): string {
  const own = record.title ?? record.name ?? record.statement ?? record.term;
  if (own !== undefined && record.person === undefined) return own;
  if (record.names !== undefined) return nameOf({ names: record.names });
  const called = (collection: Collection<{ names: readonly Name[] }>, id: string | null | undefined) => {
    const found = typeof id === "string" ? find(collection, id) : undefined;
    return found === undefined ? "" : nameOf(found);
  };
  const party = ({ country, organization }: Partial<Party>) =>
    [called(dataset.countries, country), called(dataset.organizations, organization)].filter((name) => name !== "").join(" in ");
  const parts =
    record.to === undefined
      ? [record.acting === true ? `acting ${record.title}` : record.title, party(record), record.issue]
      : ["visit to", party(record.to), record.start && formatPeriod(record.start)];
  return [called(dataset.people, record.person), ...parts].filter(Boolean).join(", ") || record.id;
}
