import {
  agreementsAt,
  ballotsOf,
  changesBetween,
  checkClaim,
  corridorsAt,
  deploymentsAt,
  eventsBetween,
  membershipsAt,
  type OrganizationId,
  published,
  readSignpost,
  relation,
  tenuresAt,
  visitsBetween,
} from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { describe, expect, it } from "vitest";
import written from "../openapi.json" with { type: "json" };
import { useApi } from "./client.ts";
import { exampleOf } from "./contract.ts";

const api = useApi();
const { call, json } = api;

/** What a signpost reads; what limits it stands in `meta`. */
function readingOf(signpost: Parameters<typeof readSignpost>[1], at: string) {
  const { question, answer } = readSignpost(dataset, signpost, at);
  return { question, answer };
}

describe("questions about dates", () => {
  it.each<[OrganizationId, string, number]>([
    ["csto", "2007-01-01", 7],
    ["csto", "2003-09-17", 0],
    ["csto", "2003-09-18", 6],
    ["cst", "1995-01-01", 9],
  ])("%s at %s has %i, byte for byte as the import answers", async (organization, at, count) => {
    const text = await (await call(`/v1/organizations/${organization}/members?at=${at}`)).text();
    const { members, least, most } = membershipsAt(dataset.memberships, { organization, at });
    expect(text.startsWith(`{"data":${JSON.stringify(published(members))},"meta":`)).toBe(true);
    expect(members).toHaveLength(count);
    expect(JSON.parse(text).meta).toMatchObject({ at, least, most, total: count, version: meta.version });
  });

  it("give three-valued answers, with least and most", async () => {
    const { data, meta: about } = await json("/v1/members?country=KGZ&organization=eaeu&at=2015-08-10");
    expect(data).toMatchObject([{ country: "KGZ", holds: "possibly" }]);
    expect(about).toMatchObject({ least: 0, most: 1 });
  });

  it("show a freeze beside the membership in law", async () => {
    const { data } = await json("/v1/members?country=ARM&organization=csto&at=2025-01-01");
    expect(data).toMatchObject([{ role: "member", holds: "yes", practice: { role: "frozen", holds: "yes" } }]);
  });

  it("default to the horizon, and say so", async () => {
    expect((await json("/v1/organizations/csto/members")).meta.at).toBe(meta.horizon);
  });

  /** Of a pair, at no date: as lists give records then. */
  const withHolds = (found: ReturnType<typeof relation>) => ({
    ...found,
    ...Object.fromEntries(
      (["agreements", "visits", "deployments", "corridors", "events"] as const).map((part) => [
        part,
        (found[part] as object[]).map((one) => ({ ...one, holds: null })),
      ]),
    ),
  });

  const record = <C extends keyof typeof dataset>(collection: C, id: string) =>
    dataset[collection].records.find((one) => one.id === id) as (typeof dataset)[C]["records"][number];
  it.each([
    ["/v1/members?at=2012&role=any&limit=500", () => membershipsAt(dataset.memberships, { at: "2012", role: "any" }).members],
    [
      "/v1/organizations/sco/members?at=2010-01-01&role=observer",
      () => membershipsAt(dataset.memberships, { organization: "sco", at: "2010-01-01", role: "observer" }).members,
    ],
    ["/v1/events?from=2022&to=2022&limit=500", () => eventsBetween(dataset.events, { from: "2022", to: "2022" }).events],
    [
      "/v1/events?from=2014&country=UZB,TJK&role=signatory,host&limit=500",
      () => eventsBetween(dataset.events, { from: "2014", country: ["UZB", "TJK"], role: ["signatory", "host"] }).events,
    ],
    [
      "/v1/events?from=1990&type=appeal&country=ARM&organization=csto",
      () => eventsBetween(dataset.events, { from: "1990", to: meta.horizon, type: "appeal", country: "ARM", organization: "csto" }).events,
    ],
    ["/v1/changes-between?from=2022&to=2024-06&limit=500", () => changesBetween(dataset, { from: "2022", to: "2024-06" }).changes],
    ["/v1/tenures?at=2022-09-14&limit=500", () => tenuresAt(dataset.tenures, { at: "2022-09-14" }).tenures],
    ["/v1/agreements?at=2013-06&party=KAZ&with=RUS", () => agreementsAt(dataset.agreements, { at: "2013-06", party: "KAZ", with: "RUS" }).agreements],
    ["/v1/deployments?at=2010&host=KGZ", () => deploymentsAt(dataset.deployments, { at: "2010", host: "KGZ" }).deployments],
    ["/v1/corridors?at=2012&country=KAZ&avoiding=RUS", () => corridorsAt(dataset.corridors, { at: "2012", country: "KAZ", avoiding: "RUS" }).corridors],
    ["/v1/visits?from=2022&to=2022&person=vladimir-putin", () => visitsBetween(dataset.visits, { from: "2022", to: "2022", person: "vladimir-putin" }).visits],
    ["/v1/relations/KAZ/RUS", () => withHolds(relation(dataset, "KAZ", "RUS"))],
    ["/v1/relations/KAZ/eu/agreements", () => withHolds(relation(dataset, "KAZ", "eu")).agreements],
    ["/v1/relations/UZB/csto/memberships", () => relation(dataset, "UZB", "csto").memberships],
    ["/v1/ballots?country=UZB,TJK&from=2022-03&limit=500", () => ballotsOf(dataset.votes, { country: ["UZB", "TJK"], from: "2022-03" }).ballots],
    ["/v1/claims/central-asia-coming-into-its-own-37", () => record("claims", "central-asia-coming-into-its-own-37")],
    [
      "/v1/claims/central-asia-coming-into-its-own-37/check",
      () => checkClaim(dataset, record("claims", "central-asia-coming-into-its-own-37") as { check: null }),
    ],
    ["/v1/signposts/csto-members/reading?at=2013", () => readingOf(record("signposts", "csto-members"), "2013")],
    ["/v1/memberships/csto-uzb", () => record("memberships", "csto-uzb")],
  ])("%s answers what the query answers", async (path, query) => {
    expect(JSON.stringify((await json(path)).data)).toBe(JSON.stringify(published(query())));
  });

  it("every check and every reading, those that need a series too, is the import's own", async () => {
    for (const claim of dataset.claims.records.filter(({ check }) => check !== null)) {
      expect(JSON.stringify((await json(`/v1/claims/${claim.id}/check`)).data)).toBe(JSON.stringify(published(checkClaim(dataset, claim))));
    }
    for (const signpost of dataset.signposts.records) {
      expect(JSON.stringify((await json(`/v1/signposts/${signpost.id}/reading?at=2021`)).data)).toBe(JSON.stringify(published(readingOf(signpost, "2021"))));
    }
    expect((await call("/v1/claims/central-asia-coming-into-its-own-36/check")).status).toBe(404);
  });
});

