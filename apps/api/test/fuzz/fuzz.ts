import { readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { dataset } from "@multivector/data/dataset";
import fc from "fast-check";
import { createApp } from "../../src/app.ts";
import { ResponseCache } from "../../src/http/response-cache.ts";
import { nodeCompressor } from "../../src/node/compressor.ts";
import { diskAssets } from "../../src/node/disk-assets.ts";
import { Contract, type Document, Specification } from "../contract.ts";
import { type FuzzRequest, requestsOf } from "./requests.ts";

export interface FuzzReport {
  requests: number;
  seed: number;
  byStatus: Record<string, number>;
  /** Distinct operations and statuses of the document that were seen. */
  seen: number;
}

const ids = Object.values(dataset).flatMap(({ records }) =>
  records.filter((_: unknown, index: number) => index % 40 === 0).map((record: { id: string }) => record.id),
);

/**
 * Sends random requests in this process and holds every answer against the document: no 5xx, no error that is not a problem
 * document, no body that breaks its schema, no header that a request could write.
 *
 * @throws Error with the request, as small as it could be made.
 */
export async function fuzz(count: number, seed: number, progress: (done: number) => void = () => {}): Promise<FuzzReport> {
  const app = createApp({ assets: diskAssets, cache: new ResponseCache(), compressor: nodeCompressor });
  const contract = new Contract(new Specification(document()));
  const byStatus: Record<string, number> = {};
  let done = 0;
  const ask = async ({ method, target, headers, body }: FuzzRequest): Promise<void> => {
    const url = urlOf(target);
    if (url === null) return;
    const response = await app.request(url.href, { method, headers, ...(body === undefined ? {} : { body }) });
    byStatus[response.status] = (byStatus[response.status] ?? 0) + 1;
    if (response.status >= 500) throw new Error(`${response.status}: ${await response.text()}`);
    for (const [name, value] of response.headers)
      if (/[\r\n]/.test(value) || name === "set-cookie") throw new Error(`header ${name}: ${JSON.stringify(value)}`);
    await contract.check(url, method, await unpacked(response));
    done++;
    if (done % 10_000 === 0) progress(done);
  };
  await fc.assert(fc.asyncProperty(requestsOf(contract.document, ids), ask), { numRuns: count, seed, endOnFailure: false });
  return { requests: done, seed, byStatus, seen: contract.checked.size };
}

/** The document of this code: making it anew takes seconds, and test/document holds that the file is what would be made. */
function document(): Document {
  return JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8")) as Document;
}

const UNPACK: Record<string, (bytes: Uint8Array) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

/** As fetch would give it. */
async function unpacked(response: Response): Promise<Response> {
  const unpack = UNPACK[response.headers.get("content-encoding") ?? ""];
  const bytes = unpack === undefined ? new Uint8Array() : new Uint8Array(await response.clone().arrayBuffer());
  if (unpack === undefined || bytes.byteLength === 0) return response;
  return new Response(new Uint8Array(unpack(bytes)), { status: response.status, headers: response.headers });
}

// What no HTTP library would send is not an answer's fault.
function urlOf(target: string): URL | null {
  try {
    return new URL(target, "http://api.test");
  } catch {
    return null;
  }
}
