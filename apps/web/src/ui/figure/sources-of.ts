import type { ReceiptData, ReceiptSource } from "@/model/receipts.ts";

/** What a receipt rests on, both sides of what is disputed included. */
export function sourcesOf(receipt: ReceiptData | null): readonly ReceiptSource[] {
  return receipt === null ? [] : [...receipt.sources, ...receipt.conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.sources))];
}
