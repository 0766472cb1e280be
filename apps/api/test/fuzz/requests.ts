import fc from "fast-check";
import { type Document, type Operation, type Parameter, valuesOf } from "../contract.ts";

/** A request as the fuzzer sends it. */
export interface FuzzRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | undefined;
}

// What breaks careless servers: keys of prototypes, header injection, patterns that make matching slow, odd encodings.
const HOSTILE = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "..",
  "../../etc/passwd",
  "..%2f..%2fpackage.json",
  "%00",
  "%0d%0aSet-Cookie:%20a=b",
  "%E0%A4%A",
  "%ff%fe",
  "'\"><script>",
  "=cmd|' /C calc'!A0",
  "1e309",
  "-0",
  "NaN",
  "null",
  "undefined",
  "true",
  "9007199254740993",
  `${"1-".repeat(40)}!`,
  "a".repeat(60),
  "(a+)+$",
  " ",
  "ﷺ",
  "👩‍👩‍👧",
  "Токаев",
  "İ",
  "ß".repeat(20),
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ maxLength: 60 }).map((text) => text.repeat(3)),
);
const dates = fc.constantFrom(
  "1991",
  "1999-12",
  "2007-01-01",
  "2015-08-12",
  "2022-02-29",
  "2024-02-29",
  "2026",
  "2026-11-23",
  "1850",
  "9999",
  "0000-00-00",
  "2007~",
  "2007?",
  "2007-1-1",
  "..",
  "-2007",
  "20070101",
);

