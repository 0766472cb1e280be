import type { Check } from "./check.ts";

const REMEDY = "Start the API with API_URL set to the address it is known by, before anybody subscribes: feeds name it.";

/** Feeds name themselves by the public address, and have entries. */
export const feeds: Check = {
  name: "feeds",
  async run({ ask, api }, found) {
    const atom = await ask(`${api}/feeds/changes.atom`);
    if (found.status(atom, 200, REMEDY)) {
      found.header(atom, "Content-Type", /^application\/atom\+xml/, "Something in front of the API changes its types.");
      const whole = atom.text.includes("<feed") && atom.text.trimEnd().endsWith("</feed>") && atom.text.includes("<entry>");
      found.expect(whole, () => ({ where: atom.url, found: atom.text.slice(0, 60), expected: "a whole Atom feed with entries", remedy: REMEDY }));
      const named = /<link rel="self" href="([^"]+)"/.exec(atom.text)?.[1];
      found.expect(named === atom.url, () => ({ where: atom.url, found: `the feed calls itself ${named}`, expected: atom.url, remedy: REMEDY }));
    }
    const json = await ask(`${api}/feeds/changes.json`);
    if (!found.status(json, 200, REMEDY)) return;
    const told = found.json<{ version?: string; feed_url?: string; items?: unknown[] }>(json, REMEDY);
    found.expect(told?.version === "https://jsonfeed.org/version/1.1" && told.feed_url === json.url && (told.items?.length ?? 0) > 0, () => ({
      where: json.url,
      found: `${told?.version}, ${told?.feed_url}, ${told?.items?.length} items`,
      expected: `JSON Feed 1.1 at ${json.url} with items`,
      remedy: REMEDY,
    }));
  },
};
