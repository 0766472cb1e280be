import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { meta } from "@multivector/data/meta";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CASES } from "./mcp-cases.ts";
import { QUESTIONS } from "./mcp-questions.ts";

const url = inject("url");
let client: Client;
beforeAll(async () => {
  client = new Client({ name: "tests", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", url)) as Parameters<typeof client.connect>[0]);
  // Once listed, the client holds every result against its tool's output schema.
  await client.listTools();
});
afterAll(() => client?.close());

type Result = { isError?: boolean; structuredContent?: Record<string, unknown>; content: { type: string; text: string }[] };
const ask = async (name: string, args: Record<string, unknown>) => (await client.callTool({ name, arguments: args })) as Result;
const textOf = ({ content }: Result) => content[0]?.text ?? "";

const TOOL_NAMES = ["search", "record", "list", "facts_at", "relation", "what_changed", "who_leads", "observations", "check_claim", "draft_event"];

describe("the tools", () => {
  it("are ten at the most, read-only, strict, in 17 kB", async () => {
    const listed = await client.listTools();
    expect(listed.tools.map(({ name }) => name)).toEqual(TOOL_NAMES);
    for (const { annotations, outputSchema, inputSchema, description } of listed.tools) {
      expect([annotations?.readOnlyHint, outputSchema?.type, inputSchema.type, inputSchema.additionalProperties]).toEqual([true, "object", "object", false]);
      expect((description ?? "").length).toBeLessThan(1300);
    }
    const response = await post('{"jsonrpc":"2.0","id":1,"method":"tools/list"}');
    expect((await response.arrayBuffer()).byteLength).toBeLessThanOrEqual(17_000);
  });

  it("have one type for the same argument everywhere", async () => {
    const { tools } = await client.listTools();
    const typesOf = new Map<string, Set<string>>();
    for (const { inputSchema } of tools) {
      for (const [option, schema] of Object.entries(inputSchema.properties ?? {})) {
        const { description: _, enum: __, ...type } = schema as Record<string, unknown>;
        typesOf.set(option, (typesOf.get(option) ?? new Set()).add(JSON.stringify(type)));
      }
    }
    for (const option of ["at", "from", "to", "country", "organization", "limit", "cursor"]) expect([option, typesOf.get(option)?.size]).toEqual([option, 1]);
  });

  it("are called by their names alone", async () => {
    await expect(ask("records", {})).rejects.toThrow(/There is no tool "records"; there are search, record.*Nearest: record/);
  });
});

// The rule by which tokens are counted: four characters of the answer's text are one.
const tokensOf = (text: string) => Math.ceil(text.length / 4);

describe("questions that a person would ask an agent", () => {
  const costs: { asks: string; tokens: number }[] = [];

  it("are forty and more, each with two calls at the most", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
    expect(QUESTIONS.every(({ calls }) => calls.length <= 2)).toBe(true);
  });

  it.each(QUESTIONS)("$asks", async ({ asks, calls, says, not = [] }) => {
    let text = "";
    let tokens = 0;
    for (const [tool, args] of calls) {
      const result = await ask(tool, args);
      text = textOf(result);
      tokens += tokensOf(text);
      expect(result.isError ?? false, text).toBe(false);
    }
    for (const words of says) expect(text).toMatch(words);
    for (const words of not) expect(text).not.toMatch(words);
    costs.push({ asks, tokens });
  });

  it("cost 1,500 tokens at the median", () => {
    const sorted = [...costs].sort((a, b) => a.tokens - b.tokens);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)]?.tokens ?? 0, sorted.at(-1)];
    console.log(`${sorted.length} questions: ${median} tokens at the median, ${worst?.tokens} at the worst (${worst?.asks}); four characters are a token`);
    expect(sorted.length).toBe(QUESTIONS.length);
    expect(median).toBeLessThanOrEqual(1500);
  });
});

