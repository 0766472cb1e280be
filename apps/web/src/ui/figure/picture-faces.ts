/** The faces of the page that a figure is set in, for a file that no style sheet accompanies. */
export async function facesFor(figure: HTMLElement): Promise<string> {
  const letters = new Set([...(figure.textContent ?? "")].map((letter) => letter.codePointAt(0) ?? 0));
  const families = new Set([figure, ...figure.querySelectorAll("*")].map((element) => getComputedStyle(element).fontFamily));
  const used = (rule: CSSFontFaceRule) =>
    [...families].some((family) => family.includes(rule.style.getPropertyValue("font-family").replaceAll(/["']/g, ""))) &&
    rangesOf(rule.style.getPropertyValue("unicode-range")).some(([from, to]) => [...letters].some((letter) => letter >= from && letter <= to));
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = await Promise.all(rules.filter(used).map(embedded));
  return faces.join("");
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  // Stand-ins are on the reader's machine already.
  if (address === undefined) return "";
  const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) return "";
  const binary = Array.from(new Uint8Array(await response.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("");
  const kept = ["font-family", "font-weight", "font-style", "unicode-range"].map((name) => `${name}:${rule.style.getPropertyValue(name)}`);
  return `@font-face{${kept.join(";")};src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`;
}

/** "U+0-FF, U+131, U+4??" as first and last letters; everything where no range is given. */
export function rangesOf(text: string): [from: number, to: number][] {
  if (text === "") return [[0, 0x10ffff]];
  return text.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "F"), 16)];
  });
}
