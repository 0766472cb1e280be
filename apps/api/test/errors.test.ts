import { dataset } from "@multivector/data/dataset";
import { describe, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { deprecated } from "../src/http/deprecation.ts";
import { Moved, recordOf } from "../src/http/lookup.ts";
import { inProcessLimit, limited, limitedByPlatform } from "../src/http/rate-limit.ts";
import { MAX_URL } from "../src/http/url-limit.ts";
import { accept, useApi } from "./client.ts";

const { call, json } = useApi();

describe("what is wrong is explained", () => {
  it.each([
    ["/v1/organizations/csto/members?at=2007-02-30", "at", "2007-02-30", /a date that exists/],
    ["/v1/members?at=today", "at", "today", /a date that exists/],
    ["/v1/members?at=2007&at=2008", "at", "2007, 2008", /the parameter once/],
    ["/v1/members?organisation=csto", "organisation", "csto", /one of the parameters at, country, organization/],
    ["/v1/members?country=KZA", "country", "KZA", /the id or a name of a state/],
    ["/v1/members?country=KAZ,KZA", "country", "KZA", /the id or a name of a state/],
    ["/v1/members?country=KAZ&country=", "country", "", /the id or a name of a state/],
    ["/v1/members?at=", "at", "", /a value, or the parameter left out/],
    ["/v1/members?role=boss", "role", "boss", /one or more of: signatory/],
    ["/v1/tenures?organization=nowhere", "organization", "nowhere", /the id or a name of an organization/],
    ["/v1/events?from=2022&to=2021", "to", "2021", /not before from/],
    ["/v1/events?limit=0", "limit", "0", /at least 1/],
    ["/v1/events?limit=501", "limit", "501", /at most 500/],
    ["/v1/events?limit=many", "limit", "many", /a whole number/],
    ["/v1/events?after=", "after", "", /a value, or the parameter left out/],
    ["/v1/events?asOf=yesterday", "asOf", "yesterday", /one of the versions 0\.1\.0, .*or a day/],
    ["/v1/events?asOf=2026-02-30", "asOf", "2026-02-30", /one of the versions 0\.1\.0, .*or a day/],
    ["/v1/changes?version=0.0.9", "version", "0.0.9", /one or more of: 0\.1\.0/],
    ["/v1/changes?collection=evets", "collection", "evets", /one or more of: sources/],
    ["/v1/changes?country=KZA", "country", "KZA", /the id or a name of a state/],
    ["/v1/search?q=%20", "q", " ", /at least 1/],
    ["/v1/events?limit=1e2", "limit", "1e2", /a whole number/],
    ["/v1/events.csv?fields=id,titel", "fields", "titel", /one or more of: id/],
    ["/v1/events?fields=id", "fields", "id", /nothing, since this is JSON: it goes with CSV alone/],
    ["/v1/events.ndjson?fields=id", "fields", "id", /nothing, since this is NDJSON/],
    ["/v1/events?sort=id,id", "sort", "id,id", /each of them once/],
    ["/v1/visits/counts", "by", null, /a value/],
    ["/v1/visits/counts?by=colour", "by", "colour", /one or more of: person/],
    ["/v1/observations?by=year", "by", "year", /nothing here: it goes with \/v1\/observations\/counts or \/v1\/observations\/sums/],
    ["/v1/observations/sums?by=year", "by", "year", /`series` and `item` among them/],
    ["/v1/observations/sums?series=trade-kaz&item=exports&by=item&aggregates=true", "by", "item", /an aggregate would be added to its own parts/],
    ["/v1/vectors?from=2020&to=2019", "to", "2019", /not before from/],
    ["/v1/ballots?from=2023&to=2022", "to", "2022", /not before from/],
    ["/v1/votes?from=2023&to=2022", "to", "2022", /not before from/],
    ["/v1/changes-between?from=2023&to=2022", "to", "2022", /not before from/],
    ["/v1/observations?series=gdp&from=2020&to=2019", "to", "2019", /not before from/],
    ["/v1/observations?series=gdp&partner=CHN", "partner", "CHN", /about one party/],
    ["/v1/visits?from=2022&status=cancelled", "status", "cancelled", /occurred or announced/],
    ["/v1/vectors?country=RUS", "country", "RUS", /one of the five republics/],
    ["/v1/scores?country=RUS", "country", "RUS", /one of the five republics/],
    ["/v1/events?sort=participants", "sort", "participants", /one or more of/],
    ["/v1/events?include=pictures", "include", "pictures", /one or more of: /],
    ["/v1/events?include=countries&format=csv", "include", "countries", /nothing, since this is CSV: it goes with JSON alone/],
    ["/v1/events?asOf=9.9.9", "asOf", "9.9.9", /one of the versions 0\.1\.0/],
    ["/v1/series/trade-kaz/observations?partner=CHN&asOf=9.9.9", "asOf", "9.9.9", /one of the versions 0\.1\.0/],
    ["/v1/claims?verdict=wrong", "verdict", "wrong", /one or more of: supported/],
    ["/v1/claims?checked=maybe", "checked", "maybe", /one of: true, false/],
    ["/v1/claims?article=another", "article", "another", /one or more of: central-asia/],
    ["/v1/changes-between?to=2022", "from", null, /a value/],
    ["/v1/changes?since=yesterday", "since", "yesterday", /a day, YYYY-MM-DD/],
    ["/v1/search", "q", null, /a value/],
    ["/v1/series/trade-kaz/observations?item=tourism", "item", "tourism", /one or more of: /],
    ["/v1/observations?entity=KAZ&from=1066", "from", "1066", /at least 1900/],
    ["/v1/countries?format=xml", "format", "xml", /one of: json, csv/],
    ["/v1/countries.csv?format=json", "format", "json", /csv, as the path says/],
  ])("%s", async (path, parameter, found, expected) => {
    const { status, errors } = await json(path);
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ parameter, found, in: "query" });
    expect(errors[0]?.expected).toMatch(expected);
  });

  it("near values are named", async () => {
    expect((await json("/v1/members?country=KZA")).errors[0]?.nearest).toContain("KAZ");
    expect((await json("/v1/members?organisation=csto")).errors[0]?.nearest).toEqual(["organization"]);
    expect((await json("/v1/events?type=sumit")).errors[0]?.nearest).toContain("summit");
    expect((await json("/v1/events.csv?fields=titel")).errors[0]?.nearest).toContain("title");
    expect((await json("/v1/bulk/latest/csv/event.csv")).errors[0]?.nearest[0]).toMatch(/csv\/events\.csv/);
    expect((await json("/v1/cite/memberships/csto-uzb/bibtec")).errors[0]?.nearest).toContain("bibtex");
  });

  it.each([
    ["/v1/events?asOf=1999-01-01", "asOf", "/problems/unknown-version"],
    ["/v1/events?after=nowhere", "after", "/problems/unknown-place"],
    ["/v1/events.csv?after=nowhere", "after", "/problems/unknown-place"],
    ["/v1/visits/counts?by=year&after=1066", "after", "/problems/unknown-place"],
  ])("%s is written well and not there", async (path, parameter, kind) => {
    const { status, type, errors } = await json(path);
    expect([status, type, errors[0]?.parameter]).toEqual([404, kind, parameter]);
  });

  it("several mistakes are told at once", async () => {
    const { errors } = await json("/v1/events?type=sumit&country=KZA&limit=0&colour=red");
    expect(errors.map(({ parameter }) => parameter).sort()).toEqual(["colour", "country", "limit", "type"]);
  });

  it.each([
    ["/v1/tenures?of=KAZ", "/v1/tenures?country=KAZ"],
    ["/v1/tenures.csv?of=osce&at=2020", "/v1/tenures.csv?at=2020&organization=osce"],
    ["/v1/visits?of=RUS&in=KAZ&limit=3", "/v1/visits?limit=3&visitor=RUS&host=KAZ"],
    ["/v1/visits?by=host", "/v1/visits/counts?by=host"],
    ["/v1/visits.csv?by=host,year&person=vladimir-putin", "/v1/visits/counts.csv?by=host,year&person=vladimir-putin"],
    ["/v1/events?year=2022", "/v1/events?from=2022&to=2022"],
    ["/v1/events?year=2022&by=type", "/v1/events/counts?by=type&from=2022&to=2022"],
    ["/v1/vectors?country=KAZ&year=2019", "/v1/vectors?country=KAZ&from=2019&to=2019"],
    ["/v1/series/gdp/observations.csv?entity=KAZ&year=2019", "/v1/series/gdp/observations.csv?entity=KAZ&from=2019&to=2019"],
    ["/v1/countries/Kazakhstan", "/v1/countries/KAZ"],
    ["/v1/organizations/%D0%9E%D0%94%D0%9A%D0%91/members?at=2007", "/v1/organizations/csto/members?at=2007"],
    ["/v1/vectors/KZ/economy/2019", "/v1/vectors/KAZ/economy/2019"],
  ])("%s leads to %s", async (path, place) => {
    const response = await call(path);
    expect([response.status, response.headers.get("location")]).toEqual([308, place]);
    expect((await call(place)).status).toBe(200);
  });

  it.each(["/v1/relations/KAZ/XXX", "/v1/relations/XXX/KAZ/visits", "/v1/relations/KAZ/KAZ"])("%s is no pair", async (path) => {
    const { status, errors } = await json(path);
    expect([status, errors[0]?.parameter]).toEqual([404, expect.stringMatching(/^[ab]$/)]);
  });

  it.each([
    "/v1/evets",
    "/nothing",
    "/v1/evets/",
    "/v1/countries/KAZ/nothing",
    "/v1/countries.xml",
    "/problems/nothing",
    "/v1/%E0%A4%A",
    "/v1/countries.geojson",
  ])("%s is not there", async (path) => {
    const { status, type } = await json(path);
    expect([status, type]).toEqual(path.endsWith(".geojson") ? [400, "/problems/bad-request"] : [404, "/problems/unknown-path"]);
  });

  it("each kind of problem has an address that describes it", async () => {
    for (const path of ["/v1/evets", "/v1/countries/XXX", "/v1/events?limit=0"]) {
      const problem = await json(path);
      expect(await json(problem.type)).toEqual({ type: problem.type, title: problem.title, status: problem.status });
    }
  });

  it("a check of an older version is asked in today's words, and not refused for its own", async () => {
    const { data, meta } = await json("/v1/claims/central-asia-coming-into-its-own-17/check?asOf=0.4.0");
    expect(data.question).toEqual({ ask: "visits", person: "vladimir-putin", host: "republics", from: "2022", to: "2022", of: "journeys" });
    // It expected a most of a selection, which has none today.
    expect(data).toMatchObject({ holds: null, expect: { least: 4, most: 4 }, answer: { least: 4, most: null } });
    expect(meta.asOf).toBe("0.4.0");
  });

  it("people are known by the last name, and who may be meant is listed", async () => {
    expect((await json("/v1/tenures?person=Xi")).meta.resolved).toEqual([{ parameter: "person", given: "Xi", id: "xi-jinping" }]);
    expect((await json("/v1/tenures?person=Karimov")).errors[0]?.nearest).toEqual(["islam-karimov", "jamshed-karimov"]);
    expect((await json("/v1/people/Vladimir")).errors[0]?.nearest).toEqual(["vladimir-putin", "vladimir-voronin", "vladimir-yermoshin"]);
  });

  it("a format that cannot be given is refused, with those that can", async () => {
    for (const type of ["application/xml", "text/html", "application/json;q=0"]) {
      const { status, errors } = await json("/v1/countries", accept(type));
      expect([status, errors[0]?.nearest], type).toEqual([406, ["application/json", "text/csv", "application/x-ndjson"]]);
    }
    expect((await call("/v1/countries?format=csv", accept("application/xml"))).status).toBe(200);
  });

  it("an address that is too long is refused before it is read", async () => {
    const response = await json(`/v1/search?q=${"a".repeat(MAX_URL)}`);
    expect([response.status, response.type]).toEqual([414, "/problems/uri-too-long"]);
  });
});

