import { aboutOf, assembleDataset, type CountryId, find, membershipHistory, type PartyId, type RecordLists } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { TieData } from "./relation-sentence.island.tsx";

/** What binds two parties, as collections of their own; the receipts and the prose are in the page already. */
export function tieData(a: CountryId, b: PartyId): TieData {
  const both = (parties: readonly { country: string | null; organization: string | null }[]) =>
    [a, b].every((id) => parties.some(({ country, organization }) => country === id || organization === id));
  const empty = Object.fromEntries(Object.keys(dataset).map((name) => [name, []])) as unknown as RecordLists;
  const { memberships, agreements, deployments, corridors } = assembleDataset(
    {
      ...empty,
      memberships: membershipHistory(dataset.memberships, { country: [a, b].flatMap((id) => find(dataset.countries, id)?.id ?? []) }).map(bare),
      agreements: dataset.agreements.records.filter(({ parties }) => both(parties)).map(bare),
      deployments: dataset.deployments.records
        .filter(({ host, operators }) => both([...operators, { country: host, organization: null }]))
        .map((deployment) => ({ ...bare(deployment), sites: [], strengths: [] })),
      corridors: dataset.corridors.records
        .filter(({ countries }) => [a, b].every((id) => (countries as readonly string[]).includes(id)))
        .map((corridor) => ({ ...bare(corridor), routes: [], capacities: [], flows: [], steps: [] })),
    },
    new Map(),
    aboutOf(dataset),
  );
  // A question about two states is about all organizations together, so that the parts of the coverage are not needed.
  return { memberships: { ...memberships, coverage: { ...memberships.coverage, parts: {} } }, agreements, deployments, corridors };
}

const PROSE = new Set(["note", "summary", "basis", "owners"]);

/** A record without its receipts and its prose. */
function bare<R>(record: R): R {
  return JSON.parse(JSON.stringify(record, (key, value) => (key === "citations" || key === "conflicts" ? [] : PROSE.has(key) ? null : value))) as R;
}
