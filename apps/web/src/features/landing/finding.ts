import type { Domain, Partner, Settled } from "@multivector/data/vectors";
import type { Standing } from "./standings.ts";

/** What all standings of a year come to. */
export interface Finding {
  /** Partners that are ahead in most republics, with the domains in which they are, in the order of the domains. */
  leads: readonly { partner: Partner; domains: readonly Domain[] }[];
  /** Domains in which nobody is ahead in most republics. */
  nobody: readonly Domain[];
  /** How many standings are settled, lean, are open, or are gaps. */
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
  const count = (state: Settled | null) => all.filter((one) => (one?.settled ?? null) === state).length;
  const carrying = ahead.flatMap(({ domain, partner }) =>
    partner === null || partner === "REGION" ? [] : standings[domain].filter((one) => one?.first === partner && one.settled !== "not settled"),
  );
  return {
    leads: partners.map((partner) => ({ partner, domains: ahead.flatMap((one) => (one.partner === partner ? one.domain : [])) })),
    nobody: ahead.flatMap(({ domain, partner }) => (partner === null ? domain : [])),
    tally: { settled: count("settled"), leaning: count("leaning"), "not settled": count("not settled"), gap: count(null) },
    count: all.length,
    outside: { cells: carrying.length, settled: carrying.filter((one) => one?.settled === "settled").length },
  };
}

function leaderOf(standings: readonly (Standing | null)[]): Partner | null {
  const firsts = standings.flatMap((one) => (one === null || one.settled === "not settled" ? [] : one.first));
  return firsts.find((partner) => firsts.filter((other) => other === partner).length > standings.length / 2) ?? null;
}
