import { METHOD_IDS } from "@multivector/data/vectors";
import { describe, expect, it } from "vitest";
import { useApi } from "../client.ts";

// What somebody found who used the API without knowing it: each answer was wrong without a word. Grouped as they were found.
const { call, json } = useApi();

const lines = async (path: string) => (await (await call(path)).text()).trimEnd().split("\r\n");
const codes = (limits: { code: string }[]) => limits.map(({ code }) => code);

describe("A 1: tables are whole", () => {
  it.each(["/v1/events", "/v1/sources", "/v1/series/trade-kaz/observations", "/v1/observations?entity=KAZ", "/v1/ballots", "/v1/members?at=2012&role=any"])(
    "%s",
    async (path) => {
      const { meta } = await json(path);
      const csv = await call(path.replace(/(\?|$)/, ".csv$1"));
      const rows = (await csv.text()).trimEnd().split("\r\n").length - 1;
      const ndjson = (await (await call(path.replace(/(\?|$)/, ".ndjson$1"))).text()).trimEnd().split("\n").length;
      // A cell may hold line ends of its own.
      expect([rows >= meta.total, ndjson]).toEqual([true, meta.total]);
      expect([csv.headers.get("x-total-count"), csv.headers.get("x-complete")]).toEqual([String(meta.total), "true"]);
      expect(csv.headers.get("content-disposition")).toMatch(/filename="[\w.-]+\.csv"/);
    },
  );

  it("JSON says that more follows, and a table that is limited says it too; pages of other origins may read it", async () => {
    const { meta, links } = await json("/v1/sources");
    expect([meta.complete, links.next === null]).toEqual([false, false]);
    const short = await call("/v1/sources.csv?limit=3", { headers: { Origin: "https://example.org" } });
    expect([short.headers.get("x-complete"), short.headers.get("x-total-count")]).toEqual(["false", String(meta.total)]);
    for (const name of ["X-Total-Count", "X-Complete", "Content-Disposition"]) expect(short.headers.get("access-control-expose-headers")).toContain(name);
    expect((await call("/v1/sources.csv?limit=5000")).headers.get("x-complete")).toBe("true");
  });
});

describe("A 2 and 3: nothing unknown is answered", () => {
  it.each([
    ["/v1/members?organization=ctso", "organization"],
    ["/v1/organizations/ctso/members", "id"],
    ["/v1/tenures?country=KZZ", "country"],
    ["/v1/visits?person=putinn", "person"],
    ["/v1/deployments?host=tjkk", "host"],
    ["/v1/observations?series=trade-kz", "series"],
    ["/v1/observations?entity=KZZ", "entity"],
    ["/v1/ballots?vote=un-0", "vote"],
    ["/v1/members?org=csto", "org"],
    ["/v1/agreements?parties=KAZ", "parties"],
    ["/v1/changes-between?from=2022&body=csto", "body"],
  ])("%s", async (path, parameter) => {
    const { status, errors } = await json(path);
    expect([status === 400 || status === 404, errors.map((one) => one.parameter)]).toEqual([true, [parameter]]);
  });

  it("other spellings are the same question", async () => {
    const { data, meta } = await json("/v1/members?organization=CSTO&country=kz,%D0%9A%D0%B8%D1%80%D0%B3%D0%B8%D0%B7%D0%B8%D1%8F,398&at=2007-01-01");
    expect(data.map(({ country }) => country)).toEqual(["KAZ", "KGZ"]);
    expect(meta.resolved).toContainEqual({ parameter: "country", given: "kz", id: "KAZ" });
    expect(meta.resolved).toContainEqual({ parameter: "organization", given: "CSTO", id: "csto" });
  });
});

