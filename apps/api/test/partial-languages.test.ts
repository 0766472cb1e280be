import { expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { diskAssets } from "../src/node/disk-assets.ts";

const app = createApp({ assets: diskAssets });

interface Told {
  data: { note: string | null }[];
  meta: { language: string; untranslated: { count: number; paths: string[] } };
}
const told = async (path: string) => {
  const answer = await app.request(path);
  return { headers: answer.headers, ...((await answer.json()) as Told) };
};

it("a text that a language lacks is in the one that its readers read next, and counted", async () => {
  const [kazakh, russian, english] = await Promise.all(["kk", "ru", "en"].map((lang) => told(`/v1/corridors?limit=20&lang=${lang}`)));
  const missing = kazakh?.meta.untranslated.paths.map((path) => /^\/data\/(\d+)\/note$/.exec(path)?.[1]).find((place) => place !== undefined);
  const noteOf = (answer: Told | undefined) => answer?.data[Number(missing)]?.note;
  expect(noteOf(kazakh)).toMatch(/[а-я]/);
  expect(noteOf(kazakh)).toBe(noteOf(russian));
  expect(noteOf(kazakh)).not.toBe(noteOf(english));
  expect([kazakh?.meta.language, kazakh?.headers.get("Content-Language")]).toEqual(["kk", "kk"]);
});

it("the other script of a language is written from its texts and names, and not from what stands in", async () => {
  const names = async (lang: string) =>
    (await (await app.request(`/feeds/countries/UZB/changes.json?lang=${lang}`)).json()) as { title: string; language: string };
  expect((await names("uz")).title).toContain("Oʻzbekiston");
  expect(await names("uz-Cyrl")).toMatchObject({ language: "uz-Cyrl", title: expect.stringContaining("Ўзбекистон") });
  expect((await names("kk-Latn")).title).toContain("Ózbekstan");
});

it("tables count what is in another language", async () => {
  const table = await app.request("/v1/events.csv?country=KGZ&lang=uz");
  expect([table.status, table.headers.get("Content-Language")]).toEqual([200, "uz"]);
  expect(Number(table.headers.get("X-Untranslated"))).toBeGreaterThan(0);
});
