// Faults that a deployment has had or could have, each with the check that must find it.
import { gunzipSync } from "node:zlib";
import type { Change, Passed } from "./faulty.ts";

export interface Fault {
  what: string;
  server: "pages" | "api";
  /** Name of the check. */
  found: string;
  change: Change;
}

const plain = ({ headers, body }: Passed): string => (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString();
/** The answer with other text, as it came or with more changed. */
function saying(answer: Passed, text: string, more: Partial<Passed> = {}): Partial<Passed> {
  const { "content-encoding": _, "content-length": __, ...headers } = answer.headers;
  return { headers, body: Buffer.from(text), ...more };
}
const without = ({ headers }: Passed, name: string) => ({ headers: Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name)) });
const having = ({ headers }: Passed, name: string, value: string) => ({ headers: { ...headers, [name]: value } });
const at =
  (where: string | RegExp, change: (answer: Passed, path: string) => Partial<Passed>): Change =>
  (path, answer) =>
    (typeof where === "string" ? path === where : where.test(path)) ? change(answer, path) : undefined;
const instead = (where: string | RegExp, from: string | RegExp, to: string): Change =>
  at(where, (answer) => saying(answer, plain(answer).replaceAll(typeof from === "string" ? from : new RegExp(from, "g"), to)));
const missing = (where: string | RegExp): Change => at(where, (answer) => saying(answer, "not here", { status: 404 }));
const page = '<!doctype html><html lang="en"><title>Hosting</title><main><h1>Welcome</h1></main></html>';
const pageInstead = (where: string | RegExp): Change =>
  at(where, (answer) => saying({ ...answer, ...having(answer, "content-type", "text/html; charset=utf-8") }, page, { status: 200 }));

const of = (server: Fault["server"], found: string, faults: Readonly<Record<string, Change>>): Fault[] =>
  Object.entries(faults).map(([what, change]) => ({ what, server, found, change }));