describe("A 4: ranges that cannot be, and times that nobody saw", () => {
  it.each(["/v1/events", "/v1/visits", "/v1/votes", "/v1/ballots", "/v1/changes-between", "/v1/observations", "/v1/vectors", "/v1/events/counts?by=type"])(
    "%s does not end before it begins",
    async (path) => {
      const { status, errors } = await json(`${path}${path.includes("?") ? "&" : "?"}from=2023&to=2022`);
      expect([status, errors[0]?.parameter]).toEqual([400, "to"]);
    },
  );

  it.each([
    "/v1/members?at=1950",
    "/v1/tenures?at=1850",
    "/v1/events?from=1900&to=1950",
    "/v1/votes?from=1995&to=1999",
    "/v1/ballots?to=2000",
    "/v1/observations?series=trade-kaz&to=1950",
  ])("%s: nobody looked", async (path) => {
    const { meta } = await json(path);
    expect([codes(meta.limits).includes("before-coverage"), meta.most]).toEqual([true, null]);
  });

  it.each([
    "/v1/members?organization=csto&at=2050",
    "/v1/tenures?at=2050",
    "/v1/observations?series=gdp&from=2050",
    "/v1/events?from=2050",
    "/v1/signposts/csto-members/reading?at=2050",
  ])("%s: nobody knows", async (path) => expect(codes((await json(path)).meta.limits)).toContain("beyond-horizon"));
});

describe("A 5: now is the horizon", () => {
  it("this year, today and no date at all are certain where the horizon is", async () => {
    const { horizon } = (await json("/v1/terms")).meta;
    const ask = async (at: string) => (await json(`/v1/members?country=TKM&role=any${at}`)).meta;
    const now = await ask("");
    expect(now).toMatchObject({ at: horizon });
    expect(now.least).toBeGreaterThan(0);
    for (const at of ["&at=now", `&at=${horizon}`, "&at=2050", "&at=2026-11-28"]) expect((await ask(at)).least).toBe(now.least);
    const year = (await json("/v1/agreements?party=UZB&with=TJK&at=2026")).meta;
    expect([year.least > 0, codes(year.limits).includes("cut-at-horizon")]).toEqual([true, true]);
  });
});

describe("A 6: a count over a selection has no most", () => {
  it.each([
    "/v1/visits?person=recep-tayyip-erdogan&from=2014",
    "/v1/events?from=2014",
    "/v1/agreements?at=2020",
    "/v1/visits/counts?by=host&from=2014&person=xi-jinping",
    "/v1/members?country=KAZ&at=2020",
  ])("%s", async (path) => {
    const { meta } = await json(path);
    expect([meta.most, meta.possible]).toEqual([null, expect.any(Number)]);
    expect(meta.coverage[0]).toMatchObject({ state: expect.stringMatching(/selection|partial/), universe: expect.any(String), readTo: expect.any(String) });
    expect(codes(meta.limits)).toContain(meta.coverage[0]?.state);
  });

  it("one over what is whole has one", async () => {
    const { meta } = await json("/v1/members?organization=csto&at=2007");
    expect(meta).toMatchObject({ least: 7, most: 7, coverage: [{ collection: "memberships", part: "csto", state: "whole" }] });
  });

  it("what was called off or announced is not counted as certain", async () => {
    const { data } = await json("/v1/visits/counts?by=status");
    for (const row of data) expect(row.certain).toBe(row.status === "occurred" ? row.count : 0);
  });
});

describe("A 7: licences are told as they are", () => {
  it.each([
    ["trade-kaz", false],
    ["chinese-finance", false],
    ["migrant-stock", false],
    ["leader-trips-china", false],
  ])("of %s", async (id, records) => {
    const { data: card } = await json(`/v1/series/${id}`);
    const { meta } = await json(`/v1/series/${id}/observations`);
    expect(meta.licences).toEqual([expect.objectContaining({ attribution: card.attribution, covers: [id] })]);
    expect([meta.licences[0]?.id, meta.licences[0]?.title]).toContain(card.licence);
    expect(meta.licences.some(({ covers }) => covers.includes("records"))).toBe(records);
  });

  it("of an answer that mixes them, each", async () => {
    const { meta } = await json("/v1/relations/KAZ/CHN");
    expect(meta.licences[0]?.covers).toEqual(["records"]);
    expect(meta.licences.length).toBeGreaterThan(1);
  });
});

