import type { Check } from "./check.ts";

const REMEDY = "Publish apps/web/out/search with the rest, as bytes; no proxy may change or shorten it.";
/** Less cannot be an index of this dataset. */
const LEAST = 50_000;

/** What the search of the pages fetches: an index a language, the sources, the sentences; and what the API finds. */
export const search: Check = {
  name: "search",
  async run({ ask, pages, api }, found) {
    for (const file of ["en.bin", "ru.bin", "sources.bin", "sentences.txt"]) {
      const answer = await ask(`${pages}/search/${file}`);
      if (!found.status(answer, 200, REMEDY)) continue;
      const html = /^\s*<!doctype/i.test(answer.text.slice(0, 20));
      found.expect(answer.bytes.length >= LEAST && !html, () => ({
        where: answer.url,
        found: html ? "a page" : `${answer.bytes.length} bytes`,
        expected: `an index of ${LEAST} bytes or more`,
        remedy: REMEDY,
      }));
    }
    const answer = await ask(`${api}/v1/search?q=Tokayev&limit=5`);
    if (!found.status(answer, 200, "See the log of the API.")) return;
    const body = found.json<{ data?: { path?: string }[] }>(answer, "Something in front of the API changes its answers.");
    found.expect(body?.data?.some(({ path }) => path === "people/kassym-jomart-tokayev") === true, () => ({
      where: answer.url,
      found: JSON.stringify(body?.data?.map(({ path }) => path)),
      expected: "people/kassym-jomart-tokayev among the first",
      remedy: "The API runs with other data than it was built with: build and start it anew.",
    }));
  },
};
