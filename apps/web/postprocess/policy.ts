import type { HTMLElement } from "node-html-parser";
import { contentPolicy } from "../site/headers.ts";
import { only } from "./parse.ts";

/** Says in the page what it may load, for hosts that send no headers of ours. */
export function addPolicy(page: HTMLElement, path: string, apiUrl: string): void {
  only(page, "head", path).insertAdjacentHTML("afterbegin", `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(apiUrl).join("; ")}"/>`);
}
