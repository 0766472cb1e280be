import { type Citation, citationsIn, find, readSignpost, type Signpost } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { receiptOf } from "@/model/receipts.ts";

/** What a sign rests on: why it is one, and the sources of the records that its query counted last. */
export function signReceipt(locale: Locale, signpost: Signpost, title: string) {
  return receiptOf(locale, {
    id: `futures-${signpost.id}`,
    title,
    record: `signposts/${signpost.id}`,
    note: [signpost.why, signpost.caution].filter((part) => part !== null).join(" "),
    citations: once(citationsOf(signpost)),
  });
}

function citationsOf(signpost: Signpost): Citation[] {
  const { reading } = signpost;
  // Where the records end before the horizon, the last year that they cover was read.
  const at = signpost.until?.edtf ?? meta.horizon;
  const { ids } = readSignpost(dataset, signpost, at).answer;
  switch (reading.ask) {
    case "share":
    case "observation":
      return [...(find(dataset.series, reading.series)?.citations ?? [])];
    case "members":
    case "roles":
      return dataset.memberships.records
        .filter(
          ({ organization, country }) =>
            organization === reading.organization && (reading.ask === "roles" ? country === reading.country : ids.includes(country)),
        )
        .flatMap((membership) => [...citationsIn(membership.spells)]);
    default: {
      const records = dataset[reading.ask].records as readonly { id: string; citations: Citation[] }[];
      return records.filter(({ id }) => ids.includes(id)).flatMap(({ citations }) => citations);
    }
  }
}

/** Each work once, so that a count of many records stays readable. */
function once(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.source, citation])).values()];
}
