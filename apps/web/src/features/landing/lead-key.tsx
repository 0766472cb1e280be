import type { Locale } from "@/locale/locale.ts";
import { landingMessages } from "@/messages/landing/index.ts";

const STATES = ["settled", "leaning", "open", "untold", "gap"] as const;

/** How sure an answer is, as the tiles draw it. */
export function LeadKey({ locale }: { locale: Locale }) {
  const words = landingMessages(locale).key;
  return (
    <ul className="lead-key">
      {STATES.map((state) => (
        <li key={state}>
          <i className={`tile ${state}`} aria-hidden="true" /> {words[state]}
        </li>
      ))}
    </ul>
  );
}
