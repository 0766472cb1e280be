// What went wrong while Next drew a page. Next runs what it compiled, so it shares no module with the server; a channel of the process it does.
import { channel } from "node:diagnostics_channel";

export interface PageError {
  /** Address within the app. */
  path: string;
  message: string;
}

const ERRORS = channel("multivector:page-error");

export function tellPageError(error: PageError): void {
  ERRORS.publish(error);
}

export function onPageError(listener: (error: PageError) => void): void {
  ERRORS.subscribe((error) => listener(error as PageError));
}
