// The fonts with the letters and the weights that the pages use, and no others: most of what the packages bring serves other languages and
// other sizes. A page's first text waits for them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

/** What readers may type or values may bring, whatever is on the pages today. */
const ALWAYS = [...letters(0x20, 0x7e), ...letters(0xa0, 0xff), ...letters(0x410, 0x44f), "Ё", "ё"];
/** As styles/tokens.css and the style sheets use them; Piazzolla's smallest text is that of the story. */
const AXES = {
  piazzolla: { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 30 } },
  "source-sans-3": { wght: { min: 400, max: 700 } },
};

/**
 * Rewrites the font files of the export and the rules that name them; those without a letter that is used go.
 * @param pages HTML files whose characters are counted.
 */
export async function trimFonts(out: string, pages: readonly string[]): Promise<void> {
  const used = new Set(ALWAYS);
  for (const page of pages) for (const letter of readFileSync(page, "utf8").match(/[\u{80}-\u{10FFFF}]/gu) ?? []) used.add(letter);
  const media = join(out, "_next/static/media");
  const sheets = readdirSync(join(out, "_next/static/chunks")).filter((name) => name.endsWith(".css"));
  const trimmed = new Map<string, string | null>();
  for (const name of sheets) {
    const file = join(out, "_next/static/chunks", name);
    let text = readFileSync(file, "utf8");
    for (const [rule] of text.matchAll(/@font-face\{[^}]*\}/g)) {
      const font = /url\(\.\.\/media\/([^)]+)\)/.exec(rule)?.[1];
      const range = /unicode-range:([^;}]+)/.exec(rule)?.[1];
      if (font === undefined || range === undefined) continue;
      if (!trimmed.has(font)) trimmed.set(font, await trim(media, font, [...used].filter(within(range)).join("")));
      const left = trimmed.get(font) ?? null;
      // Letters that come late would move what is read already; they are used from the next page on.
      const kept = left === null ? "" : rule.replace(font, left).replace("font-display:swap", "font-display:optional");
      text = text.replace(rule, kept);
    }
    writeFileSync(file, text);
  }
}

/** @returns Name of the trimmed file, with a hash of what is in it; null if nothing of it is used. */
async function trim(media: string, name: string, text: string): Promise<string | null> {
  const whole = readFileSync(join(media, name));
  rmSync(join(media, name));
  if (text === "") return null;
  const variationAxes = Object.entries(AXES).find(([family]) => name.startsWith(`${family}-`))?.[1];
  if (variationAxes === undefined) throw new Error(`${name} is of a family that scripts/fonts.ts does not know; give its axes there`);
  const font = await subsetFont(whole, text, { targetFormat: "woff2", variationAxes });
  const hash = createHash("sha256").update(font).digest("hex").slice(0, 12);
  const trimmed = name.replace(/\.[^.]+\.woff2$/, `.${hash}.woff2`);
  writeFileSync(join(media, trimmed), font);
  return trimmed;
}

/** Whether a letter is in a unicode-range of CSS: U+400-45F, U+1F??, U+20AC. */
export function within(range: string): (letter: string) => boolean {
  const spans = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "F"), 16)] as const;
  });
  return (letter) => {
    const point = letter.codePointAt(0) ?? -1;
    return spans.some(([first, last]) => first <= point && point <= last);
  };
}

function letters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
