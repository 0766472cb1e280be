import type { Locale } from "@/locale/locale.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { receiptFor, SERIES_RECEIPT, type SeriesCard } from "./lines.ts";

interface ValueReceiptProps {
  locale: Locale;
  card: Pick<SeriesCard, "sources">;
  note: string | null | undefined;
}

/** The marker of a value: who published the source it was read in, or that of the series, which rests on the same for all. */
export function ValueReceipt({ locale, card, note }: ValueReceiptProps) {
  const words = seriesMessages(locale);
  const receipt = receiptFor(card, note);
  const own = receipt !== SERIES_RECEIPT;
  return (
    <button type="button" className="marker" popoverTarget={receipt}>
      {own ? card.sources[note ?? ""] : "1"}
      <span className="visually-hidden">, {own ? words.ownReceipt : words.receipt}</span>
    </button>
  );
}
