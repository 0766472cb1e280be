import { StreamableHTTPTransport } from "@hono/mcp";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Store } from "../data/store.ts";
import { API_VERSION } from "../version.ts";
import { refusalOf, TOOLS } from "./tools.ts";

const INSTRUCTIONS =
  "Dated, sourced facts on who leads in Central Asia. Find ids with search. Say when a fact is only possible, when a value is missing, and when sources differ; cite with cite. Do not fill holes.";

/** A server for one request, connected to the transport that will handle it. */
export async function connect(store: Store): Promise<StreamableHTTPTransport> {
  const transport = new StreamableHTTPTransport({ enableJsonResponse: true });
  await serverOf(store).connect(transport);
  return transport;
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
