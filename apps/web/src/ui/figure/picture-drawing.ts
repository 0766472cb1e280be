/** Properties that the style sheets set on graphics and that a file of its own must carry. They are handed down. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "visibility",
] as const;
const OF_THE_PAGE = /^(?:class|tabindex|role|aria-.*|data-.*)$/;

/** A drawing at its place in the picture, with the values that its style sheet gives written into it. */
export function drawingIn(svg: SVGSVGElement, origin: DOMRect): string {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const holdsPatterns = svg.querySelector("pattern, clipPath") !== null;
  if (width === 0 && !holdsPatterns) return "";
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  const unseen: Element[] = [];
  for (const [index, original] of [svg, ...svg.querySelectorAll<SVGElement>("*")].entries()) {
    const element = copies[index];
    if (element === undefined) continue;
    const style = getComputedStyle(original);
    if (style.display === "none" && original !== svg && original.closest("defs") === null) unseen.push(element);
    carry(original, element, style, original === svg ? null : getComputedStyle(original.parentElement ?? svg));
    for (const { name } of [...element.attributes])
      if (OF_THE_PAGE.test(name) || (name === "href" && element instanceof SVGAElement)) element.removeAttribute(name);
  }
  for (const element of unseen) element.remove();
  for (const [name, value] of Object.entries({ x: left - origin.left, y: top - origin.top, width, height })) copy.setAttribute(name, String(value));
  copy.style.overflow = "visible";
  return new XMLSerializer().serializeToString(copy);
}

function carry(original: SVGElement, element: SVGElement, style: CSSStyleDeclaration, parent: CSSStyleDeclaration | null): void {
  element.removeAttribute("style");
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== "" && (parent === null || element.hasAttribute(name) || value !== parent.getPropertyValue(name))) element.style.setProperty(name, value);
  }
  if (style.opacity !== "1") element.style.setProperty("opacity", style.opacity);
  if (style.vectorEffect === "non-scaling-stroke" && original instanceof SVGGraphicsElement) thin(original, element, style);
  // Transforms of style sheets are worked out: programs that draw know no variables.
  if (original.style.transform !== "" || (style.transform !== "none" && !original.hasAttribute("transform")))
    element.setAttribute("transform", style.transform === "none" ? "" : style.transform);
  if (original instanceof SVGTextElement && original.childElementCount === 0 && (original.textContent ?? "").trim() !== "") {
    const length = original.getComputedTextLength();
    if (length > 0) {
      element.setAttribute("textLength", length.toFixed(1));
      element.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
  }
}

/** A line that is as wide at every scale on the screen is as wide in the picture, however large the picture is drawn. */
function thin(original: SVGGraphicsElement, element: SVGElement, style: CSSStyleDeclaration): void {
  const { a, b } = original.getScreenCTM() ?? { a: 1, b: 0 };
  const scale = Math.hypot(a, b) || 1;
  for (const name of ["stroke-width", "stroke-dasharray"]) {
    const value = style.getPropertyValue(name).replaceAll(/[\d.]+/g, (number) => String(Number(number) / scale));
    element.style.setProperty(name, value);
  }
  element.removeAttribute("vector-effect");
}
