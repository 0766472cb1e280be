import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

// The resolver rule keeps the browser from looking up anything outside this machine.
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-default-apps",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

/**
 * A real Chromium: the one named; on Linux the headless one that a development dependency ships, the same on every machine and a third cheaper than
 * a desktop's, which draws its own windows; elsewhere an installed one.
 */
export async function browser(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env.CHROMIUM_PATH ?? (process.platform === "linux" ? await chromium.executablePath() : INSTALLED.find((path) => existsSync(path)));
  if (named === undefined) throw new Error(`no browser was found at ${INSTALLED.join(", ")}; name one: CHROMIUM_PATH=/path/to/chromium`);
  return { executablePath: named, args: ARGS };
}
