import { expect, test } from "vitest";
import { hrefIn, inNextLanguage, LOCALES } from "../src/locale/languages.ts";
import { headersAt } from "./headers.ts";
import { caddyConfiguration, cloudflareHeaders, notUploaded } from "./host-files.ts";

const addresses = { siteUrl: "https://example.org", apiUrl: "https://api.example.org" };
const elsewhere = {
  redirects: [{ from: "/events", to: "/timeline" }],
  withdrawn: [{ path: "/sources/gone", id: "sources/gone", reason: "No record cites it.", since: "0.5.0" }],
};

test("a page may be framed by this site alone, a figure by any, and files with a hash in their names are kept", () => {
  const page = headersAt("/map", addresses);
  expect(page["Content-Security-Policy"]).toMatch(/connect-src 'self' https:\/\/api\.example\.org;.*frame-ancestors 'self'$/);
  expect(page["Cache-Control"]).toBe("no-cache");
  expect(page["Strict-Transport-Security"]).toBe("max-age=31536000");
  for (const path of LOCALES.map((locale) => hrefIn(locale, "/embed/alliance"))) {
    expect(headersAt(path, addresses)["Content-Security-Policy"]).toMatch(/frame-ancestors \*$/);
    expect(headersAt(path, addresses)["Cache-Control"]).toBe("no-cache");
  }
  expect(headersAt("/styles/a.css", addresses)).toMatchObject({ "Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff" });
  expect(headersAt("/embedded", addresses)["Content-Security-Policy"]).toMatch(/'self'$/);
});

test("browsers are told to ask for https alone where the site is under it", () => {
  expect(headersAt("/", { ...addresses, siteUrl: "http://localhost:3000" })).not.toHaveProperty("Strict-Transport-Security");
});

test("a host that joins what two rules give takes the first away", () => {
  const text = cloudflareHeaders(addresses);
  expect(text).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src/);
  expect(text).toMatch(/\n\/ru\/embed\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: .*frame-ancestors \*\n/);
  expect(text).toContain("/fonts/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n");
});

test("the proxy gets the same headers, redirects and withdrawn records; the static host is not given what it does itself", () => {
  const text = caddyConfiguration(addresses, elsewhere);
  expect(text).toContain('\theader @headers1 Content-Security-Policy "default-src');
  expect(text).toContain("\t\t/events /timeline\n");
  expect(text).toContain("@withdrawn path /sources/gone\n");
  const [, pattern = ""] =
    /@elsewhere_kk-latn path_regexp elsewhere (\S+)\n\tredir @elsewhere_kk-latn \/ru\/{re.elsewhere.1}{moved_query} 302\n/.exec(text) ?? [];
  const led = (path: string) => new RegExp(pattern).exec(`/kk-latn${path}`)?.[1] ?? null;
  for (const path of ["", "/map", "/check", "/checks", "/vectors/method/1", "/events", "/events/a", "/relations/KAZ/RUS", "/embed/trade"])
    expect(led(path), path).toBe(inNextLanguage(`/kk-latn${path}`, true)?.replace("/ru/", "") ?? null);
  expect(notUploaded(elsewhere).split("\n")).toEqual(["*.br", "/_redirects", "/_hosting.caddy", "/events.html", "/sources/gone.html", ""]);
});
