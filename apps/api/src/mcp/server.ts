import { StreamableHTTPTransport } from "@hono/mcp";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import {
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { nearest } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import { API_VERSION } from "../version.ts";
import { ANSWER_SCHEMA } from "./answer.ts";
import { schemaOf } from "./argument.ts";
import { callTool } from "./call.ts";
import { refusalOf } from "./refusal.ts";
import { listResources, readResource, TEMPLATES } from "./resources.ts";
import { TOOLS } from "./tools.ts";

const INSTRUCTIONS = `Dated, sourced facts on who leads in Central Asia. Names work as they are, in any language; resolved says what they were taken for. Today is ${meta.horizon}, the last day the dataset speaks for. Dates are as exact as they are known: 2015-08 is a month, 2015~ about, 2015? probably. "from A to B": on day B it no longer holds. Say when a fact is only possible, when a value is missing, when sources differ, when a citation was not read (read null), and "at least" where most is null. limits says what an answer leaves out. lang: ru (in part kk, uz) gives texts and names of records in that language; the sentences around them are English, and untranslated counts texts that are. Do not fill holes.`;

/** A server for one request, connected to the transport that will handle it. */
export async function connect(store: Store): Promise<StreamableHTTPTransport> {
  const transport = new StreamableHTTPTransport({ enableJsonResponse: true });
  await serverOf(store).connect(transport);
  return transport;
}

const LISTED = TOOLS.map(({ name, title, description, takes }) => ({
  name,
  title,
  description,
  inputSchema: schemaOf(takes),
  outputSchema: ANSWER_SCHEMA,
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
}));

/** A call as it came. The SDK's own schema drops keys such as __proto__ from the arguments, and what is dropped could not be refused. */
const CallSchema = z.object({
  method: z.literal("tools/call"),
  params: z.looseObject({ name: z.string(), arguments: z.custom<Record<string, unknown>>(isObject).optional() }),
});

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The code that the protocol has for it; the SDK has no name. */
const RESOURCE_NOT_FOUND = -32002;

function serverOf(store: Store): McpServer {
  const mcp = new McpServer({ name: "multivector", version: API_VERSION }, { instructions: INSTRUCTIONS });
  const { server } = mcp;
  // The arguments are read here and not by the SDK: it passes unknown ones over, and its messages do not say what would do.
  server.registerCapabilities({ tools: {}, resources: {} });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: LISTED }));
  server.setRequestHandler(CallSchema, async ({ params: { name, arguments: given = {} } }) => {
    const tool = TOOLS.find((one) => one.name === name);
    if (tool === undefined) {
      const names = TOOLS.map((one) => one.name);
      const [near] = nearest(name, names);
      throw new McpError(
        ErrorCode.InvalidParams,
        `There is no tool ${JSON.stringify(name)}; there are ${names.join(", ")}.${near === undefined ? "" : ` Nearest: ${near}.`}`,
      );
    }
    const called = await callTool(tool, given, store);
    if ("refusal" in called) return { isError: true, content: [{ type: "text", text: called.refusal }] };
    return { content: [{ type: "text", text: JSON.stringify(called.answer) }], structuredContent: called.answer };
  });
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    orRefused(ErrorCode.InvalidParams, store, () => listResources(store.newest, params?.cursor)),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: TEMPLATES }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) =>
    orRefused(RESOURCE_NOT_FOUND, store, () => readResource(store.newest.dataset, uri)),
  );
  return mcp;
}

/** What is refused, in the protocol's own form. */
async function orRefused<T>(code: number, { newest }: Store, answer: () => T): Promise<T> {
  try {
    return answer();
  } catch (error) {
    const refusal = await refusalOf(error, newest);
    throw refusal === undefined ? error : new McpError(code, refusal);
  }
}
