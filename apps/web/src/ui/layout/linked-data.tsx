import { meta } from "@multivector/data/meta";
import { SITE_URL } from "@/locale/site-url.ts";

/** A block of linked data; "<" would end the element early. */
export function LinkedData({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c") }}
    />
  );
}

const PUBLISHER = { "@type": "Organization", name: "Multivector", url: SITE_URL };
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** The story, in schema.org's words. */
export function articleData(title: string, description: string, url: string, locale: string): object {
  return {
    "@type": "Article",
    headline: title,
    description,
    url,
    inLanguage: locale,
    author: PUBLISHER,
    publisher: PUBLISHER,
    dateModified: meta.horizon,
    license: LICENCE,
    isAccessibleForFree: true,
  };
}

/** The dataset behind the pages, with where to take it away. */
export function datasetData(): object {
  const api = process.env.API_URL ?? "";
  return {
    "@type": "Dataset",
    name: "Multivector: who leads in Central Asia?",
    description:
      "Dated, sourced facts on Central Asia and its partners from 1991: memberships, events, agreements, visits, votes, corridors, series, and two articles audited claim by claim.",
    url: SITE_URL,
    version: meta.version,
    license: LICENCE,
    creator: PUBLISHER,
    isAccessibleForFree: true,
    temporalCoverage: `1991-01-01/${meta.horizon}`,
    spatialCoverage: "Central Asia",
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/zip", contentUrl: `${api}/v1/bulk/latest/bulk/multivector.zip` },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: `${api}/v1/claims` },
    ],
  };
}
