// Letters that Unicode does not take apart, as the letter that people type for them.
const LETTERS: Readonly<Record<string, string>> = {
  қ: "к",
  ң: "н",
  ғ: "г",
  ү: "у",
  ұ: "у",
  ө: "о",
  ә: "а",
  һ: "х",
  і: "и",
  ҷ: "ч",
  ҳ: "х",
  ӣ: "и",
  ӯ: "у",
  ı: "i",
  ə: "a",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
};

/**
 * A text as it is compared: without case, marks above letters, apostrophes and dashes. `Oʻzbekiston`, `O'zbekiston` and
 * `ozbekiston` are one, and so are `Kyrgyz-Republic` and `kyrgyz republic`.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'`´ʻʼʹ‘’′]+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .replace(/[қңғүұөәһіҷҳӣӯıəßøđł]/g, (letter) => LETTERS[letter] ?? letter)
    .trim();
}
