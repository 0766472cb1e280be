import type { Domain, PublishedVector, Republic, VectorsByMethod } from "../../src/vectors/index.ts";
import { DOMAINS, METHOD_IDS, REPUBLICS } from "../../src/vectors/index.ts";

const percent = (share: number) => Math.round(100 * share);
const LIMITS = { band: "wide range", tie: "one tie" };
/** Fields as pages call them. */
const FIELDS: Partial<Record<Domain, string>> = { connectivity: "routes" };

/** Pages name nobody first where half of the weight is missing or the range takes up this much of the scale (`apps/web/src/model/vectors/certainty.ts`). */
const [HALF, TOO_WIDE] = [0.5, 0.8];

/** Why pages say that they cannot tell who comes first; null where they can. */
function untoldWhy({ first, coverage, presence }: PublishedVector): string | null {
  if (first === null) return null;
  if (coverage <= HALF) return "half missing";
  const { low, high } = presence[first.partner];
  return high - low >= TOO_WIDE ? "range too wide" : null;
}

/** The latest answer of each method, republic by republic, as a table for docs/methodology.md. */
export function comparisonTable(published: VectorsByMethod): string {
  const lines = REPUBLICS.flatMap((country) =>
    DOMAINS.map(
      (domain) => `| ${country} ${FIELDS[domain] ?? domain} | ${METHOD_IDS.map((method) => inWords(published, method, country, domain)).join(" | ")} |`,
    ),
  );
  return ["| | first method | second method |", "| --- | --- | --- |", ...lines].join("\n");
}

function inWords(published: VectorsByMethod, method: keyof VectorsByMethod, country: Republic, domain: Domain): string {
  const [, , latest] = published[method].answers.find((one) => one.country === country && one.domain === domain)?.years ?? [];
  const vector = published[method].vectors.find((one) => one.country === country && one.domain === domain && one.year === latest?.year);
  if (latest?.first == null || vector === undefined) return "gap";
  const { partner, second, probability, settled, limits = [] } = latest.first;
  const { share, low, high } = vector.presence[partner];
  const untold = untoldWhy(vector);
  const why = limits.length === 0 ? "" : `: ${limits.map((one) => LIMITS[one]).join(", ")}`;
  const answer = untold === null ? `${settled === "not settled" ? "open" : settled}${why}` : `cannot tell: ${untold}`;
  return `${latest.year}: ${partner} ${percent(share)} [${percent(low)}–${percent(high)}], ahead of ${second} in ${percent(probability)}%, ${answer}`;
}

/** What came of each method, in a line for each count. */
export function tallies(published: VectorsByMethod): string {
  const rows: readonly (readonly [string, (vectors: readonly PublishedVector[], method: keyof VectorsByMethod) => string])[] = [
    ["answers shown, of 680", (all) => String(all.filter(({ shown }) => shown).length)],
    ["some evidence, too little to show", (all) => String(all.filter(({ shown }) => !shown).length)],
    ...(["settled", "leaning", "not settled"] as const).map(
      (state) =>
        [
          `first ${state === "not settled" ? "open" : state}`,
          (all: readonly PublishedVector[]) => String(all.filter(({ first }) => first?.settled === state).length),
        ] as const,
    ),
    ["of these three, those of which pages say “cannot tell”", (all) => String(all.filter((one) => untoldWhy(one) !== null).length)],
    ["re-runs agree, but the range is wide", (all) => String(all.filter(({ first }) => first?.limits?.includes("band")).length)],
    ["re-runs agree, but one tie carries it", (all) => String(all.filter(({ first }) => first?.limits?.includes("tie")).length)],
    ["latest answers settled, of 20", (_, method) => String(latest(published, method).filter((first) => first?.settled === "settled").length)],
    [
      "latest answers of which pages say “cannot tell”",
      (all, method) =>
        String(
          published[method].answers.filter(({ country, domain, years: [, , latest] }) =>
            all.some((one) => one.country === country && one.domain === domain && one.year === latest?.year && untoldWhy(one) !== null),
          ).length,
        ),
    ],
    ["latest answers that are gaps", (_, method) => String(latest(published, method).filter((first) => first === null).length)],
    [
      "median width of the range of the first, points",
      (all) =>
        String(median(all.flatMap(({ first, presence }) => (first === null ? [] : [percent(presence[first.partner].high - presence[first.partner].low)])))),
    ],
    ["Copeland's rule names the same first", (all) => String(all.filter(({ first, copeland }) => first !== null && copeland === first.partner).length)],
  ];
  const factors = ["dropped", "weights", "selection", "missing", "ranges", "region", "counting", "classes"] as const;
  const total = (method: keyof VectorsByMethod, factor: (typeof factors)[number]) => {
    const values = published[method].vectors.flatMap(({ shown, sensitivity }) =>
      shown && sensitivity?.[factor] !== undefined ? [sensitivity[factor].total] : [],
    );
    return values.length === 0 ? "–" : median(values).toFixed(2);
  };
  return [
    "| | first method | second method |",
    "| --- | --- | --- |",
    ...rows.map(([name, of]) => `| ${name} | ${METHOD_IDS.map((method) => of(published[method].vectors, method)).join(" | ")} |`),
    ...factors.map((factor) => `| total Sobol index of *${factor}*, median | ${METHOD_IDS.map((method) => total(method, factor)).join(" | ")} |`),
  ].join("\n");
}

function latest(published: VectorsByMethod, method: keyof VectorsByMethod) {
  return published[method].answers.map(({ years }) => (years.length > 2 ? (years[2]?.first ?? null) : null));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
