// What other sites put beside a frame, `/embed.js`: each frame of ours becomes as high as it says it is.
import { type HeightRequest, isHeight } from "./message.ts";

const script = document.currentScript as HTMLScriptElement | null;
const site = new URL(script?.src ?? location.href).origin;

const framesOf = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${site}/`));

addEventListener("message", ({ data, origin, source }) => {
  if (origin !== site || !isHeight(data)) return;
  for (const frame of framesOf()) if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
});

// Those that spoke before this script was there.
for (const frame of framesOf()) frame.contentWindow?.postMessage({ type: "multivector:ask" } satisfies HeightRequest, "*");
