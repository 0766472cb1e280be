import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { dataset, meta } from "@multivector/data/dataset";
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { useApi } from "./client.ts";

const api = useApi();
const { call, json } = api;
const CSV = "/v1/bulk/latest/csv/terms.csv";
const PARQUET = `/v1/bulk/${meta.version}/parquet/events.parquet`;
const SQLITE = `/v1/bulk/${meta.version}/bulk/multivector.sqlite`;
const PLAIN = { "Accept-Encoding": "identity" };
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const part = (path: string, range: string, more: Record<string, string> = {}) => call(path, { headers: { ...PLAIN, Range: range, ...more } });

describe("a part of a file", () => {
  it.each([CSV, PARQUET, SQLITE, "/llms.txt", "/openapi.json", "/feeds/changes.atom"])("of %s is the bytes asked for", async (path) => {
    const response = await call(path, { headers: PLAIN });
    const whole = await bytesOf(response);
    const size = whole.byteLength;
    expect([response.headers.get("accept-ranges"), response.status]).toEqual(["bytes", 200]);
    for (const [range, start, end] of [
      ["bytes=0-0", 0, 1],
      ["bytes=10-99", 10, 100],
      [`bytes=${size - 5}-`, size - 5, size],
      ["bytes=-7", size - 7, size],
      [`bytes=${size - 3}-${size + 1000}`, size - 3, size],
      [`bytes=-${size * 2}`, 0, size],
    ] as const) {
      const got = await part(path, range);
      expect([range, got.status, got.headers.get("content-range")]).toEqual([range, 206, `bytes ${start}-${end - 1}/${size}`]);
      expect([got.headers.get("etag"), got.headers.get("content-type")]).toEqual([response.headers.get("etag"), response.headers.get("content-type")]);
      expect((await bytesOf(got)).equals(whole.subarray(start, end))).toBe(true);
    }
  });

  it("that there is not is refused with the size", async () => {
    const response = await part(CSV, "bytes=9999999-");
    expect([response.status, response.headers.get("content-range"), response.headers.get("cache-control")]).toEqual([
      416,
      expect.stringMatching(/^bytes \*\/\d+$/),
      "no-store",
    ]);
    expect(((await response.json()) as { detail: string }).detail).toMatch(/the file has \d+ bytes/);
    expect((await part(CSV, "bytes=-0")).status).toBe(416);
  });

  it("that cannot be read, or is several, gives the whole", async () => {
    const whole = await bytesOf(await call(CSV, { headers: PLAIN }));
    for (const range of ["bytes=5-2", "bytes=0-1,3-4", "lines=0-1", "bytes", "bytes=a-b"]) {
      const response = await part(CSV, range);
      expect([range, response.status, (await bytesOf(response)).equals(whole)]).toEqual([range, 200, true]);
    }
    expect((await call(CSV, { method: "HEAD", headers: { Range: "bytes=0-1" } })).status).toBe(200);
  });

  it("is given only of the file that If-Range names, and never of a packed one", async () => {
    const { headers } = await call(CSV, { headers: PLAIN });
    const [etag, modified] = [headers.get("etag") ?? "", headers.get("last-modified") ?? ""];
    for (const same of [etag, modified]) expect((await part(CSV, "bytes=0-1", { "If-Range": same })).status).toBe(206);
    for (const other of [`W/${etag}`, '"other"', "Thu, 01 Jan 1970 00:00:00 GMT", `${etag.slice(0, -1)}-br"`])
      expect((await part(CSV, "bytes=0-1", { "If-Range": other })).status).toBe(200);
    const asked = await call(CSV, { headers: { "Accept-Encoding": "br", Range: "bytes=0-9" } });
    expect([asked.status, asked.headers.get("content-encoding"), asked.headers.get("etag")]).toEqual([206, null, etag]);
    expect((await bytesOf(asked)).byteLength).toBe(10);
    expect((await part(CSV, "bytes=0-1", { "If-None-Match": etag })).status).toBe(304);
  });
});

