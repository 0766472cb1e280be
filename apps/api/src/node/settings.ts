import { publicUrlOf } from "../http/public-url.ts";
import { DEFAULT_LIMIT } from "../http/rate-limit.ts";
import { type McpAccess, mcpAccessOf } from "../mcp/access.ts";

/** What a Node server is started with. */
export interface Settings {
  port: number;
  host: string | undefined;
  /** Requests a minute and address; 0 for any number. */
  rateLimit: number;
  /** Proxies in front that each add an address to X-Forwarded-For. */
  trustedProxies: number;
  publicUrl: string | undefined;
  mcp: McpAccess;
}

/**
 * Reads the variables that the server is started with (docs/deploying.md).
 *
 * @throws Error that names the variable, what it is, and what would do.
 */
export function settingsOf(variables: NodeJS.ProcessEnv): Settings {
  const number = (name: string, otherwise: number, most: number, meaning: string): number => {
    const text = variables[name]?.trim() ?? "";
    if (text === "") return otherwise;
    if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
    throw new Error(`${name} is ${JSON.stringify(text)}; expected ${meaning}.`);
  };
  return {
    port: number("API_PORT", 8787, 65_535, "a port, 0 to 65535 (0 for any that is free)"),
    host: variables.API_HOST || undefined,
    rateLimit: number("API_RATE_LIMIT", DEFAULT_LIMIT, 999_999_999, "requests a minute and address as a whole number, such as 600, or 0 for no limit"),
    trustedProxies: number("API_TRUST_PROXY", 0, 16, "how many proxies stand in front and add to X-Forwarded-For: 0 for none, 1 for one, at most 16"),
    publicUrl: publicUrlOf(variables.API_URL),
    mcp: mcpAccessOf(variables),
  };
}
