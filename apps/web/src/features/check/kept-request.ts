import type { CheckRequest } from "./permalink.ts";

const KEY = "multivector-check";

/** What this tab keeps of the page over a reload. */
interface KeptRequest extends CheckRequest {
  /** Was it loaded anew to check again? */
  again: boolean;
}

/** Keeps in this tab what was asked, so that it is there after a reload; null keeps nothing. */
export function keep(request: CheckRequest | null, again = false): void {
  try {
    if (request === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ ...request, again } satisfies KeptRequest));
  } catch {
    // A browser that keeps nothing: most of them put the text back into its field themselves.
  }
}

/** Loads the page anew, for a browser asks only once for a script that could not be had. */
export function reloadWith(request: CheckRequest): void {
  keep(request, true);
  window.location.reload();
}

/** What was kept last; null where nothing was. */
export function kept(): KeptRequest | null {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? null : (JSON.parse(text) as KeptRequest);
  } catch {
    return null;
  }
}
