import { drawingIn } from "./picture-drawing.ts";
import { facesFor } from "./picture-faces.ts";
import { layOut, type Pictured } from "./picture-layout.ts";
import { entities, type PictureText, textsIn } from "./picture-texts.ts";

/** Of every PNG, in pixels, whatever screen it was taken on. */
const PIXELS = 1680;
const MARGIN = 24;
/** How often a picture is drawn at most, and how long is waited between. */
const [TIMES, PAUSE] = [40, 50];

interface Picture {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
  texts: readonly PictureText[];
}

/** The whole figure as a file: title, what is measured, key, graphic, notes, source and address. */
export async function svgOf(pictured: Pictured): Promise<Blob> {
  return new Blob([(await pictureOf(pictured)).text], { type: "image/svg+xml" });
}

export async function pngOf(pictured: Pictured): Promise<Blob> {
  const picture = await pictureOf(pictured);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [PIXELS, Math.round((picture.height * PIXELS) / picture.width)];
  // Browsers call a picture ready before the faces in it are: until then they leave its words out.
  for (let time = 0; time < TIMES; time++) {
    await draw(canvas, picture);
    if (isLettered(canvas, picture)) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}

async function draw(canvas: HTMLCanvasElement, { text }: Picture): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  canvas.getContext("2d", { willReadFrequently: true })?.drawImage(image, 0, 0, canvas.width, canvas.height);
}

/** Whether each line of text has left ink. */
function isLettered(canvas: HTMLCanvasElement, { left, top, width, texts }: Picture): boolean {
  const scale = canvas.width / width;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return texts.every(({ box }) => {
    const [x, y, wide, high] = [box.left - left, box.top - top, Math.max(1, box.width), Math.max(1, box.height)].map((value) => Math.round(value * scale));
    const pixels = new Uint32Array(context?.getImageData(x ?? 0, y ?? 0, wide ?? 1, high ?? 1).data.buffer ?? []);
    return pixels.some((pixel) => pixel !== pixels[0]);
  });
}

async function pictureOf(pictured: Pictured): Promise<Picture> {
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
${texts.map(({ svg }) => svg).join("\n")}
</svg>`;
    return { text, left, top, width, height, texts };
  } finally {
    remove();
  }
}
