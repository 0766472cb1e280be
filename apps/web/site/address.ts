/**
 * Reads the address of a server, such as https://example.org: no path, no query, no password.
 *
 * @param name Of the variable that it was given by.
 * @returns it without a slash at its end.
 * @throws Error that names the variable, what was found and what would do.
 */
export function readAddress(name: string, text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(`${name} is ${JSON.stringify(text)}; expected an address of its own without a path, such as https://example.org.`);
}

/**
 * The addresses of the site and its API: both are given, or neither, which means this machine.
 *
 * @throws Error in words.
 */
export function addressesIn({ SITE_URL, API_URL, API_PORT }: Readonly<Record<string, string | undefined>>): { site: string; api: string } {
  if (SITE_URL === undefined && API_URL === undefined) return { site: "http://localhost:3000", api: `http://localhost:${API_PORT ?? 8787}` };
  if (SITE_URL !== undefined && API_URL !== undefined) return { site: readAddress("SITE_URL", SITE_URL), api: readAddress("API_URL", API_URL) };
  const [given, missing] = SITE_URL === undefined ? ["API_URL", "SITE_URL"] : ["SITE_URL", "API_URL"];
  throw new Error(`${given} is set and ${missing} is not. Pages name both: set ${missing} too, or neither for this machine alone.`);
}
