// What hosts read beside the pages: headers in the words of Cloudflare and of Caddy, and addresses that lead elsewhere.
import { IN_TWO_LANGUAGES, isPartial, LOCALES, TOO_MANY_FOR_FILES, wholeLocale } from "../src/locale/languages.ts";
import { fileOf } from "./file-of.ts";
import { type Addresses, headerRules } from "./headers.ts";
import type { SiteMap } from "./site-map.ts";

type Elsewhere = Pick<SiteMap, "redirects" | "withdrawn">;

/** `_headers`. Where two rules fit, that host joins what they give: what a later one replaces is taken away first. */
export function cloudflareHeaders(addresses: Addresses): string {
  const rules = headerRules(addresses);
  return rules
    .flatMap(({ paths, headers }, place) => {
      const before = new Set(rules.slice(0, place).flatMap((rule) => Object.keys(rule.headers)));
      const lines = Object.entries(headers).flatMap(([name, value]) => [...(before.has(name) ? [`  ! ${name}`] : []), `  ${name}: ${value}`]);
      return paths.map((path) => [path, ...lines].join("\n"));
    })
    .join("\n\n")
    .concat("\n");
}

/** What Caddy imports: the same headers, redirects that take the query along, and withdrawn records. Within `route` the order is that of the lines. */
export function caddyConfiguration(addresses: Addresses, { redirects, withdrawn }: Elsewhere): string {
  const headers = headerRules(addresses).flatMap(({ paths, headers: given }, place) => {
    const matcher = place === 0 ? "" : `@headers${place} `;
    return [
      ...(place === 0 ? [] : [`${matcher}path ${paths.join(" ")}`]),
      ...Object.entries(given).map(([name, value]) => `header ${matcher}${name} "${value}"`),
    ];
  });
  const lines = [
    ...headers,
    ...["map {query} {moved_query} {", '\t"" ""', '\tdefault "?{query}"', "}"],
    ...["map {path} {moved_to} {", ...redirects.map(({ from, to }) => `\t${from} ${to}`), '\tdefault ""', "}"],
    '@moved expression {moved_to} != ""',
    "redir @moved {moved_to}{moved_query} 301",
    ...LOCALES.filter(isPartial).flatMap((locale) => [
      `@elsewhere_${locale} path_regexp elsewhere ^/${locale}/(${IN_TWO_LANGUAGES}|${TOO_MANY_FOR_FILES})$`,
      `redir @elsewhere_${locale} /${wholeLocale(locale)}/{re.elsewhere.1}{moved_query} 302`,
    ]),
    ...(withdrawn.length === 0 ? [] : [`@withdrawn path ${withdrawn.map(({ path }) => path).join(" ")}`, "error @withdrawn 410"]),
  ];
  return ["# Made by the export.", "route {", ...lines.map((line) => `\t${line}`), "}", ""].join("\n");
}

/** `.assetsignore`: what a static host is not given. Its worker redirects, and it compresses by itself. */
export function notUploaded({ redirects, withdrawn }: Elsewhere): string {
  const elsewhere = [...redirects.map(({ from }) => from), ...withdrawn.map(({ path }) => path)];
  return ["*.br", "/_redirects", "/_hosting.caddy", ...elsewhere.map(fileOf)].join("\n").concat("\n");
}
