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
