import type { Compressor } from "../http/encoding.ts";

/**
 * Packs tables for Workers. The platform packs JSON and most other texts by itself, for each reader as they like it; but not CSV and
 * NDJSON, which are the longest answers. Workers have gzip without more; brotli would need Node's modules.
 */
export const workerCompressor: Compressor = {
  encodings: ["gzip"],
  packs: (type) => /^(text\/csv|application\/x-ndjson)/.test(type),
  whole: async (bytes) => new Uint8Array(await new Response(packed(new Blob([bytes]).stream())).arrayBuffer()),
  stream: packed,
};

function packed(body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return body.pipeThrough(new CompressionStream("gzip"));
}
