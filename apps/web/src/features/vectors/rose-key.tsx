import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";

/** Everything that a rose draws, at its real size. */
export function RoseKey({ locale }: { locale: Locale }) {
  const { key } = vectorMessages(locale).roses;
  return (
    <ul className="key inline-key rose-key">
      <Entry says={key.share}>
        <path d="M2 3.5H16V0L28 8L16 16V12.5H2Z" fill="var(--fact)" />
      </Entry>
      <Entry says={key.range}>
        <path d="M2 3.5H12V0L24 8L12 16V12.5H2Z" fill="var(--fact)" />
        <path d="M8 8H24M8 4V12" className="rose-range" />
        <path d="M24 8H38M38 4V12" stroke="var(--fact)" strokeWidth="1.2" fill="none" />
      </Entry>
      {(["region", "arrows", "others", "unallocated"] as const).map((kind) => (
        <Entry key={kind} says={key[kind]}>
          <path d="M2 8H38" className={`rose-${kind}`} />
        </Entry>
      ))}
      <Entry says={key.nobody}>
        <path d="M2 8H12M28 8H38" className="rose-region" />
      </Entry>
    </ul>
  );
}

function Entry({ says, children }: { says: string; children: ReactNode }) {
  return (
    <li>
      <svg width="40" height="16" viewBox="0 0 40 16" className="rose" aria-hidden="true">
        {children}
      </svg>
      {says}
    </li>
  );
}
