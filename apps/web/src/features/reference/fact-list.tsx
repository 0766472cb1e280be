import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { type Provenance, receiptOf } from "@/model/receipts.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";
import { Fact } from "@/ui/record/fact.tsx";

interface FactListProps {
  locale: Locale;
  /** Name and value; a value of null is said to be not recorded, one that is undefined is left out. */
  facts: readonly (readonly [name: string, value: ReactNode | null | undefined])[];
  /** What they all rest on. */
  provenance: Provenance;
}

/** The plain facts of a record with the receipt that they share. */
export function FactList({ locale, facts, provenance }: FactListProps) {
  const words = recordMessages(locale);
  const receipt = receiptOf(locale, provenance);
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => (
          <Fact key={name} name={name}>
            {value ?? words.notRecorded}
          </Fact>
        ))}
      <Fact name={words.spell.receipt}>
        <Receipt locale={locale} data={receipt} />
      </Fact>
    </dl>
  );
}
