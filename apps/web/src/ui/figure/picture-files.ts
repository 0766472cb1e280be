import { wrap } from "@/ui/chart/wrap.ts";

/** Properties that the style sheets set on graphics and that a file of its own must carry. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "font-style",
  "paint-order",
  "display",
  "visibility",
] as const;
const MARGIN = 16;

/** The graphic as it is shown, with its title above and what it is below. */
export async function svgOf(figure: string, title: string, about: string): Promise<Blob> {
  return new Blob([(await drawing(figure, title, about)).text], { type: "image/svg+xml" });
}

export async function pngOf(figure: string, title: string, about: string): Promise<Blob> {
  const { text, width, height } = await drawing(figure, title, about);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}

async function drawing(figure: string, title: string, about: string): Promise<{ text: string; width: number; height: number }> {
  const shown = [...document.querySelectorAll<SVGSVGElement>(`[data-figure="${CSS.escape(figure)}"] .graphic svg[data-drawing]`)].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  if (shown.length === 0) throw new Error(`${figure} has no graphic that is shown`);
  const style = getComputedStyle(document.body);
  const family = "Source Sans 3, system-ui, sans-serif";
  // Small multiples keep their places.
  const places = shown.map((svg) => svg.getBoundingClientRect());
  const [left, upper] = [Math.min(...places.map((place) => place.left)), Math.min(...places.map((place) => place.top))];
  const width = Math.max(...places.map((place) => place.right)) - left + 2 * MARGIN;
  const charsIn = (size: number) => Math.floor((width - 2 * MARGIN) / (size * 0.48));
  const heads = wrap(title, charsIn(20));
  const feet = wrap(about, charsIn(12));
  const start = MARGIN + heads.length * 25 + 6;
  const parts = shown.map((svg, index) => {
    const place = places[index] ?? { left: 0, top: 0 };
    return `<g transform="translate(${MARGIN + place.left - left} ${start + place.top - upper})">${inner(svg)}</g>`;
  });
  const top = start + Math.max(...places.map((place) => place.bottom)) - upper + 12;
  const height = top + feet.length * 16 + MARGIN;
  const line = (text: string, y: number, size: number, weight: number) =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${style.color}">${entities(text)}</text>`;
  const font = await embeddedFont();
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}">
<title>${entities(title)}</title><desc>${entities(about)}</desc><style>${font}</style>
<rect width="100%" height="100%" fill="${style.backgroundColor}"/>
${heads.map((head, index) => line(head, MARGIN + 20 + index * 25, 20, 600)).join("")}
${parts.join("\n")}
${feet.map((foot, index) => line(foot, top + 14 + index * 16, 12, 400)).join("")}
</svg>`;
  return { text, width, height };
}

/** What is in a graphic, with the values that its style sheet gives written into it. */
function inner(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [svg.querySelectorAll<SVGElement>("*"), copy.querySelectorAll<SVGElement>("*")];
  for (const [index, original] of originals.entries()) {
    const element = copies[index];
    if (element === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of CARRIED) {
      const value = style.getPropertyValue(name);
      if (value !== "") element.style.setProperty(name, value);
    }
    element.removeAttribute("class");
    element.removeAttribute("tabindex");
  }
  return new XMLSerializer().serializeToString(copy);
}

/** The letters of the page for the file, which no style sheet accompanies. */
async function embeddedFont(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const rule = rules.find(({ style }) => style.getPropertyValue("src").includes("source-sans-3-latin-wght"));
  const source = /url\("?([^")]+)"?\)/.exec(rule?.style.getPropertyValue("src") ?? "")?.[1];
  if (rule === undefined || source === undefined) return "";
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const bytes = new Uint8Array(await (await fetch(new URL(source, base))).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)})}`;
}

function entities(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
