import type { Conflict } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { publishersIn } from "@/model/source-line.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";

interface ConflictListProps {
  locale: Locale;
  /** Begins the ids of the receipts. */
  id: string;
  record: string;
  conflicts: readonly Conflict[];
  /** Null where they stand under a heading already. */
  heading?: string | null;
}

/** Values that disagree, side by side, with who says which. */
export function ConflictList({ locale, id, record, conflicts, heading = recordMessages(locale).conflicts }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <section className="section">
      {heading === null ? null : <h2>{heading}</h2>}
      {conflicts.map(({ point, values }, index) => (
        <div key={point} className="conflict">
          <h3>{point}</h3>
          <ul className="sides">
            {values.map(({ value, holder, citations }, side) => (
              <li key={value}>
                <b>{value}</b>
                {holder === null && citations.length === 0 ? null : <span className="note">{holder ?? publishersIn(locale, citations)}</span>}
                {citations.length === 0 ? null : (
                  <Receipt locale={locale} data={receiptOf(locale, { id: `${id}-conflict-${index}-${side}`, title: value, record, citations })} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
