import { drawingIn } from "./picture-drawing.ts";
import { facesFor } from "./picture-faces.ts";
import { layOut, type Pictured } from "./picture-layout.ts";
import { entities, textsIn } from "./picture-texts.ts";

/** Of every PNG, in pixels, whatever screen it was taken on. */
const PIXELS = 1680;
const MARGIN = 24;

/** The whole figure as a file: title, what is measured, key, graphic, notes, source and address. */
export async function svgOf(pictured: Pictured): Promise<Blob> {
  return new Blob([(await pictureOf(pictured)).text], { type: "image/svg+xml" });
}

export async function pngOf(pictured: Pictured): Promise<Blob> {
  const { text, width, height } = await pictureOf(pictured);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [PIXELS, Math.round((height * PIXELS) / width)];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}

async function pictureOf(pictured: Pictured): Promise<{ text: string; width: number; height: number }> {
  const { figure, origin, remove } = layOut(pictured);
  try {
    const drawings = [...figure.querySelectorAll<SVGSVGElement>("svg")].filter((svg) => svg.parentElement?.closest("svg") === null);
    const texts = textsIn(figure, origin);
    // Names of charts may stand out of them.
    const places = [figure, ...figure.querySelectorAll("svg text"), ...drawings]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const left = Math.min(...places.map((place) => place.left)) - origin.left - MARGIN;
    const top = Math.min(...places.map((place) => place.top)) - origin.top - MARGIN;
    const width = Math.ceil(Math.max(...places.map((place) => place.right)) - origin.left + MARGIN - left);
    const height = Math.ceil(Math.max(...places.map((place) => place.bottom)) - origin.top + MARGIN - top);
    const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">
<title>${entities(pictured.title)}</title><desc>${entities(pictured.about)}</desc><style>${await facesFor(figure)}</style>
<rect x="${left}" y="${top}" width="100%" height="100%" fill="${getComputedStyle(document.body).backgroundColor}"/>
${drawings.map((svg) => drawingIn(svg, origin)).join("\n")}
${texts.join("\n")}
</svg>`;
    return { text, width, height };
  } finally {
    remove();
  }
}
