// Draws addresses that it is given into files, one process beside others (`export.ts`).
import { notesOf } from "../postprocess/deferred.ts";
import { finishPage } from "../postprocess/page.ts";
import { startRenderer } from "../server/renderer.ts";
import { readAssets } from "./assets.ts";
import { fileOf, writeOut } from "./file-of.ts";
import { API_URL } from "./settings.ts";

export interface Work {
  addresses: string[];
}

const { draw } = await startRenderer(false);
const assets = readAssets();

process.on("message", async ({ addresses }: Work) => {
  const wrong: string[] = [];
  for (const path of addresses) {
    try {
      await put(path);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      wrong.push(said.startsWith(path) ? said : `${path}: ${said}`);
    }
  }
  process.send?.({ wrong });
});
process.on("disconnect", () => process.exit(0));
process.send?.({ wrong: [] });

async function put(path: string): Promise<void> {
  const { status, type, body } = await draw(path);
  if (status !== 200) throw new Error(`${path}: answered ${status}`);
  if (!type.startsWith("text/html")) return writeOut(path, body);
  const { html, notes } = finishPage(body.toString(), path, assets, API_URL);
  writeOut(fileOf(path), html);
  if (notes !== null) writeOut(fileOf(notesOf(path)), notes);
}
