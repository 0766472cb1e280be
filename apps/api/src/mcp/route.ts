import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { Store } from "../data/store.ts";
import { inWords } from "../http/parameter-errors.ts";
import { problemResponse } from "../http/problem.ts";
import { unasked } from "../http/query.ts";
import { tooLarge } from "../http/url-limit.ts";
import { type McpAccess, refusalOf } from "./access.ts";

const MAX_BYTES = 256 * 1024;

/** The MCP server, streamable HTTP, stateless: every request stands alone, and nothing is kept. Errors are those of JSON-RPC. */
export function addMcp(app: OpenAPIHono, store: Store, access: McpAccess = {}): void {
  app.use("/mcp", async (c, next) => {
    const refusal = refusalOf(access, c.req.header("Origin"), c.req.header("Host") ?? new URL(c.req.url).host);
    return refusal === undefined ? next() : c.json(errorOf(-32000, refusal), 403);
  });
  app.post("/mcp", withoutParameters, bodyLimit({ maxSize: MAX_BYTES, onError: (c) => tooLarge(c, MAX_BYTES) }), async (c) => {
    const message = await messageOf(c);
    if (message === undefined) return c.json(errorOf(-32700, "The body is not JSON; send a JSON-RPC message."), 400);
    // The protocol's own code is a third of what a worker has to start with; it is loaded by those who speak it.
    const { SUPPORTED_PROTOCOL_VERSIONS } = await import("@modelcontextprotocol/sdk/types.js");
    const version = c.req.header("MCP-Protocol-Version");
    if (version !== undefined && !SUPPORTED_PROTOCOL_VERSIONS.includes(version)) {
      const expected = SUPPORTED_PROTOCOL_VERSIONS.join(", ");
      return c.json(errorOf(-32000, `MCP-Protocol-Version is ${JSON.stringify(version)}; this server speaks ${expected}.`), 400);
    }
    const { connect } = await import("./server.ts");
    const transport = await connect(store);
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

/** What the address says beside itself is no argument of a tool: it is refused, in the words that the protocol's clients read. */
const withoutParameters: MiddlewareHandler = async (c, next) => {
  const errors = unasked(c);
  return errors.length === 0 ? next() : c.json(errorOf(-32600, inWords(errors), { errors }), 400);
};

/** An error that answers no message in particular. */
function errorOf(code: number, message: string, data?: object) {
  return { jsonrpc: "2.0", error: { code, message, data }, id: null };
}

async function messageOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    return undefined;
  }
}
