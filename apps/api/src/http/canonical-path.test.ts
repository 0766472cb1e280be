import { dataset } from "@multivector/data/dataset";
import { describe, expect, it } from "vitest";
import { app } from "../../test/in-process.ts";
import { createApp } from "../app.ts";
import { diskAssets } from "../node/disk-assets.ts";
import { inProcessLimit, limited } from "./rate-limit.ts";

const placeOf = async (path: string, init?: RequestInit) => {
  const { status, headers } = await app.request(`http://stranger.example${path}`, init);
  return status === 308 ? headers.get("location") : status;
};

it("no two ids differ by case alone, in one collection or in two", () => {
  const spellings = new Map<string, Set<string>>();
  for (const [name, { records }] of Object.entries(dataset)) {
    const ids = (records as readonly { id: string }[]).map(({ id }) => id);
    expect([name, new Set(ids.map((id) => id.toLowerCase())).size]).toEqual([name, ids.length]);
    for (const id of ids) spellings.set(id.toLowerCase(), (spellings.get(id.toLowerCase()) ?? new Set()).add(id));
  }
  expect([...spellings.values()].filter((those) => those.size > 1)).toEqual([]);
});

describe("another spelling leads to the address that there is", () => {
  it.each([
    ["/v1/countries/kaz", "/v1/countries/KAZ"],
    ["/v1/countries/kaz/", "/v1/countries/KAZ"],
    ["/v1/countries/k%61z", "/v1/countries/KAZ"],
    ["/V1/Countries/Kaz.CSV?fields=id,iso2", "/v1/countries/KAZ.csv?fields=id,iso2"],
    ["/v1/Countries/", "/v1/countries"],
    ["/v1/countries//", "/v1/countries"],
    ["/v1/countries.csv/?limit=3", "/v1/countries.csv?limit=3"],
    ["/V1", "/v1"],
    ["/v1/", "/v1"],
    ["/v1/organizations/CSTO/members?at=2007&role=any", "/v1/organizations/csto/members?at=2007&role=any"],
    ["/v1/relations/kaz/EU/agreements", "/v1/relations/KAZ/eu/agreements"],
    ["/v1/cite/Memberships/CSTO-UZB/RIS", "/v1/cite/memberships/csto-uzb/ris"],
    ["/v1/bulk/Latest/CSV/terms.csv", "/v1/bulk/latest/csv/terms.csv"],
    ["/feeds/countries/kaz/changes.ATOM/", "/feeds/countries/KAZ/changes.atom"],
    ["/Health", "/health"],
    ["/OpenAPI.json", "/openapi.json"],
    ["/problems/Bad-Request/", "/problems/bad-request"],
    ["/.Well-Known/api-catalog/", "/.well-known/api-catalog"],
    ["/v1/claims/check/", "/v1/claims/check"],
  ])("%s is %s", async (path, place) => {
    expect(await placeOf(path)).toBe(place);
    expect((await app.request(place)).status).toBeLessThan(406);
  });

  it("and keeps the method where there is a body", async () => {
    expect(await placeOf("/v1/Claims/Check/", { method: "POST", body: "text" })).toBe("/v1/claims/check");
    expect(await placeOf("/MCP", { method: "POST", body: "{}" })).toBe("/mcp");
  });

  it("for every record of every collection", async () => {
    for (const [name, { records }] of Object.entries(dataset)) {
      const { id } = records[0] ?? { id: "" };
      const other = id === id.toLowerCase() ? id.toUpperCase() : id.toLowerCase();
      expect(await placeOf(`/v1/${name}/${other}`)).toBe(`/v1/${name}/${id}`);
    }
  });
});

it.each([
  "/v1/countries/zzz/",
  "/v1/Countries/KZA",
  "/v1/evets/",
  "/v1/countries/kaz/nothing",
  "/V1/organizations/kaz",
  "/v1/bulk/0.0.1/csv/Terms.csv",
  "//evil.example/",
  "//v1/countries",
  "/v1/countries/%E0%A4%A/",
  "/",
])("%s leads nowhere that is not there", async (path) => expect(await placeOf(path)).not.toBeTypeOf("string"));

it("what the app asks itself is not counted", async () => {
  const counted = createApp({ assets: diskAssets, rateLimit: limited(inProcessLimit(10), () => "one") });
  const { headers } = await counted.request("/v1/countries/kaz");
  expect([headers.get("location"), headers.get("ratelimit")]).toEqual(["/v1/countries/KAZ", expect.stringMatching(/^"default";r=9;/)]);
});
