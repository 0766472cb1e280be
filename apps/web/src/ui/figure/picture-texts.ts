export interface PictureText {
  svg: string;
  /** In pixels of the page, from the corner of the figure. */
  box: { left: number; top: number; width: number; height: number };
}

/** The text of a figure that is no drawing, line by line as the page set it. */
export function textsIn(figure: HTMLElement, origin: DOMRect): PictureText[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const texts: PictureText[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("svg") !== null || (node.nodeValue ?? "").trim() === "") continue;
    const style = getComputedStyle(parent);
    if (style.visibility === "hidden") continue;
    const ascent = ascentOf(style);
    for (const { text, left, top, width } of linesOf(node as Text)) {
      texts.push({
        box: { left: left - origin.left, top: top - origin.top, width, height: ascent },
        // The length holds where whoever opens the file has another typeface: no line runs out of the picture.
        svg: `<text x="${round(left - origin.left)}" y="${round(top - origin.top + ascent)}" textLength="${round(width)}" lengthAdjust="spacingAndGlyphs" font-family="${entities(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}" fill="${style.color}">${entities(text)}</text>`,
      });
    }
  }
  return texts;
}

interface Line {
  text: string;
  left: number;
  top: number;
  width: number;
}

/** A text as it is broken into lines on the screen. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  for (const word of node.data.matchAll(/\S+/g)) {
    for (const [index, { text, place }] of piecesOf(node, word.index, word[0]).entries()) {
      const last = lines.at(-1);
      if (last !== undefined && Math.abs(last.top - place.top) < 2) {
        last.text += index === 0 ? ` ${text}` : text;
        last.width = place.right - last.left;
      } else {
        lines.push({ text, left: place.left, top: place.top, width: place.width });
      }
    }
  }
  return lines;
}

/** A word, or its letters where it is broken over two lines. */
function piecesOf(node: Text, start: number, word: string): { text: string; place: DOMRect }[] {
  const range = document.createRange();
  const places = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const whole = places(start, start + word.length);
  if (whole.length < 2) return whole.map((place) => ({ text: word, place }));
  return word.split("").flatMap((text, index) => places(start + index, start + index + 1).map((place) => ({ text, place })));
}

let context: CanvasRenderingContext2D | null = null;

/** From the upper edge of a line's text to its base line, in the face that draws it. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("text cannot be measured");
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText("x").fontBoundingBoxAscent;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function entities(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