/** An address for each template of the document, made of its examples. */
const examples = () =>
  Object.entries(api.contract.document.paths).flatMap(([template, { get }]) => {
    if (get === undefined) return [];
    const parameters = get.parameters ?? [];
    const path = parameters.reduce((text, parameter) => (parameter.in === "path" ? text.replace(`{${parameter.name}}`, exampleOf(parameter)) : text), template);
    const query = parameters
      .filter(({ in: place, required }) => place === "query" && required)
      .map((parameter) => `${parameter.name}=${encodeURIComponent(exampleOf(parameter))}`);
    return [{ template, address: query.length === 0 ? path : `${path}?${query.join("&")}` }];
  });

describe("every documented address", () => {
  it("that the index lists is there, in every collection", async () => {
    const { data } = await json("/v1");
    for (const { path } of data) expect((await call(path)).status, path).toBe(200);
    for (const name of Object.keys(dataset)) expect(data.map(({ path }) => path)).toContain(`/v1/${name}`);
  });

  const firstPart = (template: string) => template.match(/^\/v1\/[a-z-]+/)?.[0] ?? "/";
  // A test for each of some sixty groups: asked in one, four hundred addresses outlast a test's time on a busy machine.
  it.each([...new Set(Object.keys(written.paths).map(firstPart))])("of %s answers GET, HEAD and OPTIONS with its examples, and nothing else", async (part) => {
    const asked = examples().filter(({ template }) => firstPart(template) === part);
    expect(asked).not.toEqual([]);
    for (const [place, { template, address }] of asked.entries()) {
      const got = await call(address);
      await got.body?.cancel();
      const head = await call(address, { method: "HEAD" });
      expect([address, got.status, head.status]).toEqual([address, 200, 200]);
      for (const name of ["content-type", "etag", "link", "cache-control", "vary"])
        expect([address, name, head.headers.get(name)]).toEqual([address, name, got.headers.get(name)]);
      if (place > 0) continue; // What may be done with an address is decided for all of them in one place: one of a group is enough.
      const options = await call(address, { method: "OPTIONS", headers: { Origin: "https://example.org", "Access-Control-Request-Method": "GET" } });
      expect(options.status).toBe(204);
      for (const method of ["PUT", "PATCH", "DELETE"]) {
        const refused = await call(address, { method });
        expect([template, refused.status, refused.headers.get("allow")]).toEqual([template, 405, "GET, HEAD, OPTIONS"]);
      }
    }
  });

  it("with an id suggests the nearest when there is none", async () => {
    const templates = Object.entries(api.contract.document.paths).filter(
      ([template, { get }]) => template.startsWith("/v1/") && template.includes("{id}") && get !== undefined,
    );
    expect(templates.length).toBeGreaterThan(60);
    for (const [template, { get }] of templates) {
      let path = template;
      const query = (get?.parameters ?? [])
        .filter(({ required, in: place }) => required && place === "query")
        .map((parameter) => `${parameter.name}=${exampleOf(parameter)}`);
      for (const parameter of get?.parameters ?? []) {
        const { name, in: place } = parameter;
        const example = exampleOf(parameter);
        if (place === "path") path = path.replace(`{${name}}`, name === "id" ? `${example.slice(0, -1)}x` : example);
      }
      const { status, type, errors, detail } = await json(query.length === 0 ? path : `${path}?${query.join("&")}`);
      expect([template, status, type]).toEqual([template, 404, "/problems/unknown-id"]);
      expect([template, errors[0]?.nearest.length ?? 0]).toEqual([template, expect.toSatisfy((count: number) => count > 0)]);
      expect(detail).toMatch(/Did you mean|nearest: /);
    }
  });

  it("gives every collection's first and last record by id", async () => {
    for (const [name, { records }] of Object.entries(dataset)) {
      for (const { id } of [records[0], records.at(-1)].filter((one) => one !== undefined)) expect((await json(`/v1/${name}/${id}`)).data.id).toBe(id);
    }
  });
});

