import type { RefObject } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { searchMessages } from "@/messages/search/index.ts";

interface SearchFieldProps {
  locale: Locale;
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
}

/** Where one types; it is there before what searches has come, so that no letter is lost. */
export function SearchField({ locale, field, text, onText }: SearchFieldProps) {
  const { label } = searchMessages(locale);
  return (
    <label>
      <span className="visually-hidden">{label}</span>
      <input
        ref={field}
        type="search"
        value={text}
        placeholder={label}
        autoComplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          const hits = event.currentTarget.closest(".search-panel")?.querySelector(".search-results");
          const first = hits?.querySelector<HTMLAnchorElement>("a");
          if (event.key === "ArrowDown") {
            event.preventDefault();
            first?.focus();
          }
          if (event.key === "Enter") submit(event.currentTarget, locale, hits?.querySelector<HTMLAnchorElement>("li:first-child [data-exact]") ?? null);
        }}
      />
    </label>
  );
}

/** Goes to what was typed by its name; of a question, whose first hit may answer another one, to the list of all hits. */
function submit(field: HTMLInputElement, locale: Locale, named: HTMLAnchorElement | null): void {
  const page = hrefIn(locale, "/search");
  if (named !== null) named.click();
  // There the list stands below already; a keyboard on the screen would hide it.
  else if (window.location.pathname === page) field.blur();
  else if (field.value.trim() !== "") window.location.assign(`${page}?q=${encodeURIComponent(field.value.trim())}`);
}