describe("scripted cases", () => {
  it("are 150 and more with the questions", () => expect(CASES.length + QUESTIONS.length).toBeGreaterThanOrEqual(150));

  it.each(CASES)("%s %j", async (tool, args, expected) => {
    const result = await ask(tool, args);
    const text = textOf(result);
    if ("refuses" in expected) {
      expect([result.isError, result.structuredContent], text).toEqual([true, undefined]);
      expect(text).toMatch(expected.refuses);
      expect(text).not.toMatch(/\n\s+at /);
    } else {
      expect(result.isError ?? false, text).toBe(false);
      for (const words of expected.says) expect(text).toMatch(words);
      expect(JSON.parse(text)).toEqual(result.structuredContent);
    }
  });

  it("walked by its cursors gives everything once, and no page is long", async () => {
    const walked: unknown[] = [];
    let cursor: string | undefined;
    let total = 0;
    do {
      const result = await ask("relation", { a: "KAZ", b: "RUS", part: "events", limit: 7, ...(cursor === undefined ? {} : { cursor }) });
      const { items, next, total: all } = result.structuredContent as { items: unknown[]; next: string | null; total: number };
      expect(textOf(result).length).toBeLessThan(8000);
      walked.push(...items);
      total = all;
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(walked.map((item) => JSON.stringify(item))).size).toBe(total);
  });

  it("takes a cursor for its own question alone", async () => {
    const { structuredContent } = await ask("list", { collection: "visits", host: "KAZ" });
    const cursor = structuredContent?.next;
    expect((await ask("list", { collection: "visits", host: "KAZ", cursor })).isError ?? false).toBe(false);
    const other = await ask("list", { collection: "visits", host: "UZB", cursor });
    expect([other.isError, textOf(other)]).toEqual([true, expect.stringContaining("to this very question")]);
  });

  it("tells records in Russian, finds the same, and says what is English", async () => {
    const asked = { collection: "events", country: "UZB", from: "2005", to: "2005" };
    const [english, russian] = [await ask("list", asked), await ask("list", { ...asked, lang: "ru" })];
    const itemsOf = ({ structuredContent = {} }: Pick<Result, "structuredContent">) => structuredContent.items as { path: string; says: string }[];
    const pathsOf = (result: Result) => itemsOf(result).map(({ path }) => path);
    expect(pathsOf(russian)).toEqual(pathsOf(english));
    for (const { says } of itemsOf(russian)) expect(says).toMatch(/[а-я]/);
    expect([english.structuredContent?.untranslated, russian.structuredContent?.untranslated]).toEqual([undefined, { count: 0, paths: [] }]);
    expect(textOf(await ask("record", { id: "csto-uzb", lang: "ru" }))).toMatch(/Узбекистан in ОДКБ.*О возвращении объявлено в Минске/);
    expect(textOf(await ask("relation", { a: "KAZ", b: "RUS", part: "votes", lang: "ru" }))).toContain("прав человека");
    const found = await ask("search", { query: "andijan", limit: 2, lang: "ru" });
    expect([itemsOf(found).map(({ says }) => /[a-z]{3}/i.test(says)), found.structuredContent?.untranslated]).toEqual([
      [false, false],
      { count: 0, paths: [] },
    ]);
    const checked = await ask("check_claim", { text: "Узбекистан вышел из ОДКБ в 2012 году.", lang: "ru" });
    expect(JSON.stringify(checked.structuredContent?.items)).toContain("Вышел ли Узбекистан из ОДКБ (2012 год)?");
    const { structuredContent } = await ask("observations", { entity: "KAZ", series: "gdp", lang: "ru" });
    expect(structuredContent?.holes).toEqual(expect.arrayContaining([expect.stringMatching(/[а-я]/)]));
    // Shares of exports and of imports are not added up in any language, so nobody leads.
    for (const lang of ["en", "ru"])
      expect(textOf(await ask("observations", { entity: "TJK", series: "trade-shares", at: "2023", lang }))).not.toContain("Largest");
    expect(textOf(await ask("check_claim", { claim: 17, lang: "ru" }))).toContain("Путин");
    for (const lang of ["de", "RU"]) expect(textOf(await ask("list", { collection: "events", lang }))).toContain("expected one of: en, ru");
  });

  it("has the same count in groups as in lines", async () => {
    const grouped = (await ask("list", { collection: "visits", host: "republics", by: "host", limit: 100 })).structuredContent as {
      items: { possible: number }[];
      possible: number;
    };
    expect(grouped.items.reduce((sum, { possible }) => sum + possible, 0)).toBe(grouped.possible);
  });
});

describe("resources", () => {
  it("are all records, in pages, each once", async () => {
    const uris = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await client.listResources(cursor === undefined ? {} : { cursor });
      for (const { uri } of page.resources) uris.add(uri);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(uris.size).toBe(Object.values(meta.counts).reduce((sum, count) => sum + count, 0));
    expect(uris.has("multivector://memberships/csto-uzb")).toBe(true);
  });

  it("have templates for records and for sources", async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(["multivector://{collection}/{id}", "multivector://sources/{id}"]);
  });

  it("open whole: spells, conflicts and receipts of a record, and what rests on a source", async () => {
    const read = async (uri: string) => {
      const [content] = (await client.readResource({ uri })).contents as { text: string }[];
      return JSON.parse(content?.text ?? "") as { record: { cells?: unknown[]; spells?: object[] }; sources: object; supports?: string[] };
    };
    expect((await read("multivector://memberships/csto-uzb")).record.spells?.[0]).toMatchObject({ start: "2006-08-16", end: "2012-12-19" });
    expect((await read("multivector://votes/un-es-11-1")).record.cells).toHaveLength(59);
    expect((await read("multivector://sources/masress")).supports).toContain("tenures/kaz-head-of-state-kassym-jomart-tokayev-2019");
  });

  it.each([
    ["multivector://memberships/csto-uzbek", /Nearest: csto-uzb/],
    ["multivector://member/csto-uzb", /There is no collection "member".*Nearest: memberships/],
    ["multivector://memberships", /There is no resource/],
    ["multivector://sources/a/b", /There is no resource/],
    ["https://example.org/csto", /There is no resource/],
  ])("are refused: %s", async (uri, words) => {
    await expect(client.readResource({ uri })).rejects.toThrow(words);
  });

  it("refuse a cursor of another list", async () => {
    await expect(client.listResources({ cursor: "0.0.1@resources@100" })).rejects.toThrow(/Ask again without it/);
  });
});

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL("/mcp", url), {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream", ...headers },
  });
}

describe("the transport", () => {
  it("keeps no session: every request stands alone, and only POST is taken", async () => {
    for (const method of ["GET", "DELETE", "PUT"]) {
      const response = await fetch(new URL("/mcp", url), { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
    }
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

  it("refuses arguments that are no object, and names of prototypes", async () => {
    for (const given of ['["csto"]', '"csto"', "7"]) {
      const response = await post(`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"record","arguments":${given}}}`);
      expect(await response.text()).toMatch(/"error"/);
    }
    for (const key of ["__proto__", "constructor", "toString"]) {
      const response = await post(`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list","arguments":{"collection":"terms","${key}":{}}}}`);
      expect(await response.text()).toMatch(/"isError":true|"error"/);
    }
  });
});
