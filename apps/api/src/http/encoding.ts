import type { MiddlewareHandler } from "hono";
import { readUpTo } from "./body.ts";
import type { Bytes } from "./bytes.ts";
import { isNotModified } from "./conditional.ts";

/** Content codings that are given, the one that packs best first. */
const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

declare module "hono" {
  interface ContextVariableMap {
    /** The coding that a text will be sent in, where this process packs texts itself and the reader takes one. */
    encoding: Encoding | undefined;
    /** The body, where it was made as a whole: whoever needs its bytes can do without reading the response. */
    bytes: Bytes | undefined;
  }
}

/** What `Accept-Encoding` asks for. */
export interface EncodingChoice {
  /** The coding preferred; undefined for none. */
  encoding: Encoding | undefined;
  /** May an answer come as it is? Only `identity;q=0` and `*;q=0` say no. */
  identity: boolean;
}

const NONE: EncodingChoice = { encoding: undefined, identity: true };

/** Reads a value of `Accept-Encoding` (RFC 9110, 12.5.3). A weight that is none counts as 0. */
export function negotiateEncoding(accepted: string | undefined, possible: readonly Encoding[] = ENCODINGS): EncodingChoice {
  if (accepted === undefined) return NONE;
  const weights = new Map<string, number>();
  for (const one of accepted.split(",")) {
    const [name = "", ...parameters] = one.split(";").map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
    if (name !== "") weights.set(name === "x-gzip" ? "gzip" : name, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  // A coding that is named is preferred to none, unless `identity` is named too and weighs more.
  const asIs = weights.get("identity") ?? 0;
  const [encoding] = possible.filter((name) => weightOf(name) > 0 && weightOf(name) >= asIs).sort((a, b) => weightOf(b) - weightOf(a));
  return { encoding, identity: (weights.get("identity") ?? weights.get("*") ?? 1) > 0 };
}

/**
 * What the reader takes. Cloudflare asks every worker for all that it can unpack itself, and keeps the reader's own words beside the
 * request.
 */
export function acceptedEncodings(request: Request): string | undefined {
  const { cf } = request as Request & { cf?: { clientAcceptEncoding?: string } };
  return cf === undefined ? (request.headers.get("Accept-Encoding") ?? undefined) : cf.clientAcceptEncoding;
}

/** The tag of a representation in a coding: other bytes, another strong tag. */
export function encodedTag(etag: string, encoding: Encoding): string {
  return `${etag.slice(0, -1)}-${encoding}"`;
}

/** Is a media type text, which packs well? */
export function isText(type: string | null | undefined): boolean {
  return /^text\/|json|xml|javascript|bibtex|research-info/.test(type ?? "");
}

/** Packs what this process has to pack itself. */
export interface Compressor {
  encodings: readonly Encoding[];
  /** False for what whoever stands in front packs. */
  packs(type: string): boolean;
  whole(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
  stream(body: ReadableStream<Uint8Array<ArrayBuffer>>, encoding: Encoding): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Shorter answers gain nothing. */
const WORTH_PACKING = 1024;
/** What is longer is packed as it comes, and never held as a whole. */
const HELD_WHOLE = 512 * 1024;

/**
 * What is packed here already is not to be packed on its way. Workers know the word; Node does not, and goes by the header
 * Content-Encoding.
 */
export const AS_IT_IS = { encodeBody: "manual" } as ResponseInit;

/** Sends texts in the coding that the reader likes best, with a tag, a length and a `Vary` that fit. */
export function encoded(compressor: Compressor | undefined): MiddlewareHandler {
  return async (c, next) => {
    const { encoding, identity } = compressor === undefined ? NONE : negotiateEncoding(acceptedEncodings(c.req.raw), compressor.encodings);
    c.set("encoding", encoding);
    await next();
    if (encoding === undefined && c.get("headersComplete") === true) return;
    const type = c.res.headers.get("Content-Type") ?? "";
    if (!isText(type)) return;
    if (!/accept-encoding/i.test(c.res.headers.get("Vary") ?? "")) c.header("Vary", "Accept-Encoding", { append: true });
    if (compressor === undefined || encoding === undefined || c.res.headers.has("Content-Encoding")) return;
    const made = c.get("bytes");
    const { status } = c.res;
    const body = made ?? c.res.body;
    if (body === null || status === 206) return;

    const headers = new Headers(c.res.headers);
    const { bytes, rest } = body instanceof Uint8Array ? { bytes: body } : compressor.packs(type) ? await readUpTo(body, HELD_WHOLE) : { rest: body };
    const packs = compressor.packs(type) && (bytes === undefined || bytes.byteLength >= WORTH_PACKING || !identity);
    const etag = headers.get("ETag");
    if (packs) {
      headers.set("Content-Encoding", encoding);
      if (etag !== null) headers.set("ETag", encodedTag(etag, encoding));
    }
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    const copy = { etag: headers.get("ETag"), modified: headers.get("Last-Modified") };
    c.res = undefined;
    if (status === 200 && reads && etag !== null && isNotModified((name) => c.req.header(name), copy)) {
      await rest?.cancel();
      for (const name of ["Content-Type", "Content-Encoding", "Content-Length"]) headers.delete(name);
      c.res = new Response(null, { status: 304, headers });
      return;
    }
    if (bytes !== undefined) {
      const sent = packs ? await compressor.whole(bytes, encoding) : bytes;
      c.set("bytes", sent);
      headers.set("Content-Length", String(sent.byteLength));
      c.res = new Response(sent, { ...(packs ? AS_IT_IS : {}), status, headers });
    } else if (packs) {
      headers.delete("Content-Length");
      c.res = new Response(compressor.stream(rest, encoding), { ...AS_IT_IS, status, headers });
    } else {
      c.res = new Response(rest, { status, headers });
    }
  };
}
