import { expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { diskAssets } from "../src/node/disk-assets.ts";

const app = createApp({ assets: diskAssets });

interface Told {
  data: { summary: string | null };
  meta: { language: string; untranslated: { count: number; paths: string[] } };
}
const told = async (path: string) => {
  const answer = await app.request(path);
  return { headers: answer.headers, ...((await answer.json()) as Told) };
};

// The one text that Uzbek lacks: whether land mines or pits are meant, no source says.
const LACKING = "2022-12-12-lachin-corridor-blocked";

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
