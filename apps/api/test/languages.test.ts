import { datasetAsOf, titleOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { history } from "@multivector/data/history";
import { COLLECTION_NAMES, type CollectionName, textsOf } from "@multivector/data/schema";
import { translations } from "@multivector/data/translations/ru";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { useApi } from "./client.ts";

const { call, json } = useApi();
const SEED = Number(process.env.ORACLE_SEED ?? 20261130);

interface Told {
  language: string;
  untranslated: { count: number; paths: string[] };
}
const tellingOf = (meta: unknown) => meta as Told;

/** A record of the API in Russian, made a second way: every text that the schemas call one, looked up by what it is. */
function inRussian(collection: CollectionName, record: object, english: object): { record: unknown; untranslated: string[] } {
  const copy = JSON.parse(JSON.stringify(english)) as Record<string, unknown>;
  const untranslated: string[] = [];
  for (const { path, context, text } of textsOf(collection, record)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const place = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
    expect([path, place[last]]).toEqual([path, text]);
    const found = Object.entries(translations.texts[context] ?? {}).find(([source]) => source === text);
    if (found === undefined) untranslated.push(`/data/${path.replaceAll(".", "/")}`);
    else place[last] = found[1];
  }
  return { record: copy, untranslated };
}

describe("a record in Russian", () => {
  const records = COLLECTION_NAMES.map((collection) => {
    const ids = fc.constantFrom(...dataset[collection].records.map(({ id }) => id));
    return [collection, [...new Set(fc.sample(ids, { numRuns: 8, seed: SEED }))]] as const;
  });

  it.each(records)("of %s is what the module says, text by text, and says what is English", async (collection, ids) => {
    for (const id of ids) {
      const [english, russian] = [await json(`/v1/${collection}/${id}`), await json(`/v1/${collection}/${id}?lang=ru`)];
      const record = dataset[collection].records.find((one) => one.id === id) as object;
      const expected = inRussian(collection, record, english.data);
      expect([id, russian.data]).toEqual([id, expected.record]);
      const { language, untranslated } = tellingOf(russian.meta);
      expect([language, untranslated.paths.filter((path) => path.startsWith("/data")).sort()]).toEqual(["ru", expected.untranslated.sort()]);
      expect(tellingOf(english.meta)).toMatchObject({ language: "en", untranslated: { count: 0, paths: [] } });
    }
  });

  it.each(COLLECTION_NAMES)("of %s stands in the same rows, in the same order, as in English", async (collection) => {
    const rows = async (query: string) => {
      const text = await (await call(`/v1/${collection}.csv?limit=300${query}`)).text();
      return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: "," });
    };
    const [english, russian] = [await rows(""), await rows("&lang=ru")];
    expect(russian.meta.fields).toEqual(english.meta.fields);
    expect(russian.data.map(({ id }) => id)).toEqual(english.data.map(({ id }) => id));
    // Names beside codes, dates and codes are the same: only what is said in words is not.
    for (const name of english.meta.fields ?? [])
      if (/^(id|.*_en|start.*|sources|receipts)$/.test(name)) expect(russian.data.map((row) => row[name])).toEqual(english.data.map((row) => row[name]));
  });
});