describe("the reference", () => {
  it("is served with its own scripts and nothing from elsewhere", async () => {
    expect((await call("/")).headers.get("location")).toBe("/docs");
    const page = await (await call("/docs")).text();
    expect(page).not.toMatch(/https?:\/\//);
    for (const [, path = ""] of page.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)) {
      const file = await call(path);
      expect([file.status, (await file.text()).length > 50], path).toEqual([200, true]);
    }
    expect((await call("/docs/nothing.js")).status).toBe(404);
    expect((await call("/docs/..%2Fdata%2Fhistory.json")).status).toBe(404);
  });

  it("is found from the catalogue, and the page for language models names addresses that are there", async () => {
    const { linkset } = (await (await call("/.well-known/api-catalog")).json()) as { linkset: Record<string, { href: string }[]>[] };
    for (const rel of ["service-desc", "service-doc", "service-meta", "status"]) {
      for (const { href } of linkset[0]?.[rel] ?? []) expect([href, (await call(href)).status]).toEqual([expect.stringMatching(/^\//), 200]);
    }
    const text = await (await call("/llms.txt")).text();
    const links = [...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, path = ""]) => path).filter((path) => path !== "/mcp" && path !== "/v1/claims/check");
    expect(links.length).toBeGreaterThan(8);
    for (const path of links) expect((await call(path)).status, path).toBe(200);
  });

  it("says of each series and collection when it was read, when more is due, and what is late", async () => {
    const answer = (await (await call("/freshness")).json()) as { today: string; data: Judged[]; collections: Judged[] };
    expect(answer.data.map(({ series }) => series)).toEqual(dataset.series.records.map(({ id }) => id));
    for (const { due, late, state, rhythm, remedy } of [...answer.data, ...answer.collections]) {
      const passed = due === null ? undefined : due < answer.today;
      expect(state).toBe(rhythm === "ended" ? "ended" : passed === undefined ? "unknown" : passed ? "late" : "current");
      if (late !== undefined) expect(late).toBe(passed === undefined ? "unknown" : passed ? "yes" : "no");
      expect(remedy !== null).toBe(state === "late");
    }
    const events = answer.collections.find(({ collection }) => collection === "events");
    expect(events).toMatchObject({ readTo: dataset.events.coverage.readTo, rhythm: "quarterly", lastRead: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });
});

interface Judged {
  series?: string;
  collection?: string;
  rhythm: string | null;
  due: string | null;
  late?: string;
  state: string;
  remedy: string | null;
}

describe("the document", () => {
  it("is OpenAPI 3.1 with the records' schemas, and every success and error in it has been seen above", () => {
    const { paths, components } = api.contract.document;
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(["Country", "Organization", "Membership", "Event", "Claim", "Source", "Problem", "Relation", "Corridor"]),
    );
    const documented = Object.entries(paths).flatMap(([template, { get }]) => Object.keys(get?.responses ?? {}).map((status) => `get ${template} ${status}`));
    // These come from mechanisms that all addresses share; the other files of tests see each of them.
    const unseen = documented.filter((entry) => !api.contract.checked.has(entry) && !/ (206|304|308|400|405|406|410|414|416|429|431|500)$/.test(entry));
    expect(unseen.filter((entry) => !/ 404$/.test(entry) || (entry.startsWith("get /v1") && entry.includes("{id}")))).toEqual([]);
  });
});
