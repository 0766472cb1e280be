import { assembleDataset, membershipHistory, type RecordLists } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { TieData } from "./relation-sentence.tsx";

/** What binds two parties, as collections of their own; the receipts and the prose are in the page already. */
export function tieData(a: string, b: string): TieData {
  const both = (parties: readonly { country: string | null; organization: string | null }[]) =>
    [a, b].every((id) => parties.some(({ country, organization }) => country === id || organization === id));
  const empty = Object.fromEntries(Object.keys(dataset).map((name) => [name, []])) as unknown as RecordLists;
  const { memberships, agreements, deployments, corridors } = assembleDataset(
    {
      ...empty,
      memberships: [a, b].flatMap((country) => membershipHistory(dataset.memberships, { country })).map(bare),
      agreements: dataset.agreements.records.filter(({ parties }) => both(parties)).map(bare),
      deployments: dataset.deployments.records
        .filter(({ host, operators }) => both([...operators, { country: host, organization: null }]))
        .map((deployment) => ({ ...bare(deployment), sites: [], strengths: [] })),
      corridors: dataset.corridors.records
        .filter(({ countries }) => countries.includes(a) && countries.includes(b))
        .map((corridor) => ({ ...bare(corridor), routes: [], capacities: [], flows: [], steps: [] })),
    },
    new Map(),
  );
  return { memberships, agreements, deployments, corridors };
}

const PROSE = new Set(["note", "summary", "basis", "owners"]);

/** A record without its receipts and its prose. */
function bare<R>(record: R): R {
  return JSON.parse(JSON.stringify(record, (key, value) => (key === "citations" || key === "conflicts" ? [] : PROSE.has(key) ? null : value))) as R;
}
