// Every island with its size and the pages that use it: `pnpm --filter @multivector/web run islands`, after a build. With `--write <file>` the
// sizes are kept; with `--against <file>` the report says what changed since.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { parsePage } from "../postprocess/parse.ts";
import { startRenderer } from "../server/renderer.ts";
import { readAssets } from "./assets.ts";
import { ASSETS } from "./paths.ts";
import { readSiteMap } from "./site-map.ts";

/** Bytes by address, brotli. */
type Sizes = Record<string, { own: number; fetched: number }>;

const { values } = parseArgs({ options: { write: { type: "string" }, against: { type: "string" } } });
const { en } = readAssets().scripts;
const always = new Set(en.page);
const sizeOf = (path: string) => brotliCompressSync(readFileSync(ASSETS + path)).length;

const sizes: Sizes = { "(every page)": { own: 0, fetched: en.page.reduce((sum, path) => sum + sizeOf(path), 0) } };
for (const [name, { module, imports }] of Object.entries(en.islands)) {
  const own = sizeOf(module);
  sizes[name] = { own, fetched: own + imports.filter((path) => !always.has(path)).reduce((sum, path) => sum + sizeOf(path), 0) };
}
if (values.write !== undefined) writeFileSync(values.write, JSON.stringify(sizes));
if (values.against === undefined) await printAll();
else printChanges(JSON.parse(readFileSync(values.against, "utf8")) as Sizes);
process.exit(0);

async function printAll(): Promise<void> {
  const used = await pagesOfIslands();
  const rows = Object.entries(sizes).map(([name, { own, fetched }]) => {
    const file = en.islands[name]?.file ?? "src/islands/page.ts";
    return `| ${name} | ${file} | ${kB(own)} | ${kB(fetched)} | ${(used.get(name) ?? []).join(", ")} |`;
  });
  console.log(["| island | file | own kB | with what it imports | on |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"));
}

function printChanges(before: Sizes): void {
  const names = [...new Set([...Object.keys(before), ...Object.keys(sizes)])];
  const rows = names.flatMap((name) => {
    const [was, is] = [before[name]?.fetched ?? 0, sizes[name]?.fetched ?? 0];
    return was === is ? [] : [`| ${name} | ${kB(was)} | ${kB(is)} | ${is > was ? "+" : ""}${kB(is - was)} |`];
  });
  console.log(
    rows.length === 0 ? "No island changed its size." : ["| island | before kB | after kB | change |", "| --- | --- | --- | --- |", ...rows].join("\n"),
  );
}

/** One page of each kind is drawn and looked at. */
async function pagesOfIslands(): Promise<Map<string, string[]>> {
  const { draw } = await startRenderer(false);
  const { addresses } = await readSiteMap(draw);
  const kinds = new Map<string, string>();
  for (const path of addresses) {
    if (path.startsWith("/ru") || path.includes(".")) continue;
    const [, section = "", ...rest] = path.split("/");
    const kind = rest.length === 0 ? path : `/${section}/${rest.map(() => "*").join("/")}`;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  const used = new Map<string, string[]>();
  for (const [kind, path] of kinds) {
    const page = parsePage((await draw(path)).body.toString());
    for (const name of new Set(page.querySelectorAll("[data-island]").map((place) => place.getAttribute("data-island") ?? "")))
      used.set(name, [...(used.get(name) ?? []), kind]);
  }
  for (const [name, pages] of used) if (pages.length === kinds.size) used.set(name, ["every page"]);
  return used;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
