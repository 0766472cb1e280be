// Finished pages, drawn when they are first asked for and kept.
import { LRUCache } from "lru-cache";
import { notesOf } from "../postprocess/deferred.ts";
import { type FinishedPage, finishPage } from "../postprocess/page.ts";
import type { Assets } from "../site/assets.ts";
import { hrefIn, prefixOf } from "../src/locale/locale.ts";
import type { Drawn, Renderer } from "./renderer.ts";

/** Bytes of answers that are kept; the one that was not asked for longest goes first. */
const KEPT = 256 * 2 ** 20;

export interface PagesOptions {
  draw: Renderer["draw"];
  /** Read anew for each page, since they change while developing. */
  assets: () => Assets;
  apiUrl: string;
  /** Whether what was drawn is kept; not while developing. */
  keep: boolean;
}

export interface Pages {
  /** @param path Public address without query; with `/notes` at the end, the deferred content of the page before. Status 404 where nothing is. */
  get: (path: string) => Promise<Drawn>;
  /** What is answered where nothing is, in the language of an address, which is not looked for. */
  nowhere: (path: string) => Promise<Drawn>;
}

interface Entry extends Drawn {
  notes: Drawn | null;
}

export function createPages({ draw, assets, apiUrl, keep }: PagesOptions): Pages {
  const make = async (path: string): Promise<Entry> => {
    const drawn = await draw(path);
    const nowhere = nowhereOf(path);
    // What Next itself answers with there could only be drawn by its own script.
    if (drawn.status !== 200 && path !== nowhere) return { ...(await entryOf(nowhere)), notes: null };
    if (!drawn.type.startsWith("text/html")) return { ...drawn, notes: null };
    const { html, notes }: FinishedPage = finishPage(drawn.body.toString(), path, assets(), apiUrl);
    const as = (text: string): Drawn => ({ status: path === nowhere ? 404 : drawn.status, type: "text/html; charset=utf-8", body: Buffer.from(text) });
    return { ...as(html), notes: notes === null ? null : as(notes) };
  };
  const kept = new LRUCache<string, Entry>({
    maxSize: KEPT,
    sizeCalculation: ({ body, notes }) => 1 + body.length + (notes?.body.length ?? 0),
    // One drawing serves all who ask for a page at the same time.
    fetchMethod: make,
  });
  const entryOf = async (path: string): Promise<Entry> => {
    if (!keep) return make(path);
    const entry = await kept.fetch(path);
    if (entry === undefined) throw new Error(`${path}: the page was given up while it was drawn`);
    // Addresses where nothing is are without number.
    if (entry.status !== 200 && path !== nowhereOf(path)) kept.delete(path);
    return entry;
  };
  return {
    get: async (path) => {
      const page = pageWithNotes(path);
      if (page !== null) {
        const { notes, status } = await entryOf(page);
        if (status === 200 && notes !== null) return notes;
      }
      return entryOf(path);
    },
    nowhere: (path) => entryOf(nowhereOf(path)),
  };
}

/** The page that says, in the language of an address, that nothing is there. */
function nowhereOf(path: string): string {
  return hrefIn(prefixOf(path), "/404");
}

/** The page whose deferred content an address names; null for other addresses. */
function pageWithNotes(path: string): string | null {
  if (!path.endsWith("/notes")) return null;
  const page = path.slice(0, -"/notes".length);
  return notesOf(page === "" ? "/" : page) === path ? page || "/" : null;
}
