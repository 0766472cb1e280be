import { HASHED, headersAt } from "../../../apps/web/site/headers.ts";
import { type Check, pageOf } from "./check.ts";

const REMEDY = "Publish _headers, or import _hosting.caddy, of the same export (apps/web/site/headers.ts defines both), and let no proxy change them.";

/** A page, a figure for frames, a file with a hash in its name, and what is not there carry the headers that are defined for them. */
export const headers: Check = {
  name: "headers",
  async run({ ask, pages, api }, found) {
    const home = await ask(`${pages}/`);
    const script = pageOf(home).querySelector("script[src]")?.getAttribute("src") ?? "";
    found.expect(
      HASHED.some((pattern) => script.startsWith(pattern.slice(0, -1))),
      () => ({ where: home.url, found: `the script ${script}`, expected: "one with a hash in its name", remedy: REMEDY }),
    );
    for (const path of ["/", "/ru/map", "/embed/alliance", "/ru/embed/alliance", script, "/version.json"]) {
      const answer = await ask(pages + path);
      if (answer.status !== 200) continue;
      for (const [name, value] of Object.entries(headersAt(path, { siteUrl: pages, apiUrl: api }))) found.header(answer, name, value, REMEDY);
    }
    const nowhere = await ask(`${pages}/islands/no-such-file.js`);
    found.header(nowhere, "Cache-Control", "no-cache", "What is not there now may come: an error must not be kept as a file with a hash is.");
    if (api.startsWith("https:"))
      found.header(
        await ask(`${api}/health`),
        "Strict-Transport-Security",
        /max-age=\d{7,}/,
        "Start the API with API_URL, from which it knows that it is under https.",
      );
    for (const server of [pages, api].filter((address) => address.startsWith("https:"))) {
      const answer = await ask(server.replace("https:", "http:"));
      found.expect([301, 308].includes(answer.status) && answer.headers.get("Location")?.startsWith("https:") === true, () => ({
        where: answer.url,
        found: `status ${answer.status}, Location ${answer.headers.get("Location")}`,
        expected: "a redirect to https",
        remedy: "Caddy does so by itself; on Cloudflare set “Always Use HTTPS” for the domain.",
      }));
    }
  },
};
