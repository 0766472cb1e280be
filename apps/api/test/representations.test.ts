import { datasetAsOf } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { history } from "@multivector/data/history";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { accept, useApi } from "./client.ts";

const { call, json } = useApi();
const LISTS = [
  ...Object.keys(dataset).map((name) => `/v1/${name}`),
  "/v1",
  "/v1/members?at=2007",
  "/v1/corridors?at=2012",
  "/v1/organizations/csto/memberships",
  "/v1/changes-between?from=2022&to=2022",
  "/v1/changes?since=0.1.0",
  "/v1/search?q=gas",
  "/v1/bulk",
  "/v1/series/trade-kaz/observations?partner=CHN",
  "/v1/observations?entity=KAZ&partner=RUS",
  "/v1/ballots?country=KAZ,UZB",
  "/v1/visits/counts?by=host,year",
  "/v1/observations/sums?series=trade-kaz&by=item,year",
  "/v1/relations/UZB/csto/memberships",
  ...["memberships", "agreements", "visits", "votes", "positions", "observations", "deployments", "corridors", "events"].map(
    (part) => `/v1/relations/KAZ/RUS/${part}`,
  ),
];
const with_ = (path: string, more: string) => `${path}${path.includes("?") ? "&" : "?"}${more}`;

describe("a table of records", () => {
  it("says where each list that it has in a cell is a row an item", async () => {
    const related = async (path: string) => {
      const link = (await call(path)).headers.get("link") ?? "";
      return [...link.matchAll(/<([^>]+)>; rel="related"/g)].map(([, place = ""]) => place);
    };
    expect(await related("/v1/votes.csv")).toEqual(["/v1/ballots"]);
    expect(await related("/v1/memberships.csv")).toEqual(["/v1/spells"]);
    expect(await related("/v1/terms.csv")).toEqual([]);
    for (const name of Object.keys(dataset))
      for (const place of await related(`/v1/${name}.csv`)) expect([place, (await call(`${place}?limit=1`)).status]).toEqual([place, 200]);
    const { get } = ((await json("/openapi.json")) as unknown as { paths: Record<string, { get: { description: string } }> }).paths["/v1/votes.csv"] ?? {};
    expect(get?.description).toContain("/v1/ballots");
  });
});

