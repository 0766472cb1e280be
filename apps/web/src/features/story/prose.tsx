import type { Locale } from "@/locale/locale.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";
import type { Piece } from "./bind.ts";

/** Prose with its values, and its receipts as numerals. */
export function Prose({ locale, pieces }: { locale: Locale; pieces: readonly Piece[] }) {
  return pieces.map((piece) =>
    piece.kind === "receipt" ? (
      <Receipt key={piece.receipt.id} locale={locale} data={piece.receipt}>
        {piece.number}
      </Receipt>
    ) : (
      piece.text
    ),
  );
}

/** The same as plain text, for titles. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "receipt" ? "" : piece.text)).join("");
}
