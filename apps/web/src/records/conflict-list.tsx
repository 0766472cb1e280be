import type { Conflict } from "@multivector/data";
import { Receipt } from "@/receipt/receipt.tsx";
import { receiptOf } from "./receipts.ts";

/** Values that disagree, side by side, with who says which. */
export function ConflictList({ id, record, conflicts }: { id: string; record: string; conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <section className="section">
      <h2>Where sources disagree</h2>
      {conflicts.map(({ point, values }, index) => (
        <div key={point} className="conflict">
          <h3>{point}</h3>
          <ul className="sides">
            {values.map(({ value, holder, citations }, side) => (
              <li key={value}>
                <b>{value}</b>
                {holder === null ? null : <span className="note">{holder}</span>}
                {citations.length === 0 ? null : (
                  <Receipt data={receiptOf({ id: `${id}-conflict-${index}-${side}`, title: value, record, citations })}>
                    {citations.length === 1 ? "1 source" : `${citations.length} sources`}
                  </Receipt>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
