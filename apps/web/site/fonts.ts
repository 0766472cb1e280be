// The fonts with the letters and the weights that the pages use, and no others: most of what the packages bring serves other languages and
// other sizes. A page's first text waits for them.
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fromBuffer } from "@capsizecss/unpack";
import { ALPHABETS } from "@multivector/data/languages";
import { create } from "fontkitten";
import subsetFont from "subset-font";
import { LOCALES, type Locale } from "../src/locale/locale.ts";
import { cyrillicWidth, type Metrics, type Setting, SUBSTITUTES, substituteRules } from "./fallback-fonts.ts";
import { ASSETS, WEB } from "./paths.ts";

interface Family {
  package: string;
  name: keyof typeof SUBSTITUTES;
  /** Name of the variant among the package's files. */
  variant: string;
  weights: string;
  /** As styles/tokens/values.css and the other style sheets use them; Piazzolla's smallest text is that of the story. */
  axes: Record<string, { min: number; max: number }>;
  /** How it is set, where what stands in for it is measured against it. */
  set: Setting<Record<string, number>>;
}

const FAMILIES: readonly Family[] = [
  {
    package: "@fontsource-variable/piazzolla",
    name: "Piazzolla Variable",
    variant: "opsz",
    weights: "100 900",
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 30 } },
    set: { text: { wght: 400, opsz: 20 }, heads: { wght: 560, opsz: 25 }, strong: { wght: 600, opsz: 18 } },
  },
  {
    package: "@fontsource-variable/source-sans-3",
    name: "Source Sans 3 Variable",
    variant: "wght",
    weights: "200 900",
    axes: { wght: { min: 400, max: 700 } },
    set: { text: { wght: 400 }, heads: { wght: 560 }, strong: { wght: 600 } },
  },
];

/** What each language is set in. It is fetched with the page, so that nothing moves; what names in other letters need comes when they are met. */
const PRELOADED: Readonly<Record<Locale, readonly string[]>> = {
  en: ["latin"],
  ru: ["latin", "cyrillic"],
  kk: ["latin", "cyrillic", "cyrillic-ext"],
  "kk-latn": ["latin", "latin-ext"],
  uz: ["latin"],
  "uz-cyrl": ["latin", "cyrillic", "cyrillic-ext"],
};

/** What readers may type or values may bring, whatever is on the pages today. */
const ALWAYS = [
  ...letters(0x20, 0x7e),
  ...letters(0xa0, 0xff),
  ...Object.values(ALPHABETS).flatMap((letters) => [...letters.join(""), ...letters.join("").toUpperCase()]),
];

/** Where the letters of the pages come from: records, words, and the method that is shown as it is written. */
const TEXTS = [
  "node_modules/@multivector/data/dist/json/*.json",
  "src/**/*.{ts,tsx}",
  "messages/*.json",
  "../../docs/{methodology,methodology.ru,methodology/1,methodology/1.ru,methodology/2,methodology/2.ru,naming,naming.ru,verdicts,verdicts.ru}.md",
];

export interface Fonts {
  /** Rules that name them. */
  css: string;
  /** Addresses to fetch with a page of a language. */
  preload: Record<Locale, string[]>;
}

/** Writes the trimmed fonts; one whose letters are not used is left out. What was trimmed before is taken from node_modules/.cache. */
export async function buildFonts(): Promise<Fonts> {
  const used = coveredLetters();
  const rules: string[] = [];
  const files = new Map<string, string>();
  const require = createRequire(import.meta.url);
  mkdirSync(join(ASSETS, "fonts"), { recursive: true });
  for (const family of FAMILIES) {
    const folder = dirname(require.resolve(`${family.package}/unicode.json`));
    const ranges = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>;
    const short = family.package.split("/").at(-1) ?? "";
    for (const [subset, range] of Object.entries(ranges)) {
      const text = [...used].filter(within(range)).sort().join("");
      if (text === "") continue;
      const file = `${short}-${subset}-${family.variant}-normal.woff2`;
      const address = await trim(join(folder, "files", file), text, family);
      files.set(`${short}-${subset}`, address);
      // Text is there at once, in a face of the machine that is as wide; nothing moves when ours comes.
      rules.push(
        `@font-face{font-family:"${family.name}";font-style:normal;font-display:swap;font-weight:${family.weights};src:url(${address}) format("woff2-variations");unicode-range:${range}}`,
      );
    }
    const [latin, cyrillic] = ["latin", "cyrillic"].map((subset) => readFileSync(join(folder, "files", `${short}-${subset}-${family.variant}-normal.woff2`)));
    if (latin === undefined || cyrillic === undefined) continue;
    const { text, heads, strong } = family.set;
    const measured = (at: Record<string, number>) => measure(latin, cyrillic, at);
    const ours = { text: await measured(text), heads: await measured(heads), strong: await measured(strong) };
    rules.push(...substituteRules(SUBSTITUTES[family.name], ours));
  }
  const preload = (subsets: readonly string[]) =>
    subsets.flatMap((subset) => FAMILIES.flatMap(({ package: name }) => files.get(`${name.split("/").at(-1)}-${subset}`) ?? []));
  return { css: rules.join("\n"), preload: Object.fromEntries(LOCALES.map((locale) => [locale, preload(PRELOADED[locale])])) as Fonts["preload"] };
}

/** Letters that the pages can have. */
export function coveredLetters(): Set<string> {
  const used = new Set(ALWAYS);
  for (const pattern of TEXTS) {
    for (const file of globSync(pattern, { cwd: WEB })) {
      for (const letter of readFileSync(join(WEB, file), "utf8").match(/[\u{80}-\u{10FFFF}]/gu) ?? []) used.add(letter);
    }
  }
  return used;
}

/** @returns Address of the trimmed font, with a hash of what it was made from. */
async function trim(source: string, text: string, { axes }: Family): Promise<string> {
  const whole = readFileSync(source);
  const hash = createHash("sha256").update(whole).update(text).update(JSON.stringify(axes)).digest("hex").slice(0, 12);
  const name = source.replace(/^.*\//, "").replace(/\.woff2$/, `.${hash}.woff2`);
  const kept = join(WEB, "node_modules/.cache/fonts", name);
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, await subsetFont(whole, text, { targetFormat: "woff2", variationAxes: axes }));
  }
  writeFileSync(join(ASSETS, "fonts", name), readFileSync(kept));
  return `/fonts/${name}`;
}

/** How wide and high the letters of a font are where its axes stand at these values. */
async function measure(latin: Buffer, cyrillic: Buffer, at: Record<string, number>): Promise<Metrics> {
  const set = (font: Buffer, text: readonly string[]) => subsetFont(font, text.join(""), { targetFormat: "sfnt", variationAxes: at });
  const letter = await set(latin, letters(0x20, 0xff));
  return { ...(await fromBuffer(letter)), space: widthIn(letter)(" "), cyrillic: cyrillicWidth(widthIn(await set(cyrillic, letters(0x400, 0x45f)))) };
}

/** How wide a letter of a font is. */
function widthIn(font: Buffer): (letter: string) => number {
  const opened = create(font);
  if (opened.isCollection) throw new Error("a collection of fonts, of which one is expected");
  return (letter) => opened.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
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
