"use client";

import type { Locale } from "@/locale/locale.ts";
import { invalidParamMessages } from "@/messages/invalidParam/index.ts";
import { useRepairs } from "@/url-state/store.ts";

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
