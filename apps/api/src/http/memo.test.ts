import { describe, expect, it } from "vitest";
import { Memo } from "./memo.ts";

const answer = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { ETag: '"a"', "Content-Type": "application/json", RateLimit: "limit=1", ...headers } });

describe("Memo", () => {
  it("gives back what it was given, by target and format, without what is the reader's own", async () => {
    const memo = new Memo();
    await memo.keep("/v1/a", undefined, answer("{}"));
    await memo.keep("/v1/a", "text/csv", answer("a", { "Content-Type": "text/csv" }));
    expect(memo.get("/v1/a", "*/*")).toMatchObject({ body: "{}", etag: '"a"' });
    expect(memo.get("/v1/a", undefined)?.headers).toEqual({ etag: '"a"', "content-type": "application/json" });
    expect(memo.get("/v1/a", "text/csv")?.body).toBe("a");
    expect(memo.get("/v1/b", undefined)).toBeUndefined();
  });

  it.each<[string, string, string | undefined, Response]>([
    ["an error", "/v1/a", undefined, new Response("{}", { status: 404, headers: { ETag: '"a"', "Content-Type": "application/json" } })],
    ["an answer without a tag", "/v1/a", undefined, new Response("{}", { headers: { "Content-Type": "application/json" } })],
    ["an unusual Accept", "/v1/a", "text/html;q=0.3, */*", answer("{}")],
    ["another part of the app", "/feeds/changes.json", undefined, answer("{}")],
    ["a file, which may be compressed", "/v1/bulk/0.1.0/json/a.json", undefined, answer("{}")],
    ["something large", "/v1/a", undefined, answer("x".repeat(300_000))],
  ])("does not keep %s", async (_, target, accept, response) => {
    const memo = new Memo();
    await memo.keep(target, accept, response);
    expect(memo.get(target, accept)).toBeUndefined();
  });

  it("stays within its size, and spares what is used", async () => {
    const memo = new Memo();
    const body = "x".repeat(200_000);
    await memo.keep("/v1/used", undefined, answer(body));
    for (let index = 0; index < 400; index++) {
      expect(memo.get("/v1/used", undefined)?.body).toBe(body);
      await memo.keep(`/v1/${index}`, undefined, answer(body));
    }
    const kept = Array.from({ length: 400 }, (_, index) => memo.get(`/v1/${index}`, undefined)).filter((one) => one !== undefined).length;
    // 32 MiB hold about eighty answers of 200,000 letters, each counted twice.
    expect([kept > 60, kept < 90]).toEqual([true, true]);
  });
});
