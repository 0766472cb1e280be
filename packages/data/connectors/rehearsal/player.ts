import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { workbookOf } from "./workbook.ts";

/** What a publisher answers to a path, as it was recorded. A workbook is recorded as the CSV of its sheet, and made when it is asked for. */
export type Recording = Map<string, string>;

/** How the player behaves: as recorded, as a page for people, throttling so many times, breaking off in the middle, or slowly. */
export interface Manner {
  html?: boolean;
  throttles?: number;
  retryAfter?: string;
  breaksOff?: boolean;
  delay?: number;
}

/** The recorded answers of a connector: `paths.json` says which file answers which path. */
export function recordingOf(folder: string): Recording {
  const index = join(folder, "paths.json");
  if (!existsSync(index)) return new Map();
  const paths = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(index, "utf8")));
  return new Map(Object.entries(paths).map(([path, file]) => [path, readFileSync(join(folder, file), "utf8")]));
}

export interface Player {
  origin: string;
  /** Every request: its path, and what it was answered. */
  asked: { path: string; status: number }[];
  close(): Promise<void>;
}

/** A key in an address belongs to who asks, and is in no recording. */
const KEY = /&api_key=[^&]*$/;

/** Plays recordings on 127.0.0.1: `/<publisher>/<path>`. */
export async function play(publishers: ReadonlyMap<string, Recording>, manner: Manner = {}): Promise<Player> {
  const asked: Player["asked"] = [];
  let throttles = manner.throttles ?? 0;
  const server = createServer((request, response) => {
    const [, publisher = "", path = ""] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? "") ?? [];
    const respond = (status: number, headers: Record<string, string>, body?: string | Uint8Array) => {
      asked.push({ path, status });
      response.writeHead(status, headers).end(body);
    };
    const recording = publishers.get(publisher);
    const text = [...(recording ?? [])].find(([recorded]) => decodeURI(recorded) === decodeURI(path.replace(KEY, "")))?.[1];
    if (throttles > 0) {
      throttles--;
      return respond(429, { "retry-after": manner.retryAfter ?? "0" }, "slow down");
    }
    if (text === undefined) return respond(404, { "content-type": "text/plain" }, `not recorded: ${publisher} ${path}`);
    if (manner.html) return respond(200, { "content-type": "text/html" }, "<!DOCTYPE html><html><head><title>Maintenance</title></head></html>");
    const body = path.endsWith(".xlsx") ? workbookOf("Table 1", text) : Buffer.from(text);
    if (manner.breaksOff) return breakOff(response, body);
    const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
    if (request.headers["if-none-match"] === etag) return respond(304, { etag });
    setTimeout(() => respond(200, { etag, "content-type": "application/octet-stream" }, body), manner.delay ?? 0);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Half of the text, and the connection is gone. */
function breakOff(response: ServerResponse, body: Uint8Array): void {
  response.writeHead(200, { "content-length": String(body.length) });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}
