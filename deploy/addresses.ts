// The addresses of the pages and the API, given once: in deploy/addresses.env, or as the variables SITE_URL and API_URL, which go before the file.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readAddress } from "../apps/web/site/address.ts";

export interface Deployment {
  pages: string;
  api: string;
}

const FILE = fileURLToPath(new URL("addresses.env", import.meta.url));
const REMEDY = "Copy deploy/addresses.example.env to deploy/addresses.env and put your two addresses in (docs/deploying.md).";
/** Names that nobody can own (RFC 2606): whoever gives one has not put in a name of their own. */
const PLACEHOLDER = /(^|\.)(example\.(org|com|net)|example|invalid|test)$/;
const THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** @throws Error in words if an address is missing or cannot be. */
export function deployment(): Deployment {
  if (existsSync(FILE)) process.loadEnvFile(FILE);
  return deploymentOf(process.env);
}

export function deploymentOf({ SITE_URL, API_URL }: NodeJS.ProcessEnv): Deployment {
  const pages = publicAddress("SITE_URL", SITE_URL);
  const api = publicAddress("API_URL", API_URL);
  if (pages === api)
    throw new Error(`SITE_URL and API_URL are both ${pages}. Pages and API need a name each, such as https://example.org and https://api.example.org.`);
  return { pages, api };
}

function publicAddress(name: string, text = ""): string {
  if (text.trim() === "") throw new Error(`${name} is not set. ${REMEDY}`);
  const address = readAddress(name, text);
  const { protocol, hostname } = new URL(address);
  if (PLACEHOLDER.test(hostname)) throw new Error(`${name} is still the example ${address}. ${REMEDY}`);
  if (protocol !== "https:" && !THIS_MACHINE.test(hostname))
    throw new Error(`${name} is ${address}; expected https, without which browsers neither keep pages for reading offline nor trust links to them.`);
  return address;
}

/** Runs a command; what goes wrong ends it in words, without a stack. */
export async function orSayWhy(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
