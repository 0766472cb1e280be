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

/** A real Chromium: the one named, an installed one, or the one that a development dependency ships. */
export async function browser(): Promise<{ executablePath: string; args: string[] }> {
  const found = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, args: ARGS };
  return {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !/^--(headless|single-process|no-zygote)/.test(arg)), ...ARGS],
  };
}
