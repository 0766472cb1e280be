"use client";

import type { Locale } from "@/locale/locale.ts";
import { invalidParamMessages } from "@/messages/invalidParam/index.ts";
import { useInvalidParams } from "@/url-state/store.ts";

/** Says which parts of the address were not understood, and what is shown instead. */
export function InvalidParams({ locale }: { locale: Locale }) {
  const invalid = useInvalidParams();
  const { shown: said } = invalidParamMessages(locale);
  return (
    <div role="status" className="invalid-params">
      {invalid.map(({ name, found, expected, shown }) => (
        <p key={name}>{said({ name, found, expected, shown })}</p>
      ))}
    </div>
  );
}
