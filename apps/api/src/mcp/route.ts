import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { Store } from "../data/store.ts";
import { tooLarge } from "../http/limits.ts";
import { problemResponse } from "../http/problem.ts";

const MAX_BYTES = 256 * 1024;

/** The MCP server, streamable HTTP, stateless: every request stands alone, and nothing is kept. Errors are those of JSON-RPC. */
export function addMcp(app: OpenAPIHono, store: Store): void {
  app.post("/mcp", bodyLimit({ maxSize: MAX_BYTES, onError: (c) => tooLarge(c, MAX_BYTES) }), async (c) => {
    const message = await messageOf(c);
    if (message === undefined)
      return c.json({ jsonrpc: "2.0", error: { code: -32700, message: "The body is not JSON; send a JSON-RPC message." }, id: null }, 400);
    // The protocol's own code is a third of what a worker has to start with; it is loaded by those who speak it.
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

async function messageOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    return undefined;
  }
}
