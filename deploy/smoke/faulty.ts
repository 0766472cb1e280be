// A server in front of a good one that passes everything on, but for one fault at a time.
import { createServer, type IncomingMessage } from "node:http";

export interface Passed {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** @param path With its query. @returns what is answered instead; nothing where it is passed on as it is. */
export type Change = (path: string, answer: Passed, request: IncomingMessage) => Partial<Passed> | undefined;

export interface FaultyServer {
  change: Change | undefined;
  stop(): Promise<void>;
}

/** Headers that tell of one connection, not of the answer. */
const OF_CONNECTION = new Set(["connection", "keep-alive", "transfer-encoding", "date", "content-encoding", "content-length"]);

/** @param address Where it listens. @param behind The good server, each of whose answers is fetched once. */
export async function startFaulty(address: string, behind: string): Promise<FaultyServer> {
  const kept = new Map<string, Promise<Passed>>();
  const faulty: FaultyServer = { change: undefined, stop: () => new Promise((resolve) => server.closeAllConnections() ?? server.close(() => resolve())) };
  const server = createServer(async (request, response) => {
    const sent: Buffer[] = [];
    for await (const chunk of request) sent.push(chunk as Buffer);
    const body = Buffer.concat(sent);
    const path = request.url ?? "/";
    const key = JSON.stringify([request.method, path, request.headers, body.toString()]);
    const fetched = kept.get(key) ?? passOn(behind + path, request, body);
    kept.set(key, fetched);
    try {
      const good = await fetched;
      const answer = { ...good, ...faulty.change?.(path, good, request) };
      response.writeHead(answer.status, answer.headers).end(request.method === "HEAD" ? undefined : answer.body);
    } catch (error) {
      kept.delete(key);
      response.writeHead(502).end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(Number(new URL(address).port), resolve));
  return faulty;
}

async function passOn(url: string, request: IncomingMessage, body: Buffer): Promise<Passed> {
  const { host: _, connection: __, ...headers } = request.headers;
  const response = await fetch(url, {
    method: request.method ?? "GET",
    headers: headers as Record<string, string>,
    redirect: "manual",
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  // `fetch` has unpacked it; whoever asked for it packed is told what the server said, and gets it packed anew.
  const plain = Buffer.from(await response.arrayBuffer());
  const told = Object.fromEntries([...response.headers].filter(([name]) => !OF_CONNECTION.has(name)));
  const length = response.headers.get("content-length");
  const packed = response.headers.get("content-encoding");
  if (packed === null) return { status: response.status, headers: { ...told, ...(length === null ? {} : { "content-length": length }) }, body: plain };
  const { gzipSync } = await import("node:zlib");
  return { status: response.status, headers: { ...told, "content-encoding": "gzip" }, body: gzipSync(plain, { level: 1 }) };
}
