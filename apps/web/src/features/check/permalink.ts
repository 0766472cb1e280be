/** A text to check, and the day on which it was written; empty where that is not said. */
export interface CheckRequest {
  text: string;
  /** EDTF. */
  date: string;
}

/** Longest link that mail and chat carry whole. */
export const LONGEST_LINK = 8_000;

/** An address that carries a text behind the `#`, where browsers keep it to themselves. @param page Address of the page, without a fragment. */
export function linkTo(page: string, { text, date }: CheckRequest): string {
  return `${page}#text=${encodeURIComponent(text)}${date === "" ? "" : `&date=${encodeURIComponent(date)}`}`;
}

/** What the fragment of an address carries: null where it carries no text, "broken" where it was cut or changed on its way. */
export function readFragment(fragment: string): CheckRequest | "broken" | null {
  const parts = new Map(
    fragment
      .replace(/^#/, "")
      .split("&")
      .map((part) => {
        const [name = "", ...value] = part.split("=");
        return [name, value.join("=")];
      }),
  );
  const text = parts.get("text") ?? "";
  if (text === "") return null;
  try {
    return { text: decodeURIComponent(text), date: decodeURIComponent(parts.get("date") ?? "") };
  } catch {
    return "broken";
  }
}
