import { type Check, siteMapOf, spread } from "./check.ts";

const REMEDY = "Publish apps/web/out whole, made for your addresses: pnpm deploy:build.";
const SAMPLE = 40;

/** What search engines read, and a sample of what it promises: a page of every kind, and others spread over all of it. */
export const sitemap: Check = {
  name: "sitemap",
  async run(visit, found) {
    const { ask, pages } = visit;
    const robots = await ask(`${pages}/robots.txt`);
    if (found.status(robots, 200, REMEDY))
      found.expect(robots.text.includes(`Sitemap: ${pages}/sitemap.xml`), () => ({
        where: robots.url,
        found: JSON.stringify(robots.text),
        expected: `Sitemap: ${pages}/sitemap.xml`,
        remedy: REMEDY,
      }));
    const map = await ask(`${pages}/sitemap.xml`);
    if (!found.status(map, 200, REMEDY)) return;
    found.header(map, "Content-Type", /xml/, "Search engines read the site map as XML: mend the types of the server.");
    const all = await siteMapOf(visit);
    if (
      !found.expect(all.length > 1_000, () => ({ where: map.url, found: `${all.length} addresses`, expected: "those of all pages, thousands", remedy: REMEDY }))
    )
      return;
    const strange = all.filter((address) => !address.startsWith(`${pages}/`));
    found.expect(strange.length === 0, () => ({
      where: map.url,
      found: `${strange.length} addresses such as ${strange[0]}`,
      expected: `addresses of ${pages} alone`,
      remedy: REMEDY,
    }));
    const kinds = new Map(
      all.filter((address) => !strange.includes(address)).map((address) => [new URL(address).pathname.replace(/^(\/ru)?\/?([^/]*).*/, "$1/$2"), address]),
    );
    await Promise.all(
      [...new Set([...kinds.values(), ...spread(all, SAMPLE)])].map(async (address) => {
        if (address.startsWith(`${pages}/`))
          found.status(await ask(address), 200, "The site map names it: the export is not whole, or not all of it was published.");
      }),
    );
  },
};
