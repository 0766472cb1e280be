import type { Locale } from "@/locale/locale.ts";
import { leadGridMessages } from "@/messages/leadGrid/index.ts";

const STATES = ["settled", "leaning", "open", "untold", "gap"] as const;

/** How sure an answer is, as the tiles draw it; of what no tile shows nothing is said. */
export function LeadKey({ locale, shown }: { locale: Locale; shown: readonly (typeof STATES)[number][] }) {
  const words = leadGridMessages(locale).key;
  return (
    <ul className="lead-key">
      {STATES.filter((state) => shown.includes(state)).map((state) => (
        <li key={state}>
          <i className={`tile ${state}`} aria-hidden="true" /> {words[state]}
        </li>
      ))}
    </ul>
  );
}
