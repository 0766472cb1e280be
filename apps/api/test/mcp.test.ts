import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { dataset, meta } from "@multivector/data/dataset";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useApi } from "./client.ts";

const api = useApi();
let client: Client;
beforeAll(async () => {
  client = new Client({ name: "tests", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", api.target.url)) as Parameters<typeof client.connect>[0]);
  // Once listed, the client holds every result against its tool's output schema.
  await client.listTools();
});
afterAll(() => client?.close());

type Result = { isError?: boolean; structuredContent?: Record<string, unknown>; content: { type: string; text: string }[] };
const ask = async (name: string, args: Record<string, unknown>) => (await client.callTool({ name, arguments: args })) as Result;

/** What a case must give: parts of the result, or the words of a refusal. */
type Expected = { gives: Record<string, unknown> } | { says: RegExp };
const gives = (part: Record<string, unknown>): Expected => ({ gives: part });
const refuses = (words: RegExp): Expected => ({ says: words });
const some = (part: unknown) => expect.arrayContaining([expect.objectContaining(part as object)]);
const claim = (number: number) => dataset.claims.records[number - 1]?.id;

const CASES: [tool: string, args: Record<string, unknown>, expected: Expected][] = [
  // Finding records.
  ["search", { query: "Tokayev" }, gives({ hits: some({ path: "people/kassym-jomart-tokayev" }) })],
  ["search", { query: "Токаев" }, gives({ hits: some({ path: "people/kassym-jomart-tokayev" }) })],
  ["search", { query: "Kazahkstan" }, gives({ hits: some({ path: "countries/KAZ" }) })],
  ["search", { query: "collective security", limit: 1 }, gives({ hits: [expect.anything()], next: expect.stringContaining("@1") })],
  ["search", { query: "zzzzqqqq" }, gives({ hits: [], total: 0, next: null })],
  ["search", { query: "gas", cursor: "0.0.1@0" }, refuses(/ask again without it/)],
  ["search", { query: "gas", cursor: `${meta.version}@-5` }, refuses(/ask again without it/)],
  ["search", { query: "gas", cursor: "nonsense" }, refuses(/ask again without it/)],
  ["search", { query: "  " }, refuses(/query/)],
  ["search", { query: "a".repeat(201) }, refuses(/query/)],
  ["search", { query: "gas", limit: 0 }, refuses(/limit/)],
  ["search", { query: "gas", limit: 1000 }, refuses(/limit/)],
  ["search", {}, refuses(/query/)],
  // What held at a date.
  [
    "facts_at",
    { about: "csto", at: "2007-01-01", kinds: ["memberships"] },
    gives({ least: 7, most: 7, facts: some({ path: "memberships/csto-uzb", holds: "yes" }) }),
  ],
  ["facts_at", { about: "csto", at: "2003-09-17", kinds: ["memberships"] }, gives({ facts: some({ says: expect.stringContaining("signatory") }) })],
  [
    "facts_at",
    { about: "ARM", at: "2025-01-01", kinds: ["memberships"], limit: 100 },
    gives({ facts: some({ path: "memberships/csto-arm", says: expect.stringContaining("in practice frozen") }) }),
  ],
  [
    "facts_at",
    { about: "KAZ", at: "2022-09-14", kinds: ["offices"] },
    gives({ facts: some({ path: "tenures/kaz-head-of-state-kassym-jomart-tokayev-2019", holds: "yes" }) }),
  ],
  ["facts_at", { about: "KGZ", at: "2010", kinds: ["deployments"] }, gives({ facts: some({ path: "deployments/rus-kgz-kant" }) })],
  ["facts_at", { about: "KAZ", at: "2020", kinds: ["corridors"], limit: 100 }, gives({ facts: some({ path: "corridors/cpc" }) })],
  ["facts_at", { about: "KAZ", at: "2020-05-05", kinds: ["agreements"], limit: 100 }, gives({ facts: some({ holds: "yes" }) })],
  [
    "facts_at",
    { about: "KGZ", at: "2015-08-10", kinds: ["memberships"], limit: 100 },
    gives({ facts: some({ path: "memberships/eaeu-kgz", holds: "possibly" }) }),
  ],
  ["facts_at", { about: "TKM", at: "2007", kinds: ["memberships"], limit: 1 }, gives({ facts: [expect.anything()], next: `${meta.version}@1` })],
  ["facts_at", { about: "csto", at: "1991", kinds: ["memberships"] }, gives({ facts: [], total: 0 })],
  ["facts_at", { about: "KZA", at: "2007" }, refuses(/Near: .*KAZ/)],
  ["facts_at", { about: "the alliance", at: "2007" }, refuses(/Use the search tool/)],
  ["facts_at", { about: "KAZ", at: "yesterday" }, refuses(/at/)],
  ["facts_at", { about: "KAZ", at: "2007-02-30" }, refuses(/date/)],
  ["facts_at", { about: "KAZ" }, refuses(/at/)],
  ["facts_at", { about: "KAZ", at: "2007", kinds: ["weather"] }, refuses(/kinds/)],
  // What ties two parties.
  ["relation", { a: "KAZ", b: "RUS" }, gives({ items: [], counts: expect.objectContaining({ votes: 13 }) })],
  ["relation", { a: "KAZ", b: "RUS", part: "votes" }, gives({ items: some({ path: "votes/un-68-262", says: expect.stringContaining("abstain and no") }) })],
  ["relation", { a: "KAZ", b: "CHN", part: "visits", limit: 100 }, gives({ items: some({ path: "visits/2022-09-14-xi-kaz" }) })],
  ["relation", { a: "ARM", b: "RUS", part: "memberships", limit: 100 }, gives({ items: some({ path: "organizations/csto" }) })],
  ["relation", { a: "KAZ", b: "CHN", part: "observations", limit: 100 }, gives({ items: some({ path: "series/chinese-finance" }) })],
  ["relation", { a: "KAZ", b: "eu", part: "agreements" }, gives({ items: some({ path: expect.stringContaining("agreements/") }) })],
  ["relation", { a: "TJK", b: "RUS", part: "deployments" }, gives({ items: some({ path: expect.stringContaining("deployments/") }) })],
  ["relation", { a: "UZB", b: "KAZ", part: "positions" }, gives({ total: expect.any(Number) })],
  ["relation", { a: "KAZ", b: "KAZ" }, refuses(/another than KAZ/)],
  ["relation", { a: "KAZ", b: "Russia" }, refuses(/neither the code of a state/)],
  ["relation", { a: "KAZ", b: "RUS", part: "friendship" }, refuses(/part/)],
  // What changed in the world.
  [
    "what_changed",
    { from: "2003-09-18", to: "2003-09-18", organization: "csto" },
    gives({ changes: some({ path: "memberships/csto-kaz", says: expect.stringContaining("becomes member") }) }),
  ],
  [
    "what_changed",
    { from: "2022-01-01", to: "2022-01-31", country: "KAZ" },
    gives({ changes: some({ path: "events/2022-01-06-csto-deployment-kazakhstan" }) }),
  ],
  [
    "what_changed",
    { from: "2012", to: "2012", organization: "csto", limit: 100 },
    gives({ changes: some({ path: "memberships/csto-uzb", says: expect.stringContaining("ceases to be") }) }),
  ],
  ["what_changed", { from: "1950", to: "1951" }, gives({ changes: [], least: 0, most: 0 })],
  ["what_changed", { from: "2022", to: "2021" }, refuses(/not before from/)],
  ["what_changed", { from: "2022", to: "2023", country: "ZZZ" }, refuses(/neither the code of a state/)],
  ["what_changed", { from: "2022" }, refuses(/to/)],
  // Texts and claims.
  [
    "check_claim",
    { text: "The CSTO was founded in May 1992." },
    gives({ sentences: some({ finding: "claim", claims: some({ id: claim(34), verdict: "imprecise" }) }) }),
  ],
  ["check_claim", { text: "My cat likes fish." }, gives({ sentences: [expect.objectContaining({ finding: "not-held", claims: [], facts: [] })] })],
  [
    "check_claim",
    { text: "Xi Jinping travelled to Kazakhstan in September 2022." },
    gives({ sentences: some({ finding: "facts", facts: some({ path: "visits/2022-09-14-xi-kaz" }) }) }),
  ],
  ["check_claim", { claim: "37" }, gives({ claim: expect.objectContaining({ id: claim(37), check: expect.objectContaining({ holds: true }) }) })],
  ["check_claim", { claim: claim(36) }, gives({ claim: expect.objectContaining({ verdict: "opinion", check: null }) })],
  ["check_claim", { claim: "99" }, refuses(/There is no claim "99"/)],
  ["check_claim", { text: "a", claim: "1" }, refuses(/either text or claim/)],
  ["check_claim", {}, refuses(/either text or claim/)],
  ["check_claim", { text: " " }, refuses(/a text of 1 to/)],
  // Citing.
  ["cite", { id: "csto-uzb" }, gives({ id: "memberships/csto-uzb", version: meta.version, bibtex: expect.stringContaining("@misc{") })],
  ["cite", { id: "events/2022-01-06-csto-deployment-kazakhstan" }, gives({ id: "events/2022-01-06-csto-deployment-kazakhstan" })],
  ["cite", { id: "csto-uzbek" }, refuses(/Near: .*csto-uzb/)],
  ["cite", { id: "things/csto" }, refuses(/no collection/)],
  ["cite", { id: "" }, refuses(/id/)],
  // Values.
  [
    "observations",
    { entity: "KAZ", series: "trade-kaz", partner: "CHN", from: 2020, to: 2020 },
    gives({ values: some({ year: 2020, partner: "CHN" }), holes: expect.any(Array) }),
  ],
  [
    "observations",
    { entity: "UZB", series: "population", from: 2000, to: 2001 },
    gives({ values: some({ entity: "UZB", year: 2000, unit: expect.any(String) }) }),
  ],
  ["observations", { entity: "KAZ", limit: 1 }, gives({ values: [expect.anything()], next: `${meta.version}@1` })],
  ["observations", { entity: "KAZ", series: "weather" }, refuses(/There is no series "weather"; there are /)],
  ["observations", { entity: "KAZ", series: "gdp", item: "weather" }, refuses(/item is "weather"; expected one of/)],
  ["observations", { entity: "KAZ", series: "gdp", from: 2090 }, refuses(/No value is held for that/)],
  ["observations", { entity: "ZZZ" }, refuses(/is no state here/)],
  ["observations", { entity: "KAZ", from: "long ago" }, refuses(/from/)],
  // Who leads.
  [
    "explain_vector",
    { country: "UZB", domain: "economy", year: 2023, partner: "CHN", limit: 100 },
    gives({
      shown: true,
      contributions: some({ indicator: "imports", holder: "CHN", path: "series/trade-uzb/observations?entity=UZB&partner=CHN&item=imports&from=2023&to=2023" }),
      carried: some({ indicator: "loans", year: 2022 }),
    }),
  ],
  [
    "explain_vector",
    { country: "TJK", domain: "security", year: 2025, limit: 100 },
    gives({ contributions: some({ path: "deployments/rus-tjk-201", holder: "RUS" }) }),
  ],
  [
    "explain_vector",
    { country: "TKM", domain: "economy", year: 2010 },
    gives({ shown: false, says: expect.stringContaining("Too little evidence"), missing: ["exports", "imports"] }),
  ],
  ["explain_vector", { country: "KGZ", domain: "connectivity", year: 2019 }, refuses(/a hole, not a zero/)],
  ["explain_vector", { country: "RUS", domain: "economy", year: 2019 }, refuses(/country/)],
  ["explain_vector", { country: "KAZ", domain: "economy", year: 1980 }, refuses(/year/)],
];

describe("the MCP server", () => {
  it("lists at most eight tools, read-only, each with schemas", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search", "facts_at", "relation", "what_changed", "check_claim", "cite", "observations", "explain_vector"]);
    for (const { annotations, outputSchema, inputSchema, description } of tools) {
      expect([annotations?.readOnlyHint, outputSchema?.type, inputSchema.type]).toEqual([true, "object", "object"]);
      expect((description ?? "").length).toBeLessThan(420);
    }
  });

  it("has sixty cases and more", () => expect(CASES.length).toBeGreaterThanOrEqual(60));

  it.each(CASES)("%s %j", async (tool, args, expected) => {
    const result = await ask(tool, args).catch((error: Error) => ({ isError: true, content: [{ type: "text", text: error.message }] }) as Result);
    if ("says" in expected) {
      expect([result.isError, result.structuredContent]).toEqual([true, undefined]);
      expect(result.content[0]?.text).toMatch(expected.says);
      expect(result.content[0]?.text).not.toMatch(/\n\s+at /);
    } else {
      expect(result.isError ?? false, result.content[0]?.text).toBe(false);
      expect(result.structuredContent).toMatchObject(expected.gives);
      expect(JSON.parse(result.content[0]?.text ?? "")).toEqual(result.structuredContent);
    }
  });

  it("walked by its cursors gives everything once, and no page is long", async () => {
    const walked: unknown[] = [];
    let cursor: string | undefined;
    let total = 0;
    do {
      const { structuredContent, content } = await ask("relation", {
        a: "KAZ",
        b: "RUS",
        part: "events",
        limit: 7,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const { items, next, total: all } = structuredContent as { items: unknown[]; next: string | null; total: number };
      expect((content[0]?.text ?? "").length).toBeLessThan(8000);
      walked.push(...items);
      total = all;
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(walked.map((item) => JSON.stringify(item))).size).toBe(total);
  });

  it("keeps no session: every request stands alone, and only POST is taken", async () => {
    for (const method of ["GET", "DELETE", "PUT"]) {
      const response = await api.call("/mcp", { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
    }
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(new URL("/mcp", api.target.url), {
        method: "POST",
        body,
        headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream", ...headers },
      });
    const alone = await post('{"jsonrpc":"2.0","id":1,"method":"tools/list"}');
    expect([alone.status, alone.headers.get("mcp-session-id")]).toEqual([200, null]);
    for (const body of ["", "{", "[]", '{"jsonrpc":"2.0"}', "null"]) {
      const response = await post(body);
      expect([body, response.status < 500]).toEqual([body, true]);
    }
    expect((await post("a".repeat(300_000))).status).toBe(413);
    // A version of the protocol that nobody speaks is refused with those that are spoken, for every kind of message.
    for (const body of ['{"jsonrpc":"2.0","id":1,"method":"tools/list"}', '{"jsonrpc":"2.0","method":"notifications/initialized"}']) {
      const refused = await post(body, { "MCP-Protocol-Version": "1999-01-01" });
      expect([refused.status, await refused.json()]).toEqual([
        400,
        { jsonrpc: "2.0", id: null, error: { code: -32000, message: expect.stringMatching(/"1999-01-01"; this server speaks .*2025-06-18/) } },
      ]);
    }
    expect((await post('{"jsonrpc":"2.0","id":1,"method":"tools/list"}', { "MCP-Protocol-Version": "2025-06-18" })).status).toBe(200);
  });
});