describe("formats", () => {
  it.each([
    ["application/json", "application/json"],
    ["text/csv", "text/csv; charset=utf-8"],
    ["*/*", "application/json"],
    ["text/*", "text/csv; charset=utf-8"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "application/json"],
    ["application/json;q=0.5, text/csv", "text/csv; charset=utf-8"],
    ["application/x-ndjson", "application/x-ndjson"],
  ])("Accept: %s gives %s", async (type, given) => {
    const response = await call("/v1/countries", accept(type));
    expect([response.headers.get("content-type"), response.headers.get("vary")]).toEqual([given, "Accept, Accept-Encoding"]);
  });

  it("the extension, the parameter and the header give the same bytes", async () => {
    const text = async (path: string, init?: RequestInit) => (await call(path, init)).text();
    const csv = await text("/v1/countries.csv");
    expect(csv).toBe(await text("/v1/countries?format=csv"));
    expect(csv).toBe(await text("/v1/countries", accept("text/csv")));
    expect(await text("/v1/corridors.geojson")).toBe(await text("/v1/corridors", accept("application/geo+json")));
    expect((await json("/v1/countries/KAZ.json")).data.id).toBe("KAZ");
  });

  it.each(LISTS)("%s says the same as JSON, CSV and NDJSON", async (path) => {
    const { data } = await json(with_(path, "limit=50").replace("/v1?limit=50", "/v1"));
    const short = path === "/v1" ? path : with_(path, "limit=50");
    const lines = (await (await call(short, accept("application/x-ndjson"))).text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(data);
    const csv = Papa.parse<Record<string, string>>(await (await call(short, accept("text/csv"))).text(), {
      header: true,
      skipEmptyLines: true,
      delimiter: ",",
    });
    expect(csv.errors).toEqual([]);
    expect([path, csv.data.length]).toEqual([path, data.length]);
  });

  it("CSV carries what JSON carries", async () => {
    const { data } = await json("/v1/organizations/cst/members?at=1995-01-01");
    const csv = Papa.parse<Record<string, string>>(await (await call("/v1/organizations/cst/members.csv?at=1995-01-01")).text(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(csv.data.map((row) => [row.country, row.role, row.holds])).toEqual(data.map((member) => [member.country, member.role, member.holds]));
    for (const { start, end } of data)
      expect([start.edtf?.slice(0, 4), end.earliest]).toEqual([expect.any(String), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    const timed = Papa.parse<Record<string, string>>(await (await call("/v1/corridors.csv?at=2010&fields=id,status,holds")).text(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(timed.meta.fields?.toSorted()).toEqual(["holds", "id", "status"]);
    expect(timed.data.every(({ holds }) => holds === "yes" || holds === "possibly")).toBe(true);
  });

  it("CSV is safe to open in a spreadsheet", async () => {
    for (const name of Object.keys(dataset)) {
      const { data } = Papa.parse<string[]>(await (await call(`/v1/${name}.csv`)).text(), { skipEmptyLines: true });
      for (const row of data) for (const cell of row) expect(cell === "" || !/^[=+@\t\r]|^-[^\d.]/.test(cell), cell).toBe(true);
    }
  });

  it("GeoJSON has the places of the records on the page", async () => {
    const { features } = (await (await call("/v1/deployments.geojson?host=KGZ")).json()) as { features: { id: string }[] };
    const hosted = dataset.deployments.records.filter(({ host }) => host === "KGZ");
    expect(features.map(({ id }) => id)).toEqual(hosted.flatMap(({ id, sites }) => sites.map(() => `deployments/${id}`)));
  });
});

describe("what a list can be asked", () => {
  it("only some fields", async () => {
    const header = async (path: string) => (await (await call(path)).text()).split("\r\n")[0]?.split(",").sort();
    expect(await header("/v1/events.csv?fields=id,title&limit=3&from=2022")).toEqual(["id", "title"]);
    expect(await header("/v1/countries/KAZ.csv?fields=id,iso2")).toEqual(["id", "iso2"]);
  });

  it.each([
    ["/v1/agreements?sort=-signed&limit=500", "signed", -1],
    ["/v1/claims?sort=verdict,-number&limit=500", "verdict", 1],
    ["/v1/sources?sort=published&limit=500", "published", 1],
    ["/v1/series/gdp/observations?sort=-value&limit=500", "value", -1],
  ])("%s is in order, the unknown last", async (path, field, sign) => {
    const { data } = await json(path);
    const values = data.map((item) => {
      const value = item[field] as { earliest: string } | string | number | null;
      return typeof value === "object" && value !== null ? value.earliest : value;
    });
    for (const [index, value] of values.entries()) {
      const before = values[index - 1];
      if (index === 0 || value === null) continue;
      expect(before).not.toBeNull();
      expect(before === value || (before as number) < (value as number) === sign > 0).toBe(true);
    }
  });

  it("records one step away, once each", async () => {
    const { data, included } = await json("/v1/memberships?organization=csto&include=countries,organizations,sources");
    expect(included?.organizations?.map(({ id }) => id)).toEqual(["csto"]);
    expect(included?.countries?.map(({ id }) => id)).toEqual([...new Set(data.map(({ country }) => country))].sort());
    const cited = new Set([...JSON.stringify(data).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id));
    expect(included?.sources?.map(({ id }) => id)).toEqual([...cited].sort());
    expect((await json("/v1/events/2022-01-06-csto-deployment-kazakhstan?include=organizations")).included?.organizations?.map(({ id }) => id)).toContain(
      "csto",
    );
    expect((await json("/v1/events?limit=1")).included).toBeNull();
  });

  it("as it stood at a version or on a day", async () => {
    const then = await json("/v1/countries?asOf=0.1.0&limit=500");
    expect(then.meta).toMatchObject({ version: "0.1.0", asOf: "0.1.0", total: 52 });
    expect((await json("/v1/agreements?asOf=0.1.0")).meta.total).toBe(0);
    // Records that have moved on since the last release are none: a day after it is that release, and what is newest has a version of its own.
    const last = meta.releases.at(-1)?.version ?? "";
    const released = datasetAsOf(dataset, history, last).dataset;
    for (const asOf of [last, "2099-01-01"]) {
      const { meta: of } = await json(`/v1/events?asOf=${asOf}&limit=500`);
      expect([of.version, of.total]).toEqual([last, released.events.records.length]);
    }
    expect((await json("/v1/events")).meta.version).toBe(meta.version);
  });
});

describe("search", () => {
  it.each([
    ["Tokayev", "people/kassym-jomart-tokayev"],
    ["Tokaev", "people/kassym-jomart-tokayev"],
    ["Токаев", "people/kassym-jomart-tokayev"],
    ["Казахстан", "countries/KAZ"],
    ["Қазақстан", "countries/KAZ"],
    ["Kazahkstan", "countries/KAZ"],
    ["Türkiye", "countries/TUR"],
    ["ОДКБ", "organizations/csto"],
    ["collective security treaty", "organizations/cst"],
    ["spell", "terms/spell"],
  ])("%s finds %s among the first", async (q, path) => {
    const { data } = await json(`/v1/search?q=${encodeURIComponent(q)}&limit=3`);
    expect(data.map((hit) => hit.path)).toContain(path);
  });

  it("finds nothing where there is nothing, and can be kept to a collection, to pages and to dossiers", async () => {
    expect((await json("/v1/search?q=zzzzqqqq")).data).toEqual([]);
    for (const kind of ["events", "pages", "relations"]) {
      const { data } = await json(`/v1/search?q=events+Kazakhstan+Russia&collection=${kind}`);
      expect(new Set(data.map((hit) => hit.kind))).toEqual(new Set([kind]));
    }
  });

  it("understands questions, and says what fits", async () => {
    const [hit] = (await json(`/v1/search?q=${encodeURIComponent("Кто президент Таджикистана")}&limit=1`)).data;
    expect(hit).toMatchObject({
      kind: "tenures",
      title: "Emomali Rahmon, President of Tajikistan",
      says: "Emomali Rahmon: President of Tajikistan since 16 November 1994.",
    });
    expect((await json("/v1/search?q=december+1991&limit=1")).data[0]).toMatchObject({ path: "timeline", kind: "pages" });
  });

  it("gives paths that lead somewhere, but for the pages of the site", async () => {
    const { data } = await json("/v1/search?q=Kazakhstan+Russia&limit=60");
    const kinds = new Set<unknown>();
    for (const { path, kind } of data) {
      if (kinds.has(kind) || kind === "pages") continue;
      kinds.add(kind);
      expect([path, (await call(`/v1/${path}`)).status]).toEqual([path, 200]);
    }
    expect(kinds.size).toBeGreaterThan(4);
  });

  it("looks through an older version as it was", async () => {
    for (const version of meta.releases.map((release) => release.version)) {
      const { data, meta: about } = await json(`/v1/search?q=CSTO&limit=2&asOf=${version}`);
      expect([about.version, data[0]?.path]).toEqual([version, "organizations/csto"]);
    }
  });
});

describe("citations", () => {
  it("come as forms and as files", async () => {
    const { data } = await json("/v1/cite/csto-uzb");
    expect(data).toMatchObject({ id: "memberships/csto-uzb", version: meta.version });
    for (const [style, type, start] of [
      ["text", "text/plain", "Multivector contributors"],
      ["bibtex", "application/x-bibtex", "@misc{"],
      ["ris", "application/x-research-info-systems", "TY  - DATA"],
      ["csl", "application/vnd.citationstyles.csl+json", "["],
    ] as const) {
      const response = await call(`/v1/cite/memberships/csto-uzb/${style}`);
      expect([response.headers.get("content-type")?.split(";")[0], (await response.text()).startsWith(start)]).toEqual([type, true]);
    }
  });

  it("of an id that several collections have are asked back for", async () => {
    const ids = Object.entries(dataset).flatMap(([name, { records }]) => records.map((record: { id: string }) => ({ name, id: record.id })));
    const twice = ids.find(({ name, id }) => ids.some((other) => other.id === id && other.name !== name));
    if (twice === undefined) return;
    const { status, errors } = await json(`/v1/cite/${twice.id}`);
    expect([status, errors[0]?.nearest.includes(`${twice.name}/${twice.id}`)]).toEqual([404, true]);
    expect((await json(`/v1/cite/${twice.name}/${twice.id}`)).data.id).toBe(`${twice.name}/${twice.id}`);
  });
});
