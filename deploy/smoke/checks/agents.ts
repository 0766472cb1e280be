import type { Answer } from "../answer.ts";
import type { Check, Visit } from "./check.ts";

const REMEDY = "Let POST, Content-Type and Accept through to /mcp, and look into the log of the API.";

const call = ({ ask, api }: Visit, id: number, method: string, params: object): Promise<Answer> =>
  ask(`${api}/mcp`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream" },
    body: JSON.stringify({ jsonrpc: "2.0", id, method, params }),
  });

/** What agents do first: introduce themselves, look at the tools, call one. */
export const mcp: Check = {
  name: "MCP",
  async run(visit, found) {
    const client = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "smoke", version: "1" } };
    const hello = await call(visit, 1, "initialize", client);
    if (!found.status(hello, 200, REMEDY)) return;
    const server = found.json<{ result?: { serverInfo?: { name?: string } } }>(hello, REMEDY)?.result?.serverInfo?.name;
    found.expect(server === "multivector", () => ({
      where: `${hello.url} initialize`,
      found: `the server ${server}`,
      expected: "multivector",
      remedy: REMEDY,
    }));
    const listed = await call(visit, 2, "tools/list", {});
    const tools = found.json<{ result?: { tools?: { name: string }[] } }>(listed, REMEDY)?.result?.tools ?? [];
    found.expect(
      tools.some(({ name }) => name === "search"),
      () => ({ where: `${listed.url} tools/list`, found: `${tools.length} tools, no search`, expected: "its tools", remedy: REMEDY }),
    );
    const asked = await call(visit, 3, "tools/call", { name: "search", arguments: { query: "Tokayev" } });
    const result = found.json<{ result?: { isError?: boolean; content?: { text?: string }[] } }>(asked, REMEDY)?.result;
    const says = result?.content?.map(({ text }) => text).join("\n") ?? "";
    found.expect(result !== undefined && result.isError !== true && says.includes("people/kassym-jomart-tokayev"), () => ({
      where: `${asked.url} tools/call search`,
      found: says.slice(0, 120) || asked.text.slice(0, 120),
      expected: "people/kassym-jomart-tokayev among the hits",
      remedy: REMEDY,
    }));
  },
};

/** What describes the API to programs and people, and names its address. */
export const document: Check = {
  name: "OpenAPI",
  async run({ ask, api }, found) {
    const built = "Build and publish the API anew: pnpm deploy:build.";
    const openapi = await ask(`${api}/openapi.json`);
    if (found.status(openapi, 200, built)) {
      const told = found.json<{ openapi?: string; info?: { version?: string }; paths?: object }>(openapi, built);
      const paths = Object.keys(told?.paths ?? {});
      found.expect(told?.openapi?.startsWith("3.") === true && paths.includes("/v1/events"), () => ({
        where: openapi.url,
        found: `OpenAPI ${told?.openapi} with ${paths.length} paths`,
        expected: "OpenAPI 3 with /v1/events",
        remedy: built,
      }));
      const health = await ask(`${api}/health`);
      const version = found.json<{ api?: string }>(health, built)?.api;
      found.expect(told?.info?.version === version, () => ({
        where: openapi.url,
        found: `version ${told?.info?.version}`,
        expected: `${version}, as ${api}/health says`,
        remedy: "A proxy keeps an old document: empty what it keeps.",
      }));
    }
    const docs = await ask(`${api}/docs`);
    if (found.status(docs, 200, built)) found.header(docs, "Content-Type", /^text\/html/, built);
    found.header(await ask(`${api}/llms.txt`), "Content-Type", /^text\/plain/, built);
    const catalog = await ask(`${api}/.well-known/api-catalog`);
    if (!found.status(catalog, 200, "Let /.well-known/ through to the API.")) return;
    const anchor = found.json<{ linkset?: { anchor?: string }[] }>(catalog, built)?.linkset?.[0]?.anchor;
    found.expect(anchor === `${api}/v1`, () => ({
      where: catalog.url,
      found: `the API at ${anchor}`,
      expected: `${api}/v1`,
      remedy: "Start the API with API_URL set to the address it is known by.",
    }));
  },
};
