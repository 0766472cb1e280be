"use client";

import { invalidParamMessages } from "@/messages/invalidParam/index.ts";
import type { Locale } from "@/words/locale.ts";
import { useRepairs } from "./store.ts";

/** Says which parts of the address were not understood, and what is shown instead. */
export function Repairs({ locale }: { locale: Locale }) {
  const repairs = useRepairs();
  const { shown: said } = invalidParamMessages(locale);
  return (
    <div role="status" className="repairs">
      {repairs.map(({ name, found, expected, shown }) => (
        <p key={name}>{said({ name, found, expected, shown })}</p>
      ))}
    </div>
  );
}