describe("ids that are no longer records", () => {
  const moved = {
    redirects: [{ from: "countries/KZK", to: "countries/KAZ", since: "0.3.0" }],
    tombstones: [{ id: "countries/XXX", reason: "It never was a state.", since: "0.3.0" }],
  };

  it("lead to the other record, or to the reason", () => {
    expect(() => recordOf(dataset, "countries", "country", "KZK", moved)).toThrow(expect.objectContaining({ ids: { KZK: "KAZ" } }));
    expect(() => recordOf(dataset, "countries", "country", "KZK", moved)).toThrow(Moved);
    expect(() => recordOf(dataset, "countries", "country", "XXX", moved)).toThrow(
      expect.objectContaining({ slug: "gone", message: expect.stringContaining("never was a state") }),
    );
  });

  it("answer 308 with the same question, and 410", async () => {
    const app = createApp({ assets: { read: async () => null } });
    app.get("/v1/old/:id", (c) => c.json(recordOf(dataset, "countries", "country", c.req.param("id"), moved)));
    const redirect = await app.request("http://x/v1/old/KZK?fields=id");
    expect([redirect.status, redirect.headers.get("location")]).toEqual([308, "/v1/old/KAZ?fields=id"]);
    const gone = await app.request("http://x/v1/old/XXX");
    expect([gone.status, gone.headers.get("content-type")]).toEqual([410, "application/problem+json"]);
  });
});

