import type { Locale } from "@/locale/locale.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";

interface SectionMenuProps {
  locale: Locale;
  sections: readonly { id: string; name: string }[];
}

/** The sections of a long page, which stay in sight. Where they do not fit, they scroll within themselves; the script of the page marks the current one. */
export function SectionMenu({ locale, sections }: SectionMenuProps) {
  return (
    <nav className="section-menu" aria-label={dossierMessages(locale).sections}>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
