import type { RefObject } from "react";
import type { Locale } from "@/locale/locale.ts";
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
          const first = event.currentTarget.closest(".search-panel")?.querySelector<HTMLAnchorElement>(".search-results a");
          if (event.key === "ArrowDown") {
            event.preventDefault();
            first?.focus();
          }
          if (event.key === "Enter") first?.click();
        }}
      />
    </label>
  );
}