describe("whoever asks too often", () => {
  const assets = { read: async () => null };

  it("is told how many are left, and then when to come back", async () => {
    const app = createApp({ assets, rateLimit: limited(inProcessLimit(3), (c) => c.req.header("X-Who") ?? "") });
    const ask = (who: string) => app.request("http://x/v1/terms?limit=1", { headers: { "X-Who": who } });
    for (const remaining of [2, 1, 0]) {
      const { status, headers } = await ask("one");
      expect([status, headers.get("ratelimit-policy")]).toEqual([200, '"default";q=3;w=60']);
      expect(headers.get("ratelimit")).toMatch(new RegExp(`^"default";r=${remaining};t=\\d+$`));
    }
    const refused = await ask("one");
    expect([refused.status, refused.headers.get("content-type"), Number(refused.headers.get("retry-after")) > 0]).toEqual([
      429,
      "application/problem+json",
      true,
    ]);
    expect(await refused.json()).toMatchObject({ type: "/problems/too-many-requests", status: 429 });
    expect((await ask("another")).status).toBe(200);
  });

  it("is refused where the platform counts", async () => {
    const keys: string[] = [];
    const binding = { limit: async ({ key }: { key: string }) => ({ success: keys.push(key) < 2 }) };
    const app = createApp({ assets, rateLimit: limitedByPlatform(600, () => binding) });
    const ask = () => app.request("http://x/v1/terms?limit=1", { headers: { "CF-Connecting-IP": "192.0.2.1" } });
    expect((await ask()).headers.get("ratelimit-policy")).toBe('"default";q=600;w=60');
    const refused = await ask();
    expect([refused.status, refused.headers.get("retry-after"), keys]).toEqual([429, "60", ["192.0.2.1", "192.0.2.1"]]);
  });
});

describe("an address that is on its way out", () => {
  it("says since when, until when, and what comes instead", async () => {
    const app = createApp({ assets: { read: async () => null } });
    app.get("/v0/sample", deprecated({ since: new Date("2026-11-25"), sunset: new Date("2028-11-25"), successor: "/v1/terms" }), (c) => c.json({}));
    const { headers } = await app.request("http://x/v0/sample");
    expect(headers.get("deprecation")).toBe("@1795564800");
    expect(headers.get("sunset")).toBe("Sat, 25 Nov 2028 00:00:00 GMT");
    expect(headers.get("link")).toBe('</v1/terms>; rel="successor-version"');
  });
});
