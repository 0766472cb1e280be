import { expect, it } from "vitest";
import { createApp } from "../app.ts";
import { diskAssets } from "../node/disk-assets.ts";

it("are read with the first question that is asked in them, once, and not for whoever reads English", async () => {
  const read: string[] = [];
  const app = createApp({
    assets: {
      read(path, part) {
        if (path.includes("translations")) read.push(path);
        return diskAssets.read(path, part);
      },
    },
  });
  for (const path of ["/v1/events?limit=1", "/v1/events?limit=1&lang=en", "/v1/participants?limit=1", "/feeds/changes.json", "/v1/events?lang=de"])
    await app.request(path);
  expect(read).toEqual([]);
  const asked = ["/v1/events?limit=1&lang=ru", "/v1/participants?limit=1&lang=ru", "/feeds/changes.json?lang=ru", "/v1/events?asOf=0.1.0&limit=1&lang=ru"];
  for (const { status } of await Promise.all(asked.map((path) => app.request(path)))) expect(status).toBe(200);
  expect(read).toEqual(["data/translations/ru.json"]);
  // Readers of Kazakh read Russian next: what stands in is read with it, and its other script is made of it.
  for (const lang of ["kk", "kk-Latn"]) expect((await app.request(`/v1/events?limit=1&lang=${lang}`)).status).toBe(200);
  expect(read).toEqual(["data/translations/ru.json", "data/translations/kk.json"]);
});