describe("a published file", () => {
  it("says its size, its name and its day before it is fetched", async () => {
    for (const [path, name] of [
      [CSV, `attachment; filename="multivector-${meta.version}-terms.csv"`],
      [PARQUET, `attachment; filename="multivector-${meta.version}-events.parquet"`],
      [SQLITE, `attachment; filename="multivector-${meta.version}.sqlite"`],
      ["/v1/bulk/latest/datapackage.json", `inline; filename="multivector-${meta.version}-datapackage.json"`],
    ] as const) {
      const [got, head] = [await call(path, { headers: PLAIN }), await call(path, { method: "HEAD", headers: PLAIN })];
      const size = (await bytesOf(got)).byteLength;
      expect(head.headers.get("content-length")).toBe(String(size));
      for (const header of ["content-disposition", "last-modified", "accept-ranges", "etag", "content-type", "cache-control"])
        expect([path, header, head.headers.get(header)]).toEqual([path, header, got.headers.get(header)]);
      expect(got.headers.get("content-disposition")).toBe(name);
    }
  });

  it("is as old as the release, whatever the clock says", async () => {
    const { data } = await json("/v1/changes?limit=1");
    for (const path of [CSV, PARQUET]) {
      const modified = (await call(path)).headers.get("last-modified") ?? "";
      expect(new Date(modified).toUTCString()).toBe(modified);
      expect(new Date(modified).toISOString().slice(0, 10)).toBe(data[0]?.date);
      const status = async (since: string, tag?: string) =>
        (await call(path, { headers: { "If-Modified-Since": since, ...(tag === undefined ? {} : { "If-None-Match": tag }) } })).status;
      expect(await status(modified)).toBe(304);
      expect(await status("Fri, 01 Jan 2100 00:00:00 GMT")).toBe(304);
      expect(await status("Thu, 01 Jan 2026 00:00:00 GMT")).toBe(200);
      expect(await status("yesterday")).toBe(200);
      // A tag says more than a date.
      expect(await status(modified, '"other"')).toBe(200);
    }
  });
});

/** fetch that counts, and lets nothing but parts and heads through. */
function partsOnly() {
  const counted = { parts: 0, bytes: 0 };
  const fetchPart: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const length = Number(response.headers.get("content-length"));
    if (init?.method !== "HEAD") {
      expect(response.status).toBe(206);
      counted.parts++;
      counted.bytes += length;
    }
    return response;
  };
  return { counted, fetchPart };
}

describe("readers that fetch parts", () => {
  it("read a table of Parquet without fetching the file", async () => {
    const { counted, fetchPart } = partsOnly();
    const url = `${api.url}/v1/bulk/${meta.version}/parquet/observations.parquet`;
    const file = await asyncBufferFromUrl({ url, fetch: fetchPart });
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: 16_384 });
    const values = await parquetReadObjects({ file, metadata, columns: ["series"] });
    expect(values).toHaveLength(Number(metadata.num_rows));
    const known = new Set(dataset.series.records.map(({ id }) => id));
    expect(values.every(({ series }) => known.has(series))).toBe(true);
    expect(counted.parts).toBeGreaterThan(1);
    expect(counted.bytes).toBeLessThan(file.byteLength);

    const events = await asyncBufferFromUrl({ url: `${api.url}${PARQUET}`, fetch: fetchPart });
    const ids = (await parquetReadObjects({ file: events, columns: ["id"] })).map(({ id }) => id as string);
    expect(new Set(ids)).toEqual(new Set(dataset.events.records.map(({ id }) => id)));
  });

  it("read SQLite page by page", async () => {
    const head = await part(SQLITE, "bytes=0-99");
    const header = await bytesOf(head);
    expect(header.subarray(0, 15).toString()).toBe("SQLite format 3");
    const size = Number(head.headers.get("content-range")?.split("/")[1]);
    const [pageSize, pages] = [header.readUInt16BE(16), header.readUInt32BE(28)];
    expect(pageSize * pages).toBe(size);
    // Runs of pages, in no order, put together are the database.
    const run = 256 * pageSize;
    const starts = Array.from({ length: Math.ceil(size / run) }, (_, index) => index * run).reverse();
    const file = Buffer.alloc(size);
    for (const start of starts) (await bytesOf(await part(SQLITE, `bytes=${start}-${start + run - 1}`))).copy(file, start);
    const { data } = await json("/v1/bulk?limit=500");
    expect(createHash("sha256").update(file).digest("hex")).toBe(data.find(({ path }) => path === SQLITE)?.sha256);
    const folder = mkdtempSync(join(tmpdir(), "pages-"));
    try {
      writeFileSync(join(folder, "a.sqlite"), file);
      const database = new DatabaseSync(join(folder, "a.sqlite"), { readOnly: true });
      expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
      database.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
