import { captureOwnerStack } from "react";

/**
 * Tells that an island drew something else in the browser than on the server, which React then drew anew. While developing, the server turns
 * the stack into files and lines (`server/development.ts`) and `development.ts` shows it on the page.
 */
export function reportMismatch(island: string, error: unknown, componentStack: string): void {
  const message = error instanceof Error ? error.message : String(error);
  // Only React's development build knows who drew what.
  const stack = `${process.env.NODE_ENV === "development" ? (captureOwnerStack() ?? "") : ""}${componentStack}`;
  console.error(`The island ${island} differs in the browser from what the server drew: ${message}\n${stack}`);
  dispatchEvent(new CustomEvent("island-mismatch", { detail: { island, message, stack } }));
}
