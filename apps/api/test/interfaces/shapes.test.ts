import { describe, expect, it } from "vitest";
import { useApi } from "../client.ts";
import { valuesOf } from "../contract.ts";

// What somebody found who used the API without knowing it: one thing in several shapes, and a document that left things
// out. Grouped as they were found.
const api = useApi();
const { call, json } = api;

describe("B: shapes", () => {
  it("a record is the same in lists, by id, with and without a date and in relations", async () => {
    const fields = Object.keys((await json("/v1/visits/2022-09-14-xi-kaz")).data).sort();
    for (const path of ["/v1/visits?limit=1", "/v1/visits?from=2022&limit=1", "/v1/relations/KAZ/CHN/visits?limit=1"])
      expect([path, Object.keys((await json(path)).data[0] ?? {}).sort()]).toEqual([path, fields]);
    expect((await json("/v1/visits?from=2022&limit=1")).data[0]?.holds).toMatch(/yes|possibly/);
    expect((await json("/v1/visits?limit=1")).data[0]?.holds).toBeNull();
  });

  it("days are ISO text", async () => {
    for (const path of ["/v1/events?limit=5", "/v1/tenures?limit=5", "/v1/members?limit=5", "/v1/changes-between?from=2020&limit=5", "/v1/ballots?limit=5"]) {
      const text = await (await call(path)).text();
      expect(text).toMatch(/"earliest":"\d{4}-\d\d-\d\d"/);
      expect(text).not.toMatch(/"(?:earliest|latest)":-?\d/);
    }
  });

  it("a filter takes several values, with commas or repeated", async () => {
    const of = async (query: string) => (await json(`/v1/members?at=2020&limit=500&${query}`)).data.map(({ membership }) => membership);
    const both = await of("organization=eaeu,ots");
    expect(both).toEqual(await of("organization=eaeu&organization=ots"));
    expect(both.toSorted()).toEqual([...(await of("organization=eaeu")), ...(await of("organization=ots"))].toSorted());
  });

  it("visits have a filter by kind, and counts and sums are asked by group", async () => {
    expect(new Set((await json("/v1/visits?kind=state")).data.map(({ kind }) => kind))).toEqual(new Set(["state"]));
    const { data } = await json("/v1/visits/counts?by=visitor,year&host=KAZ");
    expect(data[0]).toMatchObject({ visitor: expect.any(String), year: expect.any(Number), count: expect.any(Number) });
    const sums = await json("/v1/observations/sums?series=trade-kaz&item=exports&by=year");
    expect(sums.data[0]).toMatchObject({ year: expect.any(Number), unit: "US$ thousand", sum: expect.any(Number) });
  });

  it("aggregates are told from states, and are in no sum unless asked for", async () => {
    const { data } = await json("/v1/observations/sums?series=trade-kaz&item=exports&by=partner&limit=500");
    expect(data.map(({ partner }) => partner)).not.toContain("WLD");
    const world = await json("/v1/observations?series=trade-kaz&partner=WLD&limit=1");
    expect(world.data[0]?.partnerKind).toBe("aggregate");
    const asked = await json("/v1/observations/sums?series=trade-kaz&item=exports&by=partner&aggregates=true&limit=500");
    expect(asked.data.map(({ partner }) => partner)).toContain("WLD");
  });

  it("what can be counted by can be filtered by", () => {
    for (const [template, { get }] of Object.entries(api.contract.document.paths)) {
      if (!template.endsWith("/counts")) continue;
      const names = new Set(get?.parameters?.map(({ name }) => name));
      const parameter = get?.parameters?.find(({ name }) => name === "by");
      const by = (parameter === undefined ? undefined : valuesOf(api.contract.document, parameter)) ?? [];
      expect([template, by.length]).toEqual([template, expect.toSatisfy((count: number) => count > 0)]);
      // Years are asked by their first and last day; a body is named in its path; who is first follows from the shares.
      const known = (name: string) =>
        names.has(name) || (name === "year" ? names.has("from") || template.includes("agreements") : template.includes("{id}") || name === "first");
      expect([template, by.filter((name) => !known(name))]).toEqual([template, []]);
    }
  });
});

/** Is it an address that gives data in several formats? Files have their own type each. */
const isResource = (template: string) => /^\/v1(?!\/bulk\/|\/claims\/check$)/.test(template) && !template.includes("{style}");

describe("C: the document", () => {
  it("describes every address of /v1, and names what it does in one style", () => {
    const { document } = api.contract;
    expect((document as unknown as { info: { contact: { name: string } } }).info.contact.name).toMatch(/\w/);
    const ids = new Set<string>();
    for (const [template, methods] of Object.entries(document.paths)) {
      if (!isResource(template)) continue;
      for (const { operationId = "", description = "" } of Object.values(methods)) {
        expect([template, description.length > 10]).toEqual([template, true]);
        expect([template, operationId]).toEqual([template, expect.stringMatching(/^(?:get|list|count|sum|search|cite)[A-Za-z]*$/)]);
        expect([operationId, ids.has(operationId)]).toEqual([operationId, false]);
        ids.add(operationId);
      }
    }
  });

  it("has one success type an address", () => {
    for (const [template, { get }] of Object.entries(api.contract.document.paths)) {
      if (!isResource(template)) continue;
      expect([template, Object.keys(get?.responses["200"]?.content ?? {}).length]).toEqual([template, 1]);
    }
  });

  it.each([
    ["/v1/events?after=", 400],
    ["/v1/observations?entity=KAZ&partner=RUS&asOf=0.1.0", 200],
    ["/v1/claims/check", 405],
  ])("%s is answered as it says", async (path, status) => expect((await call(path)).status).toBe(status));
});
