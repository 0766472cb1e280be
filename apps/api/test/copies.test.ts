import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import { published } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { describe, expect, it } from "vitest";
import { accept, useApi } from "./client.ts";

const { call, json } = useApi();

describe("copies", () => {
  it("are known by a strong tag that differs by format, and stay right with 304, CORS and links kept", async () => {
    const path = "/v1/events?limit=5";
    // Twice: what is answered anew, and what is kept, must not differ.
    for (const _ of [1, 2]) {
      const first = await call(path);
      const etag = first.headers.get("etag") ?? "";
      expect(etag).toMatch(/^"[\w.-]+"$/);
      for (const part of [meta.hash, meta.version]) expect(etag).toContain(part);
      expect((await call(path, accept("text/csv"))).headers.get("etag")).not.toBe(etag);
      for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
        const again = await call(path, { headers: { "If-None-Match": tag, Origin: "https://example.org" } });
        expect([again.status, await again.text()], tag).toEqual([304, ""]);
        for (const name of ["etag", "link", "vary", "cache-control", "access-control-allow-origin"])
          expect(again.headers.get(name)).toBe(first.headers.get(name));
      }
      expect((await call(path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
      expect((await call(path, { method: "HEAD", headers: { "If-None-Match": etag } })).status).toBe(304);
      expect((await call("/v1/events?limit=0", { headers: { "If-None-Match": etag } })).status).toBe(400);
    }
    for (const file of ["/openapi.json", "/llms.txt", "/feeds/changes.atom", "/v1/cite/memberships/csto-uzb/ris", `/v1/bulk/${meta.version}/csv/terms.csv`]) {
      expect((await call(file, { headers: { "If-None-Match": (await call(file)).headers.get("etag") ?? "" } })).status).toBe(304);
    }
  });

  it("that are kept are the answers themselves, byte for byte and header for header", async () => {
    for (const path of ["/v1/countries/KGZ", "/v1/corridors.geojson?country=UZB", "/v1/members.csv?at=1999", "/v1/votes?limit=2"]) {
      const [first, second] = [await call(path), await call(path)];
      const of = async (response: Response) => [
        await response.text(),
        Object.fromEntries(
          [...response.headers].filter(([name]) => !/^(date|connection|keep-alive|transfer-encoding|content-length|cf-|ratelimit)/.test(name)),
        ),
      ];
      expect(await of(second)).toEqual(await of(first));
    }
  });

  it("of a version named are good for a year, of the newest for five minutes", async () => {
    expect((await call(`/v1/countries?asOf=${meta.releases.at(-1)?.version}`)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await call("/v1/countries?asOf=0.1.0")).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/v1/countries", "/v1/countries?asOf=2026-11-25"])
      expect((await call(path)).headers.get("cache-control")).toBe("public, max-age=300, stale-while-revalidate=86400");
  });
});

it("a page of another origin may read every header that it needs", async () => {
  const needed = [
    ...["Accept-Ranges", "Content-Disposition", "Content-Range", "ETag", "Last-Modified", "Link", "RateLimit", "RateLimit-Policy", "Retry-After"],
    ...["X-Complete", "X-Total-Count"],
  ];
  for (const path of ["/v1/countries", "/v1/countries", "/v1/bulk/latest/csv/terms.csv", "/v1/countries/nowhere", "/v1/countries/kaz"]) {
    const { headers } = await call(path, { headers: { Origin: "https://example.org" } });
    const exposed = (headers.get("access-control-expose-headers") ?? "").split(",").map((name) => name.trim());
    expect([path, needed.filter((name) => !exposed.includes(name))]).toEqual([path, []]);
  }
  const preflight = { Origin: "https://example.org", "Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "range,if-range,if-none-match" };
  const { headers } = await call("/v1/bulk/latest/csv/terms.csv", { method: "OPTIONS", headers: preflight });
  expect(headers.get("access-control-allow-headers")?.split(",")).toEqual(expect.arrayContaining(["range", "if-range", "if-none-match"]));
});

describe("published files", () => {
  it("have the hashes and sizes that the list gives, compressed or not", async () => {
    const { data } = await json("/v1/bulk?limit=500");
    expect(data.length).toBeGreaterThan(80);
    for (const file of data.filter(({ path }) => /terms|gdp|datapackage|events/.test(path))) {
      const plain = await call(file.path, { headers: { "Accept-Encoding": "identity" } });
      const bytes = Buffer.from(await plain.arrayBuffer());
      expect([file.path, bytes.byteLength, createHash("sha256").update(bytes).digest("hex")]).toEqual([file.path, file.bytes, file.sha256]);
      const etag = plain.headers.get("etag") ?? "";
      const packed = await call(file.path, { headers: { "Accept-Encoding": "br", "If-None-Match": etag } });
      // fetch unpacks by itself; that it did is seen from the header.
      if (packed.status === 200) {
        expect([packed.headers.get("content-encoding"), packed.headers.get("vary"), packed.headers.get("etag")]).toEqual([
          "br",
          "Accept-Encoding",
          `${etag.slice(0, -1)}-br"`,
        ]);
        const body = Buffer.from(await packed.arrayBuffer());
        expect(body.equals(bytes) || brotliDecompressSync(body).equals(bytes)).toBe(true);
      } else expect(packed.status).toBe(304);
    }
  });

  it.each(Object.keys(dataset))("of %s are the union of the pages", async (name) => {
    const pages: unknown[] = [];
    for (let next: string | null = `/v1/${name}?limit=200`; next !== null; ) {
      const { data, links } = await json(next);
      // At no date, a list says of each record that whether it holds was not asked; a file has no such question.
      for (const { holds, ...item } of data) {
        expect(holds ?? null).toBeNull();
        pages.push(item);
      }
      next = links.next;
    }
    const bulk = (await (await call(`/v1/bulk/${meta.version}/json/${name}.json`)).json()) as { id: string }[] | { records: { id: string }[] };
    const records = Array.isArray(bulk) ? bulk : bulk.records;
    const byId = (list: unknown[]) => (list as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(pages)).toEqual(byId(records));
    expect(byId(pages)).toEqual(byId(published(dataset[name as keyof typeof dataset].records) as unknown[]));
  });
});

describe("paging", () => {
  it.each([
    "/v1/sources",
    "/v1/events?country=RUS",
    "/v1/members?at=2012&role=any",
    "/v1/changes-between?from=1991&to=2026",
    "/v1/claims?verdict=supported&sort=-paragraph",
    "/v1/relations/KAZ/RUS/observations",
    "/v1/ballots?country=KAZ,UZB",
    "/v1/visits/counts?by=visitor,host,year",
    "/v1/observations/sums?by=series,item,partner&series=trade-kaz,trade-uzb",
    "/v1/series/remittances/observations?sort=value",
    "/v1/search?q=gas",
    "/v1/events?asOf=0.1.0",
    "/v1/changes?since=0.1.0&collection=votes",
    "/v1/bulk",
  ])("of %s, followed by its links, gives every item once", async (path) => {
    const walk = async (limit: number) => {
      const walked: unknown[] = [];
      const totals = new Set<number>();
      let next: string | null = `${path}${path.includes("?") ? "&" : "?"}limit=${limit}`;
      while (next !== null) {
        const response = await call(next);
        const {
          data,
          meta: about,
          links,
        } = (await response.json()) as { data: unknown[]; meta: { total: number; version: string }; links: { next: string | null } };
        totals.add(about.total);
        expect(response.headers.get("link")?.includes('rel="next"')).toBe(links.next !== null);
        // The walk is held to the version in which it began.
        const versioned = !/changes\?|bulk/.test(path);
        if (links.next !== null && versioned) expect(new URL(links.next, "http://x").searchParams.get("asOf")).toBe(about.version);
        walked.push(...data);
        next = links.next;
      }
      expect([...totals]).toEqual([walked.length]);
      return JSON.stringify(walked);
    };
    expect(await walk(17)).toBe(await walk(500));
  });
});

describe("feeds", () => {
  interface JsonFeed {
    version: string;
    feed_url: string;
    home_page_url: string;
    authors: { name: string }[];
    language: string;
    items: { id: string; url: string; title: string; content_html: string; date_published: string }[];
  }
  const json11 = async (path: string) => (await (await call(path)).json()) as JsonFeed;

  it("have an entry for each release that changed something, and say where they are", async () => {
    const atom = await (await call("/feeds/changes.atom")).text();
    expect(atom.match(/<entry>/g)?.length).toBeGreaterThanOrEqual(1);
    expect(atom).toContain('rel="self"');
    const feed = await json11("/feeds/countries/KAZ/changes.json");
    expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", language: "en", authors: [{ name: expect.any(String) }] });
    expect(feed.feed_url).toMatch(/\/feeds\/countries\/KAZ\/changes\.json$/);
    expect(feed.items[0]?.title).toMatch(/\d+ added, \d+ changed, \d+ withdrawn/);
    expect(feed.items[0]?.content_html).toContain("<li>");
    expect((await json("/feeds/countries/KZA/changes.json")).errors[0]?.nearest).toContain("KAZ");
  });

  it("give each entry an address of its own, which answers with what the entry says", async () => {
    const feeds = [await json11("/feeds/changes.json"), await json11("/feeds/countries/KAZ/changes.json"), await json11("/feeds/countries/UZB/changes.json")];
    const items = feeds.flatMap((feed) => feed.items);
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, url, title, date_published: published } of items) {
      expect([id, new Date(published).toISOString()]).toEqual([url, published]);
      const { pathname, search } = new URL(url);
      const { data, meta: about } = await json(`${pathname}${search}&limit=1`);
      const said = [...title.matchAll(/(\d+) (?:added|changed|withdrawn)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect([url, about.total, data[0]?.version]).toEqual([url, said, title.split(":")[0]]);
    }
    for (const form of ["/feeds/changes", "/feeds/countries/KAZ/changes"]) {
      const atom = await (await call(`${form}.atom`)).text();
      const ids = [...atom.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id = ""]) => id.replaceAll("&amp;", "&"));
      const links = [...atom.matchAll(/<link href="([^"]+)"\/>/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
      const feed = await json11(`${form}.json`);
      expect([ids.slice(1), links]).toEqual([feed.items.map(({ id }) => id), feed.items.map(({ url }) => url)]);
    }
  });
});
