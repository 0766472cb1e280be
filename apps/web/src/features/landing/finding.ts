import type { Domain, Partner, Settled } from "@multivector/data/vectors";
import { gradeOf, type Standing } from "./standings.ts";

/** What all standings of a year come to. */
export interface Finding {
  /** Partners that are ahead in most republics, with the domains in which they are, in the order of the domains. */
  leads: readonly { partner: Partner; domains: readonly Domain[] }[];
  /** Domains in which nobody comes first in most republics: in how many the order at least leans, is open, or cannot be told. */
  nobody: readonly { domain: Domain; clear: number; open: number; gap: number }[];
  /** Domains in which a partner comes first in most republics, but in most of them unsurely: in how many, and in how many the order at least leans. */
  narrow: readonly { domain: Domain; partner: Partner; count: number; clear: number }[];
  /** How many standings are settled, lean, are open, or are gaps: of these it cannot be told who is first. */
  tally: Readonly<Record<Settled | "gap", number>>;
  count: number;
  /** Of the standings that make an outside power a leader: how many there are, and how many of them are settled. */
  outside: { cells: number; settled: number };
}

/**
 * Who leads where. Somebody is ahead in a domain when first in more than half of the republics, and only where the order at least leans:
 * a first place that changes from one way of counting to the next is nobody's lead.
 */
export function findingOf(domains: readonly Domain[], standings: Readonly<Record<Domain, readonly (Standing | null)[]>>): Finding {
  const ahead = domains.map((domain) => ({ domain, partner: leaderOf(standings[domain]) }));
  const partners = [...new Set(ahead.flatMap(({ partner }) => partner ?? []))];
  const all = domains.flatMap((domain) => standings[domain]);
  const count = (state: Settled | "gap") => all.filter((one) => gradeOf(one) === state).length;
  const carrying = ahead.flatMap(({ domain, partner }) =>
    partner === null || partner === "REGION" ? [] : standings[domain].filter((one) => one?.first === partner && isAhead(one)),
  );
  return {
    leads: partners.map((partner) => ({ partner, domains: ahead.flatMap((one) => (one.partner === partner ? one.domain : [])) })),
    nobody: ahead.flatMap(({ domain, partner }) =>
      partner === null && narrowOf(domain, standings[domain]) === null ? nobodyIn(domain, standings[domain]) : [],
    ),
    narrow: ahead.flatMap(({ domain, partner }) => (partner === null ? (narrowOf(domain, standings[domain]) ?? []) : [])),
    tally: { settled: count("settled"), leaning: count("leaning"), "not settled": count("not settled"), gap: count("gap") },
    count: all.length,
    outside: { cells: carrying.length, settled: carrying.filter((one) => one?.settled === "settled").length },
  };
}

/** The order at least leans. */
const isAhead = (standing: Standing | null) => gradeOf(standing) === "settled" || gradeOf(standing) === "leaning";

function leaderOf(standings: readonly (Standing | null)[]): Partner | null {
  return mostOf(standings.map((one) => (one !== null && isAhead(one) ? one.first : null)));
}

/** Who comes first in most republics, however unsure the order is. */
function narrowOf(domain: Domain, standings: readonly (Standing | null)[]): Finding["narrow"][number] | null {
  const told = standings.filter((one) => gradeOf(one) !== "gap");
  const partner = mostOf(
    told.map((one) => one?.first ?? null),
    standings.length,
  );
  if (partner === null) return null;
  const own = told.filter((one) => one?.first === partner);
  return { domain, partner, count: own.length, clear: own.filter(isAhead).length };
}

function nobodyIn(domain: Domain, standings: readonly (Standing | null)[]): Finding["nobody"][number] {
  const count = (state: Settled | "gap") => standings.filter((one) => gradeOf(one) === state).length;
  return { domain, clear: standings.filter(isAhead).length, open: count("not settled"), gap: count("gap") };
}

function mostOf(all: readonly (Partner | null)[], of = all.length): Partner | null {
  const firsts = all.filter((one) => one !== null);
  return firsts.find((partner) => firsts.filter((other) => other === partner).length > of / 2) ?? null;
}
