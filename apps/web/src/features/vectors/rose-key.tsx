import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";

/** Everything that a rose draws, at its real size. */
export function RoseKey({ locale }: { locale: Locale }) {
  const { key } = vectorMessages(locale).roses;
  return (
    <ul className="key inline-key rose-key">
      <Entry says={key.sure}>
        <path d="M2 3.5H24V12.5H2Z" fill="var(--fact)" />
      </Entry>
      <Entry says={key.open}>
        <path d="M3 2.5V13.5M9 2.5V13.5M16 2.5V13.5M24 2.5V13.5M2 8H38M31 1L38 8L31 15" stroke="var(--fact)" strokeWidth="1.5" fill="none" />
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
