import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import type { Assets } from "../src/data/assets.ts";
import { diskAssets } from "../src/node/disk-assets.ts";

// A text that Uzbek lacks here. It has all of them today; the next record that is entered has none until somebody translates it.
const LACKING = "2022-12-12-lachin-corridor-blocked";
const SUMMARY = find(dataset.events, LACKING)?.summary;

const assets: Assets = {
  async read(path, part) {
    const bytes = await diskAssets.read(path, part);
    if (bytes === null || path !== "data/translations/uz.json") return bytes;
    const held: unknown = JSON.parse(new TextDecoder().decode(bytes), (english, translated) => (english === SUMMARY ? undefined : translated));
    return new TextEncoder().encode(JSON.stringify(held));
  },
};
const app = createApp({ assets });

interface Told {
  data: { summary: string | null };
  meta: { language: string; untranslated: { count: number; paths: string[] } };
}
const told = async (path: string) => {
  const answer = await app.request(path);
  return { headers: answer.headers, ...((await answer.json()) as Told) };
};

it("a text that a language lacks is in the one that its readers read next, and counted", async () => {
  const [uzbek, russian, english] = await Promise.all(["uz", "ru", "en"].map((lang) => told(`/v1/events/${LACKING}?lang=${lang}`)));
  expect(uzbek?.meta.untranslated.paths).toContain("/data/summary");
  expect(uzbek?.data.summary).toMatch(/[а-я]/);
  expect(uzbek?.data.summary).toBe(russian?.data.summary);
  expect(uzbek?.data.summary).not.toBe(english?.data.summary);
  expect([uzbek?.meta.language, uzbek?.headers.get("Content-Language")]).toEqual(["uz", "uz"]);
});

it("the other script of a language is written from its texts and names, and not from what stands in", async () => {
  const names = async (lang: string) =>
    (await (await app.request(`/feeds/countries/UZB/changes.json?lang=${lang}`)).json()) as { title: string; language: string };
  expect((await names("uz")).title).toContain("Oʻzbekiston");
  expect(await names("uz-Cyrl")).toMatchObject({ language: "uz-Cyrl", title: expect.stringContaining("Ўзбекистон") });
  expect((await names("kk-Latn")).title).toContain("Ózbekstan");
});

it("tables count what is in another language", async () => {
  const table = await app.request("/v1/events.csv?country=ARM&lang=uz");
  expect([table.status, table.headers.get("Content-Language")]).toEqual([200, "uz"]);
  expect(Number(table.headers.get("X-Untranslated"))).toBeGreaterThan(0);
});
