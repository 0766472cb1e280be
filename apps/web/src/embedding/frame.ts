// A figure in a frame tells the page around it how high it is.
import { type HeightMessage, isRequest } from "./message.ts";

const figure = document.querySelector<HTMLElement>("main[data-embed]");

if (figure !== null && window.parent !== window) {
  const tell = () => {
    const message: HeightMessage = { type: "multivector:height", figure: figure.dataset.embed ?? "", height: Math.ceil(figure.getBoundingClientRect().height) };
    // No secret, and any site may show a figure.
    window.parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(figure);
  // Browsers do not draw frames that are off the screen, and what is not drawn is not observed.
  tell();
  // A page whose script came later than this one asks.
  window.addEventListener("message", ({ data, source }) => {
    if (source === window.parent && isRequest(data)) tell();
  });
}
