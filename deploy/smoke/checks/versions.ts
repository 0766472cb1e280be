import type { Made } from "../../check.ts";
import type { Check } from "./check.ts";

/** Pages and API are of one release, and each names the addresses given. */
export const versions: Check = {
  name: "versions",
  async run({ ask, pages, api }, found) {
    const health = await ask(`${api}/health`);
    const version = await ask(`${pages}/version.json`);
    const up = found.status(health, 200, "The API is not up: look at its log, and whether the proxy leads there.");
    if (!found.status(version, 200, "Publish apps/web/out whole; version.json is part of it.") || !up) return;
    const served = found.json<{ status?: string; version?: string; hash?: string }>(health, "Something answers in the API's place.");
    const shown = found.json<Made>(version, "Something answers in the place of the pages.");
    found.expect(served?.status === "ok", () => ({
      where: health.url,
      found: `status ${served?.status}`,
      expected: "ok",
      remedy: "Look at the log of the API.",
    }));
    found.expect(shown !== undefined && shown.version === served?.version && shown.hash === served.hash, () => ({
      where: version.url,
      found: `pages show ${shown?.version} (${shown?.hash}), the API serves ${served?.version} (${served?.hash})`,
      expected: "one release on both",
      remedy: "Publish the one that is behind; or empty what a proxy keeps of it.",
    }));
    found.expect(shown?.pages === pages && shown.api === api, () => ({
      where: version.url,
      found: `made for ${shown?.pages} and ${shown?.api}`,
      expected: `${pages} and ${api}`,
      remedy: "Put your addresses into deploy/addresses.env, pnpm deploy:build, publish again.",
    }));
    const home = await ask(`${pages}/`);
    const stamp = /data-address="[^"]*, ([^"]+)"/.exec(home.text)?.[1];
    found.expect(stamp === shown?.version, () => ({
      where: home.url,
      found: `the page is of ${stamp}`,
      expected: `${shown?.version}, as version.json says`,
      remedy: "Old pages are still kept somewhere in front: empty what is kept.",
    }));
    const freshness = await ask(`${api}/freshness`);
    if (!found.status(freshness, 200, "Look at the log of the API.")) return;
    const rows = found.json<{ data?: { series?: string }[] }>(freshness, "Something in front of the API changes its answers.")?.data ?? [];
    found.expect(rows.length > 10, () => ({
      where: freshness.url,
      found: `${rows.length} series`,
      expected: "all series, with what is late",
      remedy: "Build the API anew: pnpm deploy:build.",
    }));
  },
};
