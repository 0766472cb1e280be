import fc from "fast-check";
import { expect, it } from "vitest";
import { app, document } from "../in-process.ts";
import { wrongOf } from "./refusals.ts";

// More of them are a command of their own: REFUSALS_COUNT=100000 vitest run test/document/refusals.
const LEAST = Number(process.env.REFUSALS_COUNT ?? 4_000);
const SEED = 20_261_129;

it(`${LEAST} questions and more that are wrong in one thing are refused, and the thing is named`, { timeout: 240_000 }, async () => {
  // Every address, parameter and way of being wrong is tried, up to the same number of times, no question twice.
  const ways = wrongOf(document);
  const each = Math.ceil(LEAST / ways.length);
  const seen = new Map<string, number>();
  for (const [place, way] of ways.entries()) {
    const questions = new Map(fc.sample(way, { numRuns: each, seed: SEED + place }).map((question) => [question.path, question]));
    for (const { path, parameter, what } of questions.values()) {
      const response = await app.request(path);
      if (what === "unknown parameter") expect([path, (await app.request(path, { method: "HEAD" })).status]).toEqual([path, 400]);
      expect([what, path, response.status]).toEqual([what, path, expect.toSatisfy((status: number) => status === 400 || status === 404)]);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      const { errors } = (await response.json()) as { errors: { parameter: string; expected: string }[] };
      expect([what, path, errors.map((one) => one.parameter)]).toEqual([what, path, expect.arrayContaining([parameter])]);
      expect(errors.find((one) => one.parameter === parameter)?.expected).not.toBe("");
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
  }
  expect([...seen.keys()].sort()).toEqual(KINDS);
  expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(LEAST);
});

it("a parameter is refused wherever none is taken, by addresses that the document does not list too", async () => {
  const text = { method: "POST", body: "Kazakhstan left.", headers: { "Content-Type": "text/plain" } };
  const call = { method: "POST", body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" }), headers: { "Content-Type": "application/json" } };
  const ways: [path: string, init: RequestInit][] = [
    ...["/", "/docs"].flatMap((path) => ["GET", "HEAD"].map((method): [string, RequestInit] => [path, { method }])),
    ["/v1/claims/check", text],
    ["/mcp", call],
  ];
  for (const [path, init] of ways) {
    for (const name of ["country", "format", "__proto__", "", "utmost"]) {
      const response = await app.request(`${path}?${name}=KAZ`, init);
      expect([path, name, response.status]).toEqual([path, name, 400]);
      const body = init.method === "HEAD" ? null : ((await response.json()) as { errors?: object[]; error?: { data: { errors: object[] } } });
      if (body !== null) expect((body.errors ?? body.error?.data.errors)?.[0]).toMatchObject({ parameter: name, in: "query", found: "KAZ", nearest: [] });
    }
  }
  // Who sends a link to a page on has no say in what a mailer puts behind it; data has no such links.
  expect((await app.request("/docs?utm_source=letter&utm_medium=email")).status).toBe(200);
  expect((await app.request("/?utm_source=letter")).headers.get("location")).toBe("/docs?utm_source=letter");
  expect((await app.request("/v1/countries?utm_source=letter")).status).toBe(400);
  expect((await app.request("/health?utm_source=letter")).status).toBe(400);
});

const KINDS = [
  "empty value",
  "ends before it begins",
  "foreign value",
  "given twice",
  "id of another kind",
  "left out",
  "of another format",
  "one foreign value among right ones",
  "unknown in the path",
  "unknown parameter",
];
