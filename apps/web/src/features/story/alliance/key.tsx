import type { Locale } from "@/locale/locale.ts";
import { allianceMessages } from "@/messages/alliance/index.ts";
import { HatchedBar, Swatch } from "@/ui/spell-timeline/swatch.tsx";

/** The marks of the figure at their real size. */
export function Key({ locale }: { locale: Locale }) {
  const words = allianceMessages(locale).key;
  return (
    <ul className="key" aria-label={words.title}>
      <li>
        <Swatch>
          <rect width="22" height="4" y="6" fill="var(--fact-mid)" />
        </Swatch>
        {words.signed}
      </li>
      <li>
        <Swatch>
          <rect width="22" height="9" y="3.5" fill="var(--fact-mid)" />
        </Swatch>
        {words.party}
      </li>
      <li>
        <Swatch>
          <rect width="22" height="16" fill="var(--fact)" />
        </Swatch>
        {words.member}
      </li>
      <li>
        <Swatch>
          <HatchedBar id="key-hatch" />
        </Swatch>
        {words.frozen}
      </li>
      <li>
        <Swatch>
          <rect x="1" y="2" width="20" height="12" fill="none" stroke="var(--fact)" strokeWidth="1.6" strokeDasharray="1 3" strokeLinecap="round" />
        </Swatch>
        {words.former}
      </li>
      <li>
        <Swatch>
          <path d="M0 0H14L22 8L14 16H0Z" fill="var(--fact)" />
        </Swatch>
        {words.ongoing}
      </li>
      <li>
        <Swatch>
          <path d="M2 3H20M2 3V13M9 3V13M20 3V13" className="fork" />
        </Swatch>
        {words.disputed}
      </li>
    </ul>
  );
}