export const FAULTS: readonly Fault[] = [
  ...of("pages", "versions", {
    "the pages are of an older release": instead("/version.json", /"hash":"\w+"/, '"hash":"0000000000000000"'),
    "an old first page is kept in front": instead("/", /(data-address="[^"]*), [^"]+"/, '$1, 0.1.0"'),
    "the pages were made for another API": instead("/version.json", /"api":"[^"]*"/, '"api":"https://api.example.org"'),
  }),
  ...of("pages", "pages", {
    "a page is missing": missing("/map"),
    "Russian pages come in English": instead(/^\/ru/, '<html lang="ru"', '<html lang="en"'),
    "pages come as plain text": at("/data", (answer) => having(answer, "content-type", "text/plain")),
  }),
  ...of("pages", "links", {
    "canonical links name the machine that made them": instead("/", /rel="canonical" href="[^"]*"/, 'rel="canonical" href="http://localhost:1/"'),
    "pages lead to another API": instead("/countries/KAZ", /href="http[^"]*\/v1\//, 'href="https://old.example.org/v1/'),
  }),
  ...of("pages", "assets", {
    "a script is missing": missing(/^\/islands\/start-/),
    "fonts are pages": pageInstead(/\.woff2$/),
    "scripts come as plain text": at(/^\/islands\//, (answer) => having(answer, "content-type", "text/plain")),
    "the script for frames is empty": at("/embed.js", (answer) => saying(answer, "")),
  }),
  ...of("pages", "headers", {
    "a proxy takes the policy away": at("/", (answer) => without(answer, "content-security-policy")),
    "figures may not be framed": at(/\/embed\/alliance$/, (answer) =>
      having(answer, "content-security-policy", (answer.headers["content-security-policy"] ?? "").replace("frame-ancestors *", "frame-ancestors 'self'")),
    ),
    "files with a hash are not kept": at(/^\/islands\//, (answer) => having(answer, "cache-control", "no-cache")),
    "pages are kept for a year": at("/", (answer) => having(answer, "cache-control", "public, max-age=31536000, immutable")),
    "an error is kept for a year": at("/islands/no-such-file.js", (answer) => having(answer, "cache-control", "public, max-age=31536000, immutable")),
    "types may be guessed": at("/", (answer) => without(answer, "x-content-type-options")),
  }),
  ...of("pages", "redirects", {
    "a redirect loses the view": at(/^\/events/, (answer) => having(answer, "location", "/timeline")),
    "an address that moved has a page": at("/ru/events", () => ({ status: 200 })),
    "a slash at the end makes another page": at("/map/", () => ({ status: 200 })),
  }),
  ...of("pages", "404", {
    "what is not there answers 200": at("/no-such-page", () => ({ status: 200 })),
    "what is not there is told in English alone": instead("/ru/no-such-page", '<html lang="ru"', '<html lang="en"'),
    "the host's own page for errors": at("/no-such-page", (answer) => saying(answer, page)),
    "files for the host are served": at("/_hosting.caddy", () => ({ status: 200 })),
  }),
  ...of("pages", "search", {
    "an index is missing": missing("/search/ru.bin"),
    "a page in the index's place": pageInstead("/search/en.bin"),
    "half an index": at("/search/en.bin", (answer) => saying(answer, plain(answer).slice(0, 10_000))),
  }),
  ...of("pages", "embed", {
    "a figure without its drawing": instead("/embed/alliance", "<svg", "<span"),
    "oEmbed frames another site": instead("/oembed/ru-alliance.json", /src=\\"[^"]*"/, 'src=\\"https://example.org/embed/alliance\\"'),
    "its picture is a page": pageInstead(/^\/social\/en-chapter/),
  }),
  ...of("pages", "sitemap", {
    "robots.txt names another site map": instead("/robots.txt", "Sitemap: ", "Sitemap: https://example.org/"),
    "half a site map": at("/sitemap.xml", (answer) => saying(answer, plain(answer).slice(0, 50_000))),
    "the site map is of another host": instead("/sitemap.xml", /<loc>http:\/\/localhost:\d+/, "<loc>http://localhost:1"),
    "pages of sources were not published": missing(/^\/(ru\/)?sources\/./),
  }),
  ...of("pages", "conditional", { "pages have no tag": at("/", (answer) => without(answer, "etag")) }),
  ...of("pages", "packed", { "texts come unpacked": at("/search/sentences.txt", (answer) => saying(answer, plain(answer))) }),
  ...of("api", "versions", {
    "the API is down behind its proxy": at("/health", (answer) => saying(answer, "Bad Gateway", { status: 502 })),
    "the API serves other data": instead("/health", /"version":"[^"]*"/, '"version":"0.1.0"'),
    "freshness has nothing": at("/freshness", (answer) => saying(answer, '{"data":[]}')),
  }),
  ...of("api", "404", {
    "a proxy replaces errors by its page": at("/v1/no-such-collection", (answer) => ({ ...having(answer, "content-type", "text/html") })),
  }),
  ...of("api", "links", { "what pages lead to is gone": missing(/^\/v1\/countries\/KAZ$/) }),
  ...of("api", "search", { "the search finds nothing": at(/^\/v1\/search/, (answer) => saying(answer, '{"data":[]}')) }),
  ...of("api", "answers", {
    "a member is missing": instead(/^\/v1\/organizations\/csto\/members/, /"country":"KGZ"/, '"country":"KGZ"},{"country":"KGZ"'),
    "a table is a page": pageInstead(/^\/v1\/events\.csv/),
    "POST is not let through": (path, answer, { method }) =>
      path === "/v1/claims/check" && method === "POST" ? saying(answer, "Method Not Allowed", { status: 405 }) : undefined,
    "unknown parameters are taken": at(/countri=/, (answer) => saying(answer, '{"data":[]}', { status: 200 })),
    "the query is lost": at(/lang=ru/, (answer) => having(answer, "content-language", "en")),
  }),
  ...of("api", "CORS", {
    "a proxy takes CORS away": at(/^\/v1\/members/, (answer) => without(answer, "access-control-allow-origin")),
    "leave to POST is refused": (_, answer, { method }) => (method === "OPTIONS" ? saying(answer, "no", { status: 403 }) : undefined),
    "errors have no CORS": at("/v1/no-such-collection", (answer) => without(answer, "access-control-allow-origin")),
  }),
  ...of("api", "conditional", {
    "a proxy takes the tag away": at(/^\/v1\/members/, (answer) => without(answer, "etag")),
    "every answer is sent anew": at("/openapi.json", (answer) => (answer.status === 304 ? { status: 200 } : {})),
    "probes are answered from what is kept": at("/health", (answer) => having(answer, "cache-control", "public, max-age=300")),
  }),
  ...of("api", "ranges", {
    "parts are not given": at(/countries\.parquet$/, (answer) => (answer.status === 206 ? { status: 200 } : {})),
    "another part is given": at(/countries\.parquet$/, (answer) => (answer.status === 206 ? saying(answer, "1RAP") : {})),
  }),
  ...of("api", "packed", { "tables come unpacked": at("/v1/events.csv", (answer) => saying(answer, plain(answer))) }),
  ...of("api", "downloads", {
    "a file is of another release": at(/^\/v1\/bulk\/.+\.(csv|json)$/, (answer) => saying(answer, `${plain(answer)} `)),
    "large files are missing": missing(/observations\.csv$/),
    "the list is empty": at(/^\/v1\/bulk\?/, (answer) => saying(answer, '{"data":[]}')),
  }),
  ...of("api", "MCP", {
    "a firewall stops agents": at("/mcp", (answer) => saying(answer, "Forbidden", { status: 403 })),
    "a page in its place": pageInstead("/mcp"),
    "its tool finds nothing": instead("/mcp", "kassym-jomart-tokayev", "nobody"),
  }),
  ...of("api", "OpenAPI", {
    "an old document is kept": instead("/openapi.json", /"version":"\d+\.\d+\.\d+"/, '"version":"0.0.1"'),
    "the catalogue names this machine": instead("/.well-known/api-catalog", /"anchor":"[^"]*"/, '"anchor":"http://localhost:1/v1"'),
    "the reference is missing": missing("/docs"),
  }),
  ...of("api", "feeds", {
    "a feed names another address": instead("/feeds/changes.atom", /rel="self" href="[^"]*"/, 'rel="self" href="http://localhost:8787/feeds/changes.atom"'),
    "half a feed": at("/feeds/changes.atom", (answer) => saying(answer, plain(answer).slice(0, 900))),
    "a feed without entries": at("/feeds/changes.json", (answer) => saying(answer, '{"version":"https://jsonfeed.org/version/1.1","items":[]}')),
  }),
];