describe("the language of an answer", () => {
  it("is English, whatever Accept-Language says; each has its own tag, and an address needs no Vary for it", async () => {
    const path = "/v1/events?limit=3";
    const [plain, russian] = [await call(path), await call(`${path}&lang=ru`)];
    const negotiated = await call(path, { headers: { "Accept-Language": "ru" } });
    expect(await negotiated.text()).toBe(await plain.text());
    expect([plain, russian, negotiated].map(({ headers }) => headers.get("content-language"))).toEqual(["en", "ru", "en"]);
    expect(russian.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    for (const { headers } of [plain, russian]) expect(headers.get("vary")).toBe("Accept, Accept-Encoding");
    const tag = { "If-None-Match": plain.headers.get("etag") ?? "" };
    expect([(await call(path, { headers: tag })).status, (await call(`${path}&lang=ru`, { headers: tag })).status]).toEqual([304, 200]);
    // Twice, so that what is kept is looked at as well.
    for (const _ of [1, 2]) expect((await json(`${path}&lang=ru`)).data[0]?.title).toMatch(/[а-я]/);
    expect((await json(`${path}&lang=en`)).data).toEqual((await json(path)).data);
    // Translations get better while a version stays what it is.
    expect((await call("/v1/terms?asOf=0.1.0&lang=ru")).headers.get("cache-control")).toContain("max-age=300");
    expect(russian.headers.get("etag")).toMatch(/-ru-[0-9a-f]{16}(-\w+)?"$/);
    expect((await json(`${path}&lang=ru`)).links.next).toContain("lang=ru");
  });

  it("is refused where nothing is held in it, and where an answer has no texts", async () => {
    for (const path of ["/v1/events?lang=de", "/v1/events/counts?by=type&lang=de", "/v1/participants.csv?lang=de", "/feeds/changes.atom?lang=de"]) {
      const { status, errors } = await json(path);
      expect([path, status, errors]).toEqual([
        path,
        400,
        [expect.objectContaining({ parameter: "lang", expected: "one of: en, ru, kk, kk-Latn, uz, uz-Cyrl" })],
      ]);
    }
    for (const path of ["/v1/cite/csto-uzb?lang=ru", "/v1/changes?lang=ru", "/v1/bulk?lang=ru", "/health?lang=ru"]) expect((await call(path)).status).toBe(400);
  });

  it("of an older version is Russian where it said what it says now, and English where it did not", async () => {
    const { version } = history.releases[0] ?? { version: "" };
    const then = datasetAsOf(dataset, history, version).dataset;
    const changed = then.events.records.filter(({ title }) => translations.texts["events.title"]?.[title] === undefined);
    const { data, meta } = await json(`/v1/events?asOf=${version}&lang=ru&limit=500`);
    expect(data.map(({ title }) => title)).toEqual(then.events.records.map(({ title }) => translations.texts["events.title"]?.[title] ?? title));
    expect(changed.length).toBeLessThan(data.length);
    expect(tellingOf(meta).untranslated.count).toBeGreaterThanOrEqual(changed.length);
    // How much of it an older version held is said in English alone.
    expect(tellingOf(meta).untranslated.paths.some((path) => path.startsWith("/meta/coverage"))).toBe(changed.length < 40);
  });
});

describe("answers that are no records", () => {
  it("say titles and units in Russian", async () => {
    const between = await json("/v1/changes-between?from=2005&to=2005&kind=event&lang=ru");
    for (const { record, title } of between.data) {
      const event = dataset.events.records.find(({ id }) => id === record);
      expect(title).toBe(translations.texts["events.title"]?.[event?.title ?? ""]);
    }
    const votes = await json("/v1/relations/KAZ/RUS/votes?lang=ru&limit=3");
    for (const { title } of votes.data) expect(title).toMatch(/[а-я]/);
    const { data } = await json("/v1/relations/KAZ/RUS?lang=ru");
    expect(JSON.stringify([data.agreements, data.corridors])).toMatch(/Договор/);
    const [sum, inEnglish] = [
      await json("/v1/observations/sums?series=trade-kaz&item=exports&by=year&lang=ru"),
      await json("/v1/observations/sums?series=trade-kaz&item=exports&by=year"),
    ];
    expect(sum.data.map((row) => row.sum)).toEqual(inEnglish.data.map((row) => row.sum));
    const unit = String(inEnglish.data[0]?.unit);
    expect(sum.data[0]?.unit).toBe(translations.texts["series.items.unit"]?.[unit] ?? unit);
    expect((await json("/v1/observations/sums?series=trade-shares&by=year&lang=ru")).status).toBe(400);
    const coverage = (await json("/v1/visits?lang=ru&limit=1")).meta.coverage[0] as unknown as { universe: string };
    expect(coverage.universe).toBe(translations.texts["coverage.universe"]?.[dataset.visits.coverage.universe]);
  });

  it("find in Russian what is found in English, call it so, tell its sentences, and say which are English", async () => {
    const [english, russian] = [await json("/v1/search?q=Tokayev+2022&limit=40"), await json("/v1/search?q=Tokayev+2022&limit=40&lang=ru")];
    expect(russian.data.map(({ path, score }) => ({ path, score }))).toEqual(english.data.map(({ path, score }) => ({ path, score })));
    const told = russian.data.filter(({ kind }) => kind !== "sources");
    expect(told.length).toBeGreaterThan(10);
    for (const { title, path } of told) expect([path, title]).toEqual([path, expect.stringMatching(/[А-Яа-я]/)]);
    const [inRussian, inEnglish] = [true, false].map((cyrillic) =>
      russian.data.filter(({ says }) => says !== null && /[А-Яа-я]/.test(String(says)) === cyrillic),
    );
    expect(inRussian?.length).toBeGreaterThan(10);
    expect(tellingOf(russian.meta).untranslated.count).toBe(inEnglish?.length);
    const { data } = await json(`/v1/search?q=${encodeURIComponent("Казахстан Россия")}&collection=relations&limit=3&lang=ru`);
    expect(data.map(({ title }) => title)).toContain("Казахстан × Россия");
  });

  it("call records in feeds so", async () => {
    const response = await call("/feeds/changes.json?lang=ru");
    const feed = (await response.json()) as { language: string; feed_url: string; items: { content_html: string }[] };
    expect([response.headers.get("content-language"), feed.language, feed.feed_url.endsWith("?lang=ru")]).toEqual(["ru", "ru", true]);
    const html = feed.items.map(({ content_html: content }) => content).join();
    const events = dataset.events.records.filter(({ id }) => html.includes(`(events/${id}`));
    for (const event of events) expect(html).not.toContain(titleOf(dataset, event));
    expect(await (await call("/feeds/changes.atom?lang=ru")).text()).toContain("изменения в данных");
  });
});
