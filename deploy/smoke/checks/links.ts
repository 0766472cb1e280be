import { type Check, pageOf, spread } from "./check.ts";

const REMEDY = "The pages were made for other addresses: put yours into deploy/addresses.env, pnpm deploy:build, publish again.";
const LOOKED_AT = ["/", "/ru", "/data", "/countries/KAZ", "/ru/countries/KAZ", "/series", "/relations/KAZ/RUS", "/newsroom", "/api"];
const OF_THE_SITE = 'link[rel="canonical"], link[rel="alternate"][hreflang], meta[property="og:url"], meta[property="og:image"]';
/** Any address of a version of the API, a feed or a tool, whoever it belongs to. */
const OF_AN_API = /https?:\/\/[^\s"'<>]+?(?=\/(?:v1\/|feeds\/|mcp\b|openapi\.json))/g;

/** Links from pages to themselves and to the API point at the addresses given, and nothing points at the machine that made them. */
export const links: Check = {
  name: "links",
  async run({ ask, pages, api }, found) {
    const toApi = new Set<string>();
    await Promise.all(
      LOOKED_AT.map(async (path) => {
        const answer = await ask(pages + path);
        if (answer.status !== 200) return;
        for (const tag of pageOf(answer).querySelectorAll(OF_THE_SITE)) {
          const address = tag.getAttribute("href") ?? tag.getAttribute("content") ?? "";
          found.expect(address.startsWith(`${pages}/`), () => ({
            where: answer.url,
            found: `${tag.rawTagName} names ${address}`,
            expected: `an address of ${pages}`,
            remedy: REMEDY,
          }));
        }
        for (const [address] of new Set(answer.text.matchAll(OF_AN_API)))
          found.expect(address === api, () => ({ where: answer.url, found: `a link to the API at ${address}`, expected: api, remedy: REMEDY }));
        for (const link of pageOf(answer).querySelectorAll(`a[href^="${api}/"]`)) toApi.add(link.getAttribute("href") ?? "");
        found.expect(toApi.size > 0 || path === "/newsroom", () => ({
          where: answer.url,
          found: "no link to the API",
          expected: `links to ${api}`,
          remedy: REMEDY,
        }));
      }),
    );
    const targets = [...new Set([...toApi].map((address) => address.replace(/#.*/, "")))];
    // The check of the downloads looks at files.
    const [files, others] = [targets.filter((address) => address.includes("/bulk/")), targets.filter((address) => !address.includes("/bulk/"))];
    await Promise.all(
      [...spread(files, 10), ...spread(others, 40)].map(async (address) => {
        const answer = await ask(address, { method: "HEAD" });
        found.status(answer, 200, "A page leads there: see whether pages and API are of the same release, and publish both.");
      }),
    );
  },
};
