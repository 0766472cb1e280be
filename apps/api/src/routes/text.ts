import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { EDTF_DATE_PATTERN, parsePeriod } from "@multivector/data";
import { MAX_TEXT } from "@multivector/data/check";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { checkedIn } from "../data/checked-in.ts";
import type { Store } from "../data/store.ts";
import { LinksSchema, linksOf, MetaSchema, metaOf } from "../http/envelope.ts";
import { languageIn, WordsQuery } from "../http/language-query.ts";
import { inWords } from "../http/parameter-errors.ts";
import { problemResponse, RequestProblem } from "../http/problem.ts";
import { tooLarge } from "../http/url-limit.ts";
import { bodyOf } from "../openapi/document.ts";
import { anywhere, header, problemOf, sharedHeaders } from "../openapi/operation.ts";
import { CheckedSentenceSchema } from "../schemas/checked-text.ts";

/** A text of 20,000 characters, each escaped in JSON as two halves of six. */
const MAX_BYTES = 12 * MAX_TEXT + 1024;

const BodySchema = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(MAX_TEXT)
      .regex(/\S/)
      .describe(`At most ${MAX_TEXT} characters, not all of them blank.`)
      .meta({ example: "Uzbekistan left the CSTO in 2012. Armenia asked it for help in 2020." }),
    date: z
      .string()
      .regex(new RegExp(EDTF_DATE_PATTERN))
      .optional()
      .describe("The day on which it was written, or the month or year: *last year* and *now* go by it. The horizon of the dataset if left out.")
      .meta({ example: "2024-05-20" }),
  })
  .meta({ id: "TextToCheck", description: "A text that is checked sentence by sentence." });

/** Takes a text apart into sentences and says what is held on each. Nothing of it is kept or written down. */
export function addTextRoutes(app: OpenAPIHono, store: Store): void {
  const path = "/v1/claims/check";
  app.openAPIRegistry.registerPath(
    createRoute({
      method: "post",
      path,
      tags: ["claims"],
      summary: "What do the records say beside each sentence of a text? No model, the same answer every time",
      description:
        "The body is JSON or plain text. Nothing of it is kept or written down. A sentence that states what the query vocabulary can ask is run as a query: its answer stands beside it with its records, and whether it agrees or differs. All that is told is English, or in the language that `lang` names, whatever language the text is in; which sentences agree or differ, and with which records, is the same in each. Nothing is called false. A verdict is given for an audited claim alone, where the sentence says the same.",
      operationId: "checkText",
      request: {
        query: WordsQuery,
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
        400: problemOf(app, "The body is not what was expected, or a parameter is not; the problem says where."),
        413: problemOf(app, "The body is too large."),
        415: problemOf(app, "The body is neither JSON nor plain text."),
        ...anywhere(app),
      },
    }),
  );
  app.post(path, bodyLimit({ maxSize: MAX_BYTES, onError: (c) => tooLarge(c, MAX_BYTES) }), async (c) => {
    const { language: code, errors } = languageIn(c.req.url, WordsQuery);
    if (errors.length > 0) return problemResponse(c, "bad-request", inWords(errors), { errors });
    const { text, date } = await textOf(c);
    const language = await store.language(code);
    const { sentences, english } = await checkedIn(store.newest, language, text, date);
    const { version, hash } = store.newest;
    const answer = {
      data: sentences,
      ...(english === null ? {} : { untranslated: { count: english.length, paths: english.slice(0, 50).map((path) => `/data${path}`) } }),
    };
    c.header("Cache-Control", "no-store");
    c.header("Content-Language", code);
    return c.json({
      data: sentences,
      meta: metaOf(answer, { version, hash, language }, undefined, []),
      links: linksOf(c.req.url, answer, store.newest.version),
      included: null,
    });
  });
  app.all(path, (c) =>
    problemResponse(c, "method-not-allowed", `${c.req.method} is not possible here; use POST with a text.`, { headers: { Allow: "POST, OPTIONS" } }),
  );
}

async function textOf(c: Context): Promise<z.infer<typeof BodySchema>> {
  const type = (c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && type !== "text/plain") {
    const found = c.req.header("Content-Type") ?? null;
    throw new RequestProblem("unsupported-media-type", `Content-Type is ${JSON.stringify(found)}; this reads application/json or text/plain.`, [
      { parameter: "Content-Type", in: "header", found, expected: "application/json or text/plain", nearest: ["application/json", "text/plain"] },
    ]);
  }
  const body = decoded(await c.req.arrayBuffer());
  const { text, date } = type === "text/plain" ? { text: body } : textIn(body);
  if (text.trim() === "" || text.length > MAX_TEXT) throw wrong("text", `${text.length} characters`, `a text of 1 to ${MAX_TEXT} characters`);
  if (date !== undefined && parsePeriod(date) === null) throw wrong("date", date, "a day, a month or a year that exists, such as 2024-05-20");
  return { text, date };
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrong("body", "bytes that are not UTF-8", "UTF-8");
  }
}

function textIn(body: string): z.infer<typeof BodySchema> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw wrong("body", body.slice(0, 80), `JSON such as {"text": "..."} (${(error as Error).message})`);
  }
  const result = BodySchema.safeParse(value);
  if (result.success) return result.data;
  throw wrong(
    "body",
    body.slice(0, 80),
    `{"text": "..."}, a text of 1 to ${MAX_TEXT} characters, a "date" such as 2024-05-20 if it is known, and nothing else`,
  );
}

function wrong(parameter: string, found: string, expected: string): RequestProblem {
  return new RequestProblem("bad-request", `${parameter} is ${JSON.stringify(found)}; expected ${expected}.`, [
    { parameter, in: "body", found, expected, nearest: [] },
  ]);
}
