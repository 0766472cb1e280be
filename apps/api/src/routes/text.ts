import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { checkText, MAX_TEXT } from "@multivector/data";
import { Verdict } from "@multivector/data/schema";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import { LinksSchema, linksOf, MetaSchema, metaOf } from "../http/envelope.ts";
import { problemResponse, RequestProblem } from "../http/problem.ts";
import { withoutQuery } from "../http/query.ts";
import { tooLarge } from "../http/url-limit.ts";
import { bodyOf } from "../openapi/document.ts";
import { anywhere, header, problemOf, sharedHeaders } from "../openapi/operation.ts";

/** A text of 20,000 characters, each escaped in JSON as two halves of six. */
const MAX_BYTES = 12 * MAX_TEXT + 1024;

const CheckedSentenceSchema = z
  .strictObject({
    text: z.string(),
    start: z.int().describe("Where it stands in the text, in UTF-16 units."),
    end: z.int(),
    finding: z
      .enum(["claim", "facts", "not-held"])
      .describe("Claim: it is like a claim that was audited. Facts: the dataset knows something about what it names. Not held: neither."),
    claims: z.array(
      z.strictObject({
        id: z.string(),
        statement: z.string(),
        likeness: z.number().describe("0 to 1; the same words give 1. That a sentence is like a claim does not make it the claim: read both."),
        verdict: Verdict.nullable().describe("Of the claim. Null where it rests on no fact that could be named."),
        reason: z.string().nullable(),
        evidence: z.array(z.string()).describe("`<collection>/<id>` of what the verdict rests on."),
      }),
    ),
    facts: z.array(z.strictObject({ path: z.string(), title: z.string() })),
  })
  .meta({ id: "CheckedSentence", description: "What the dataset knows about one sentence." });

const BodySchema = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(MAX_TEXT)
      .regex(/\S/)
      .describe(`At most ${MAX_TEXT} characters, not all of them blank.`)
      .meta({ example: "The CSTO was founded in May 1992. Armenia asked it for help in 2020." }),
  })
  .meta({ id: "TextToCheck", description: "A text whose claims are looked for." });

/** Takes a text apart into sentences and says what is held on each. Nothing of it is kept or written down. */
export function addTextRoutes(app: OpenAPIHono, store: Store): void {
  const path = "/v1/claims/check";
  app.openAPIRegistry.registerPath(
    createRoute({
      method: "post",
      path,
      tags: ["claims"],
      summary: "Which known claims and facts does a text touch? Sentence by sentence; no model, the same answer every time",
      description:
        "The body is JSON or plain text. Nothing of it is kept or written down. A sentence that is like a claim is not therefore the claim: read both.",
      operationId: "checkText",
      request: {
        body: {
          required: true,
          content: { ...bodyOf(app, "application/json", BodySchema), ...bodyOf(app, "text/plain", BodySchema.shape.text) },
        },
      },
      responses: {
        200: {
          description: "Every sentence, in order.",
          headers: { ...sharedHeaders, "Cache-Control": header("Never stored.") },
          content: bodyOf(
            app,
            "application/json",
            z
              .strictObject({ data: z.array(CheckedSentenceSchema), meta: MetaSchema, links: LinksSchema, included: z.null() })
              .meta({ id: "CheckTextAnswer", description: "What is known of each sentence." }),
          ),
        },
        400: problemOf(app, "The body is not what was expected, or the address has a parameter, and it takes none; the problem says where."),
        413: problemOf(app, "The body is too large."),
        415: problemOf(app, "The body is neither JSON nor plain text."),
        ...anywhere(app),
      },
    }),
  );
  app.post(path, withoutQuery, bodyLimit({ maxSize: MAX_BYTES, onError: (c) => tooLarge(c, MAX_BYTES) }), async (c) => {
    const text = await textOf(c);
    const answer = { data: checkText(store.newest.dataset, text) };
    c.header("Cache-Control", "no-store");
    return c.json({ ...answer, meta: metaOf(answer, store.newest, undefined, []), links: linksOf(c.req.url, answer, store.newest.version), included: null });
  });
  app.all(path, (c) =>
    problemResponse(c, "method-not-allowed", `${c.req.method} is not possible here; use POST with a text.`, { headers: { Allow: "POST, OPTIONS" } }),
  );
}

async function textOf(c: Context): Promise<string> {
  const type = (c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && type !== "text/plain") {
    const found = c.req.header("Content-Type") ?? null;
    throw new RequestProblem("unsupported-media-type", `Content-Type is ${JSON.stringify(found)}; this reads application/json or text/plain.`, [
      { parameter: "Content-Type", in: "header", found, expected: "application/json or text/plain", nearest: ["application/json", "text/plain"] },
    ]);
  }
  const body = decoded(await c.req.arrayBuffer());
  const text = type === "text/plain" ? body : textIn(body);
  if (text.trim() === "" || text.length > MAX_TEXT) throw wrong("text", `${text.length} characters`, `a text of 1 to ${MAX_TEXT} characters`);
  return text;
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrong("body", "bytes that are not UTF-8", "UTF-8");
  }
}

function textIn(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw wrong("body", body.slice(0, 80), `JSON such as {"text": "..."} (${(error as Error).message})`);
  }
  const result = BodySchema.safeParse(value);
  if (result.success) return result.data.text;
  throw wrong("body", body.slice(0, 80), `{"text": "..."}, a text of 1 to ${MAX_TEXT} characters and nothing else`);
}

function wrong(parameter: string, found: string, expected: string): RequestProblem {
  return new RequestProblem("bad-request", `${parameter} is ${JSON.stringify(found)}; expected ${expected}.`, [
    { parameter, in: "body", found, expected, nearest: [] },
  ]);
}