/** Values for one parameter: right ones, near ones and hostile ones. */
function valuesFor(document: Document, parameter: Parameter, ids: readonly string[]): fc.Arbitrary<string> {
  const { name, schema } = parameter;
  const right: fc.Arbitrary<string>[] = [];
  const values = valuesOf(document, parameter);
  if (values !== undefined) right.push(fc.constantFrom(...values));
  if (schema.example !== undefined) right.push(fc.constant(String(schema.example)));
  if (["at", "from", "to"].includes(name)) right.push(dates);
  if (name === "limit") right.push(fc.constantFrom("1", "2", "5", "20", "0", "501", "1.5"));
  if (name === "asOf" || name === "since" || name === "version") right.push(fc.constantFrom("0.1.0", "0.2.0", "latest", "2026-11-25", "2026-11-24", "1.0.0"));
  if (right.length === 0) right.push(fc.constantFrom(...ids));
  const near = fc
    .tuple(fc.constantFrom(String(schema.example ?? "KAZ"), ...ids.slice(0, 20)), fc.nat(30), fc.constantFrom("x", "-", ".", "", "%20"))
    .map(([text, place, what]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + what + text.slice(at + 1);
    });
  return fc.oneof(
    { weight: 24, arbitrary: fc.oneof(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: near },
    { weight: 1, arbitrary: hostile },
  );
}

// As a careless client writes it: sometimes encoded, sometimes not.
const encoded = (value: fc.Arbitrary<string>) =>
  fc.tuple(value, fc.boolean()).map(([text, raw]) => (raw ? text.replace(/[\s#?&/\\]/g, "") : encodeURIComponent(text.replace(/\p{Surrogate}/gu, "?"))));

const headers = fc.record(
  {
    Accept: fc.oneof(
      fc.constantFrom(
        "*/*",
        "application/json",
        "text/csv",
        "application/x-ndjson",
        "application/geo+json",
        "text/html",
        "application/json;q=0",
        "text/*;q=0.3, application/json;q=0.1",
        ",,;;",
        "a/b/c;q=x",
      ),
      fc.stringMatching(/^[!-~]{0,40}$/),
    ),
    "If-None-Match": fc.oneof(fc.constantFrom("*", '"x"', 'W/"x", "y"', '"'), fc.stringMatching(/^[!-~]{0,40}$/)),
    "Accept-Encoding": fc.constantFrom("br", "gzip, br;q=0", "identity", "*", "br;q=abc", "gzip, identity;q=0", ",;q=,"),
    "If-Modified-Since": fc.constantFrom("Fri, 01 Jan 2100 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "soon"),
    Range: fc.oneof(
      fc.constantFrom("bytes=0-9", "bytes=-5", "bytes=999999999-", "bytes=-0", "bytes=9-0", "bytes=0-1,2-3", "x=1-2"),
      fc.stringMatching(/^bytes=\d{0,25}-\d{0,25}$/),
      // Within any file, and beyond its end.
      fc.integer({ min: 0, max: 99 }).map((first) => `bytes=${first}-${first + 9}`),
      fc.integer({ min: 1, max: 999 }).map((many) => `bytes=${many}000000000-`),
    ),
    "If-Range": fc.constantFrom('"x"', 'W/"x"', "soon"),
    "Content-Type": fc.constantFrom(
      "application/json",
      "text/plain",
      "application/xml",
      "multipart/form-data; boundary=x",
      "",
      "application/json; charset=utf-16",
    ),
    Origin: fc.constantFrom("https://example.org", "null"),
    "X-HTTP-Method-Override": fc.constantFrom("DELETE", "POST"),
  },
  { requiredKeys: [] },
);

const body = fc.oneof(
  fc.constantFrom(
    "",
    "{",
    "null",
    "[]",
    '{"text":"The CSTO was founded in May 1992."}',
    '{"text":""}',
    '{"text":1}',
    '{"__proto__":{"text":"a"}}',
    '{"text":"a","text":"b"}',
    `{"text":"${"a ".repeat(9000)}"}`,
    `${"[".repeat(5000)}`,
  ),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.json(),
  fc.uint8Array({ maxLength: 64 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>,
);

const METHODS = ["GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Requests made from the document: every address and parameter of it, and what it does not know. */
export function requestsOf(document: Document, ids: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(document.paths).map(([template, methods]) => ({
    template,
    operation: Object.values(methods)[0] as Operation,
    posts: methods.post !== undefined,
  }));
  // Lists are many and alike; what takes parts or bodies is rare, and asked as often.
  const rare = ({ operation, posts }: (typeof operations)[number]) => posts || "206" in operation.responses;
  const weighed = operations.flatMap((one) => (rare(one) ? Array<typeof one>(8).fill(one) : [one]));
  const known = fc.constantFrom(...weighed).chain(({ template, operation, posts }) => {
    const parameters = operation.parameters ?? [];
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    const inQuery = parameters.filter((parameter) => parameter.in === "query");
    const path = fc
      .tuple(...inPath.map((parameter) => encoded(valuesFor(document, parameter, ids))))
      .map((values) => values.reduce((text, value, index) => text.replace(`{${inPath[index]?.name}}`, () => value), template));
    const pair = (parameter: Parameter) => encoded(valuesFor(document, parameter, ids)).map((value) => `${parameter.name}=${value}`);
    const required = inQuery.filter((parameter) => parameter.required).map(pair);
    const extra = inQuery.length === 0 ? fc.constant<string[]>([]) : fc.array(fc.constantFrom(...inQuery).chain(pair), { maxLength: 4 });
    const oddPair = encoded(fc.tuple(hostile, hostile).map((names) => names.join("=")));
    const odd = fc.oneof({ weight: 15, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.tuple(oddPair) });
    const query = fc.tuple(fc.tuple(...required), extra, odd).map((parts) => parts.flat().join("&"));
    const spelling = fc.constantFrom(
      ...Array<(text: string) => string>(12).fill((text) => text),
      (text: string) => text.toUpperCase(),
      (text: string) => `${text}/`,
    );
    const extension = fc.constantFrom(...Array<string>(12).fill(""), ".json", ".csv", ".ndjson", ".geojson", ".xml");
    const method = fc.constantFrom(...METHODS, ...(posts ? ["POST", "POST", "POST", "POST", "POST", "POST"] : []));
    return fc
      .tuple(method, path, extension, query, spelling)
      .map(([verb, where, ending, question, spelled]) => ({ method: verb, target: `${spelled(where + ending)}${question === "" ? "" : `?${question}`}` }));
  });
  const unknown = fc.tuple(fc.constantFrom(...METHODS), encoded(hostile), encoded(hostile)).map(([method, a, b]) => ({ method, target: `/${a}?${b}` }));
  const long = fc.integer({ min: 3000, max: 9000 }).map((length) => ({ method: "GET", target: `/v1/search?q=${"x".repeat(length)}` }));
  return fc
    .tuple(fc.oneof({ weight: 30, arbitrary: known }, { weight: 2, arbitrary: unknown }, { weight: 1, arbitrary: long }), headers, body)
    .map(([request, given, sent]) => ({
      ...request,
      headers: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<string, string>,
      body: request.method === "GET" || request.method === "HEAD" ? undefined : sent,
    }));
}
