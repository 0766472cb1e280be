import type { Claim } from "@multivector/data";
import { VerdictChip } from "@/verdict/verdict.tsx";

/** Claims of the article that lean on a record. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section className="section">
      <h2>Claims of the article that lean on this</h2>
      <ul className="claim-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <VerdictChip verdict={claim.verdict} />
            <a href={`/article#claim-${claim.number}`}>
              {claim.number}. {claim.statement}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
