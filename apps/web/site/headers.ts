// The headers of the site, defined once: the server of this machine, the worker, `_headers` for a static host and the configuration of a proxy
// all come from here, and the smoke test holds a running site against it.

export interface Addresses {
  siteUrl: string;
  apiUrl: string;
}

interface HeaderRule {
  /** Paths, with `*` at the end for whatever follows. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** Files whose names carry a hash of what is in them. */
export const HASHED = ["/islands/*", "/styles/*", "/fonts/*"];
/** Figures that any site may show in a frame. */
const FRAMES = ["", "/ru", "/kk", "/kk-latn", "/uz", "/uz-cyrl"].map((language) => `${language}/embed/*`);
const YEAR = 31_536_000;

/** What a page may load: everything from here, values from the API too. Styles in attributes place what is drawn. */
export function contentPolicy(apiUrl: string): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${apiUrl}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

/** Rules from the general to the particular; where two give the same header, the later one holds. */
export function headerRules({ siteUrl, apiUrl }: Addresses): HeaderRule[] {
  // Who may frame a page can be said by a header alone.
  const policy = (ancestors: string) => [...contentPolicy(apiUrl), `frame-ancestors ${ancestors}`].join("; ");
  return [
    {
      paths: ["/*"],
      headers: {
        "Content-Security-Policy": policy("'self'"),
        // Only the name it was asked under: what else lives under the domain is not ours to decide.
        ...(siteUrl.startsWith("https:") ? { "Strict-Transport-Security": `max-age=${YEAR}` } : {}),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Cache-Control": "no-cache",
      },
    },
    { paths: FRAMES, headers: { "Content-Security-Policy": policy("*") } },
    { paths: HASHED, headers: { "Cache-Control": `public, max-age=${YEAR}, immutable` } },
  ];
}

/** The headers of an answer. @param path Public address without query. */
export function headersAt(path: string, addresses: Addresses): Record<string, string> {
  const fits = (pattern: string) => path.startsWith(pattern.slice(0, -1));
  return Object.assign({}, ...headerRules(addresses).flatMap(({ paths, headers }) => (paths.some(fits) ? [headers] : [])));
}
