import type { Article, Claim, Verdict } from "@multivector/data";
import type { ClaimText } from "@/model/claim-text.ts";

// schema.org wants a number; the words beside it carry the meaning. What cannot be rated has none.
const RATINGS: Record<Verdict, number | null> = {
  supported: 5,
  "supported-with-caveat": 4,
  imprecise: 3,
  "outdated-since": 3,
  contested: 2,
  inaccurate: 1,
  unverifiable: null,
  opinion: null,
};

/** The verdict in schema.org's words for those who collect reviews of claims. */
export function claimReview(claim: Claim, article: Article, text: ClaimText, verdict: string, url: string): object {
  const rating = RATINGS[claim.verdict];
  return {
    "@type": "ClaimReview",
    url,
    claimReviewed: text.statement,
    reviewBody: text.reason,
    author: { "@type": "Organization", name: "Multivector" },
    itemReviewed: {
      "@type": "Claim",
      appearance: {
        "@type": "CreativeWork",
        name: article.title,
        datePublished: article.published.edtf,
        ...(article.author === null ? {} : { author: { "@type": "Person", name: article.author } }),
      },
    },
    reviewRating: { "@type": "Rating", alternateName: verdict, ...(rating === null ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }) },
    license: "https://creativecommons.org/licenses/by/4.0/",
  };
}