it("A 8: nobody is named first where a vector is not shown", async () => {
  for (const method of METHOD_IDS)
    for (let next: string | null = `/v1/vectors?shown=false&method=${method}&limit=500`; next !== null; ) {
      const { data, links } = await json(next);
      expect(data.length).toBeGreaterThan(0);
      for (const { first, copeland, shown } of data) expect([shown, first, copeland]).toEqual([false, null, null]);
      next = links.next;
    }
  const [hidden] = (await json("/v1/vectors?shown=false&limit=1")).data;
  expect((await json(`/v1/vectors/${hidden?.country}/${hidden?.domain}/${hidden?.year}`)).data.first).toBeNull();
});

describe("A 9: a state's votes are one question", () => {
  it("a filter on ballots filters ballots", async () => {
    const { data } = await json("/v1/votes?country=UZB&choice=absent");
    expect(data.length).toBeGreaterThan(0);
    for (const { cells } of data as unknown as { cells: { country: string; among: string[] }[] }[])
      expect(cells.map(({ country, among }) => [country, among.includes("absent")])).toEqual([["UZB", true]]);
    for (const line of (await lines("/v1/ballots.csv?country=UZB&fields=country")).slice(1)) expect(line).toBe("UZB");
    expect(new Set((await json("/v1/ballots?country=UZB,TJK")).data.map(({ country }) => country))).toEqual(new Set(["UZB", "TJK"]));
  });
});

it("A 10: a state with a body has its membership first, and an empty part says why", async () => {
  for (const path of ["/v1/relations/UZB/csto", "/v1/relations/csto/UZB"]) {
    const { data } = await json(path);
    expect(Object.keys(data)[0]).toBe("memberships");
    expect((data.memberships as unknown as unknown[]).length).toBe(1);
    const empty = data.empty as { part: string; why: string }[];
    for (const [part, items] of Object.entries(data))
      if (part !== "empty" && (items as unknown[]).length === 0) expect(empty.find((one) => one.part === part)?.why).toMatch(/\w/);
  }
  expect((await json("/v1/relations/UZB/csto/memberships")).meta.total).toBe(1);
});

it("A 12: a value that rests on a few votes is none, and says so", async () => {
  const { data } = await json("/v1/series/un-agreement/observations?from=1996&to=1996&entity=TKM&partner=RUS&item=agreement,share-same");
  expect(data.length).toBeGreaterThan(0);
  for (const { value, note } of data) expect([value, note]).toEqual([null, expect.stringMatching(/\w/)]);
});

describe("F: what people try", () => {
  it.each([
    ["/v1/members?country=KZ&at=2020", "KAZ"],
    ["/v1/members?country=398&at=2020", "KAZ"],
    ["/v1/members?country=Kazakhstan&at=2020", "KAZ"],
    ["/v1/members?country=kaz&at=2020", "KAZ"],
    ["/v1/members?country=%D0%A3%D0%B7%D0%B1%D0%B5%D0%BA%D0%B8%D1%81%D1%82%D0%B0%D0%BD&at=2020", "UZB"],
    ["/v1/members?country=O%E2%80%98zbekiston&at=2020", "UZB"],
    ["/v1/members?country=Turkmenistan&at=2020", "TKM"],
  ])("%s", async (path, id) => {
    const { data, meta } = await json(path);
    expect([...new Set(data.map(({ country }) => country))]).toEqual([id]);
    expect(meta.resolved.map((one) => one.id)).toEqual([id]);
  });

  it("a record comes whole, with its sources", async () => {
    const { data, included } = await json("/v1/memberships/csto-uzb?include=sources");
    expect(JSON.stringify(data)).toContain('"citations"');
    expect(included?.sources?.length).toBeGreaterThan(1);
  });
});
