import { answerInWords, checkClaim, type Dataset, QueryError } from "../../src/query/index.ts";
import { DEFAULT_METHOD, DOMAINS, HOLDERS, METHODS, REPUBLICS, readEvidence, vectorOf } from "../../src/vectors/index.ts";
import { diffParts } from "./diff.ts";
import { partsOf } from "./parts.ts";
import { changesInWords } from "./words.ts";

/** What a change of the data does to what is said with it. */
export interface Impact {
  /** Records and series, in the words of the change log. */
  changes: string[];
  /** Claims whose check answers otherwise; first those that no longer hold. */
  claims: string[];
  /** Shares of the vectors that moved by a point or more, and who is first where that changed. */
  vectors: string[];
  /** Pages whose charts draw what changed. */
  charts: string[];
}

/** A share that moved by less is not seen on a page. */
const SEEN = 0.01;

/** @param years of the vectors; by default all of the method. */
export function impactOf(before: Dataset, after: Dataset, years: readonly [number, number] = METHODS[DEFAULT_METHOD].years): Impact {
  const changes = diffParts(partsOf(before), partsOf(after));
  const series = changes.flatMap(({ path }) => (path.startsWith("observations/") ? [path.slice("observations/".length)] : []));
  return {
    changes: changesInWords(changes),
    claims: claimsMoved(before, after),
    vectors: changes.length === 0 ? [] : vectorsMoved(before, after, years),
    charts: series.map((id) => `/series/${id}`),
  };
}

function claimsMoved(before: Dataset, after: Dataset): string[] {
  const moved = after.claims.records.flatMap((claim) => {
    const then = before.claims.records[before.claims.byId[claim.id] ?? -1];
    const [was, is] = [then === undefined ? null : answerOf(before, then), answerOf(after, claim)];
    if (was?.said === is?.said && was?.holds === is?.holds) return [];
    const breaks = was?.holds !== false && is?.holds === false;
    return [
      {
        breaks,
        said: `${claim.id}: ${was?.said ?? "nothing"} to ${is?.said ?? "nothing"}${breaks ? `; its check no longer holds, and its verdict is "${claim.verdict}"` : ""}`,
      },
    ];
  });
  return moved.sort((a, b) => Number(b.breaks) - Number(a.breaks)).map(({ said }) => said);
}

function answerOf(dataset: Dataset, claim: Dataset["claims"]["records"][number]): { said: string; holds: boolean | null } | null {
  try {
    const result = checkClaim(dataset, claim);
    return result === null ? null : { said: answerInWords(result.answer), holds: result.holds };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { said: error.message, holds: false };
  }
}

function vectorsMoved(before: Dataset, after: Dataset, [first, last]: readonly [number, number]): string[] {
  const moved: string[] = [];
  for (const republic of REPUBLICS) {
    for (let year = first; year <= last; year++) {
      const [then, now] = [before, after].map((dataset) => readEvidence(dataset, republic, year));
      for (const domain of DOMAINS) {
        const [was, is] = [then, now].map((evidence) => vectorOf(evidence ?? [], domain)?.shares);
        if (was === undefined && is === undefined) continue;
        const shares = HOLDERS.flatMap((holder, place) => {
          const [one, other] = [was?.[place] ?? 0, is?.[place] ?? 0];
          return Math.abs(one - other) < SEEN ? [] : [`${holder} ${percent(one)} to ${percent(other)}`];
        });
        if (shares.length > 0) moved.push(`${republic} ${domain} ${year}: ${shares.join(", ")}`);
      }
    }
  }
  return moved;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
