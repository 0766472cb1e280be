import type { CheckRequest } from "./permalink.ts";

const KEY = "multivector-check";

/** Loads the page anew, for a browser asks only once for a script that could not be had, and keeps what was to be checked in this tab until then. */
export function reloadWith(request: CheckRequest): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(request));
  } catch {
    // A browser that keeps nothing: most of them put the text back into its field themselves.
  }
  window.location.reload();
}

/** What was kept, once; null where nothing was. */
export function takeKept(): CheckRequest | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === null ? null : (JSON.parse(kept) as CheckRequest);
  } catch {
    return null;
  }
}
