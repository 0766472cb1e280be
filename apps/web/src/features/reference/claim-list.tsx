import type { Claim } from "@multivector/data";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { claimText } from "@/model/claim-text.ts";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";

/** Claims of the article that lean on a record. */
export function ClaimList({ locale, claims }: { locale: Locale; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section className="section">
      <h2>{recordMessages(locale).claims}</h2>
      <ul className="claim-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <VerdictChip locale={locale} verdict={claim.verdict} />
            <a href={hrefIn(locale, `/claims/${claim.id}`)}>
              {claim.number}. {claimText(locale, claim).statement}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
