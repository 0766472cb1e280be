// Letters that Unicode does not take apart, as the letter that people type for them.
const LETTERS: Readonly<Record<string, string>> = {
  қ: "к",
  ң: "н",
  ғ: "г",
  ґ: "г",
  ү: "у",
  ұ: "у",
  ө: "о",
  ә: "а",
  һ: "х",
  і: "и",
  є: "е",
  ҷ: "ч",
  ҳ: "х",
  ı: "i",
  ə: "a",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
};

// Marks above letters, what cannot be seen, apostrophes and what is typed for them: Uzbek alone is written with five. A literal, so that who
// does not fold does not carry it.
const UNSEEN = /[\p{M}\p{Cf}'`ʹ-ʿˈˊˋ‘’‛′‵]+/gu;

/**
 * A text as it is compared: without case, marks above letters, apostrophes, dashes and what cannot be seen. `Oʻzbekiston`, `O'zbekiston` and
 * `ozbekiston` are one, and so are `Kyrgyz-Republic` and `kyrgyz republic`.
 */
export function fold(text: string): string {
  return (
    text
      // Unicode takes this one apart into a space and a mark.
      .replaceAll("´", "'")
      .normalize("NFKD")
      .replace(UNSEEN, "")
      .toLowerCase()
      .replaceAll("&", " and ")
      .replace(/[^\p{L}\p{N}+]+/gu, " ")
      .replace(/[қңғґүұөәһієҷҳıəßøđł]/g, (letter) => LETTERS[letter] ?? letter)
      .trim()
  );
}

const INITIALS = /^(?:\p{L}\.\s*)+\p{L}?$/u;

/**
 * The key under which a name is found: its fold without spaces, so that `co-operation` is `cooperation`; a number without leading zeros, because
 * spreadsheets lose them. Empty where there is nothing to find: a number is up to three digits, written plainly, and a code is written in one
 * or with full stops (`U.S.`).
 */
export function keyOf(text: string): string {
  const typed = text.trim();
  if (/^\d{1,3}$/.test(typed)) return String(Number(typed));
  const folded = fold(text);
  const joined = folded.replaceAll(" ", "");
  if (joined.length <= 3 && joined !== folded && !INITIALS.test(typed)) return "";
  return /\p{L}/u.test(joined) ? joined : "";
}
