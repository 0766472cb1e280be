import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { useApi } from "./client.ts";
import { ask } from "./raw.ts";

const api = useApi();
const GZIP = { "Accept-Encoding": "gzip" };

// On Node the server packs everything itself. On Workers the platform packs JSON, and the worker the tables.
it.each(["/v1/relations/KAZ/RUS", "/v1/countries.csv", "/v1/countries.ndjson", "/v1/corridors.geojson", "/v1/bulk/latest/csv/terms.csv", "/openapi.json"])(
  "%s comes packed to who takes it so, made anew and kept alike",
  async (path) => {
    const url = api.url + path;
    const plain = await ask(url, { headers: { "Accept-Encoding": "identity" } });
    expect([plain.headers["content-encoding"], plain.headers.vary]).toEqual([undefined, expect.stringContaining("Accept-Encoding")]);
    const packed = [await ask(url, { headers: GZIP }), await ask(url, { headers: GZIP })];
    for (const { status, headers, body } of packed) {
      expect([status, headers["content-encoding"], headers.vary]).toEqual([200, "gzip", plain.headers.vary]);
      expect([body.byteLength < plain.body.byteLength / 2, gunzipSync(body).equals(plain.body)]).toEqual([true, true]);
      const again = await ask(url, { headers: { ...GZIP, "If-None-Match": String(headers.etag) } });
      expect([again.status, again.body.byteLength, again.headers.etag]).toEqual([304, 0, headers.etag]);
    }
    if (/csv|ndjson/.test(path)) expect(packed.map(({ headers }) => headers.etag)).toEqual(Array(2).fill(`${String(plain.headers.etag).slice(0, -1)}-gzip"`));
    // Nothing is asked for, nothing is packed.
    expect((await ask(url)).headers["content-encoding"]).toBeUndefined();
  },
);
