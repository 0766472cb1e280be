/**
 * Reads the address under which an API is known to the public.
 *
 * @returns it without a slash at its end; undefined if none is set.
 * @throws Error that says what would do.
 */
export function publicUrlOf(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  const fits = url !== undefined && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (!fits) throw new Error(`API_URL is ${JSON.stringify(text)}; expected the public address of this API, such as https://api.example.org.`);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
