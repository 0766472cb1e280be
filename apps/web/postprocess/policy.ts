import type { HTMLElement } from "node-html-parser";
import { only } from "./parse.ts";

/** Says what a page may load: everything from here, values from the API too. Styles in attributes place what is drawn. */
export function addPolicy(page: HTMLElement, path: string, apiUrl: string): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${apiUrl}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
  only(page, "head", path).insertAdjacentHTML("afterbegin", `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}
