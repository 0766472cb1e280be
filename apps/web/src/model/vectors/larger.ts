import { type First, type Holder, PARTNERS, type Partner, type Presence } from "@multivector/data/vectors";

interface Ranked {
  first: First | null;
  presence: Readonly<Partial<Record<Holder, Presence>>>;
}

/**
 * The partner whose share is the largest under the standard assumptions, where another is first by the re-runs; null where the first has it.
 * A page that prints the share of the first alone would be read as if nobody had more.
 */
export function largerThanFirst({ first, presence }: Ranked): { partner: Partner; share: number } | null {
  if (first === null) return null;
  const shareOf = (partner: Partner) => presence[partner]?.share ?? 0;
  const [most = first.partner] = [...PARTNERS].sort((one, other) => shareOf(other) - shareOf(one));
  return shareOf(most) > shareOf(first.partner) ? { partner: most, share: shareOf(most) } : null;
}
