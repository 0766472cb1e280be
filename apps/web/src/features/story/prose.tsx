import type { Locale } from "@/locale/locale.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";
import type { Piece } from "./bind.ts";

/** Prose with its values, and its receipts as numerals: the first of them stays with the word before it. */
export function Prose({ locale, pieces }: { locale: Locale; pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind !== "receipt") return after?.kind === "receipt" ? lastWord(piece.text).rest : piece.text;
    const numeral = (
      <Receipt key={piece.receipt.id} locale={locale} data={piece.receipt}>
        {piece.number}
      </Receipt>
    );
    if (before === undefined || before.kind === "receipt") return numeral;
    return (
      <span key={piece.receipt.id} className="kept">
        {lastWord(before.text).word}
        {numeral}
      </span>
    );
  });
}

/** A text without its last word, and the word, with the space after it. */
function lastWord(text: string): { rest: string; word: string } {
  const at = text.search(/\S+\s*$/);
  return at === -1 ? { rest: text, word: "" } : { rest: text.slice(0, at), word: text.slice(at) };
}

/** The same as plain text, for titles. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "receipt" ? "" : piece.text)).join("");
}
