import type { Locale } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { type CheckRequest, LONGEST_LINK, linkTo } from "./permalink.ts";

interface CopyLinkProps {
  locale: Locale;
  read: () => CheckRequest;
  say: (text: string) => void;
}

/** Copies an address that carries the text behind its `#`. */
export function CopyLink({ locale, read, say }: CopyLinkProps) {
  const words = checkMessages(locale);
  const copy = async () => {
    const { text, date } = read();
    if (text.trim() === "") return say(words.status.empty);
    const { origin, pathname } = window.location;
    const link = linkTo(origin + pathname, { text, date: date.trim() });
    const excess = link.length - LONGEST_LINK;
    if (excess > 0) return say(words.link.long({ length: link.length, excess, most: LONGEST_LINK }));
    try {
      await navigator.clipboard.writeText(link);
      say(words.link.copied);
    } catch {
      say(words.link.refused);
    }
  };
  return (
    <button type="button" className="button" onClick={copy} aria-describedby="check-link-hint">
      {words.form.link}
    </button>
  );
}
