// Next, asked over a port of its own on this machine.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { WEB } from "../site/paths.ts";
import { prefixOf } from "../src/locale/locale.ts";
import { onPageError } from "./page-errors.ts";

export interface Drawn {
  status: number;
  /** Content-Type. */
  type: string;
  body: Buffer;
}

export interface Renderer {
  /**
   * @param path Public address without query: /ru/map. English pages have no prefix.
   * @throws Error if the page could not be drawn, in the words of what went wrong.
   */
  draw: (path: string) => Promise<Drawn>;
  close: () => Promise<void>;
}

/** @param development Compiles pages when they are asked for, from the sources as they are. */
export async function startRenderer(development: boolean): Promise<Renderer> {
  const app = next({ dev: development, dir: WEB, hostname: "127.0.0.1", quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  // A page that takes long to draw holds up the clock as well: a connection must not be closed as idle just when the next page is asked for over it.
  const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const wrong = new Map<string, string>();
  onPageError(({ path, message }) => wrong.set(path, message));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    draw: async (path) => {
      const response = await fetch(base + inApp(path), { redirect: "manual", headers: { Accept: "text/html,*/*" } });
      if (response.status >= 500) {
        const message = wrong.get(inApp(path)) ?? "the page could not be drawn";
        wrong.delete(inApp(path));
        throw new Error(`${path}: ${message}`);
      }
      return { status: response.status, type: response.headers.get("Content-Type") ?? "", body: Buffer.from(await response.arrayBuffer()) };
    },
    close: () => closed(server).then(() => app.close()),
  };
}

/** Where the app has a page: English ones stand under /en there. Files have their address as it is. */
export function inApp(path: string): string {
  const last = path.split("/").at(-1) ?? "";
  if (last.includes(".") || prefixOf(path) !== "en") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
