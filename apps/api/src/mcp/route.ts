import { StreamableHTTPTransport } from "@hono/mcp";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { Store } from "../data/store.ts";
import { tooLarge } from "../http/limits.ts";
import { problemResponse } from "../http/problem.ts";
import { API_VERSION } from "../version.ts";
import { refusalOf, TOOLS } from "./tools.ts";

const MAX_BYTES = 256 * 1024;

const INSTRUCTIONS =
  "Dated, sourced facts on who leads in Central Asia. Find ids with search. Say when a fact is only possible, when a value is missing, and when sources differ; cite with cite. Do not fill holes.";

/** The MCP server, streamable HTTP, stateless: every request stands alone, and nothing is kept. Errors are those of JSON-RPC. */
export function addMcp(app: OpenAPIHono, store: Store): void {
  app.post("/mcp", bodyLimit({ maxSize: MAX_BYTES, onError: (c) => tooLarge(c, MAX_BYTES) }), async (c) => {
    const message = await messageOf(c);
    if (message === undefined)
      return c.json({ jsonrpc: "2.0", error: { code: -32700, message: "The body is not JSON; send a JSON-RPC message." }, id: null }, 400);
    const transport = new StreamableHTTPTransport({ enableJsonResponse: true });
    await serverOf(store).connect(transport);
    try {
      return (await transport.handleRequest(c, message)) ?? c.body(null, 202);
    } catch (error) {
      // What the transport refuses is refused in the words of JSON-RPC.
      if (error instanceof HTTPException) return error.getResponse();
      throw error;
    }
  });
  app.all("/mcp", (c) =>
    problemResponse(c, "method-not-allowed", `${c.req.method} is not possible here: the server is stateless; use POST with JSON-RPC.`, {
      headers: { Allow: "POST, OPTIONS" },
    }),
  );
}

function serverOf(store: Store): McpServer {
  const server = new McpServer({ name: "multivector", version: API_VERSION }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, output, run } of TOOLS) {
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema: input, outputSchema: output, annotations }, async (given: Record<string, unknown>) => {
      try {
        const answer = await run(given as never, store);
        return { content: [{ type: "text" as const, text: JSON.stringify(answer) }], structuredContent: answer };
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        return { isError: true, content: [{ type: "text" as const, text: refusal }] };
      }
    });
  }
  return server;
}

async function messageOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    return undefined;
  }
}
