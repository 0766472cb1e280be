// What pages need beside themselves: scripts of islands, workers, fonts and styles, and the list of them that the page pipeline works from.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LOCALES, type Locale } from "../src/locale/locale.ts";
import { buildFonts, type Fonts } from "./fonts.ts";
import { buildIslands, type IslandScripts } from "./islands.ts";
import { ASSETS } from "./paths.ts";
import { buildStyles, type Styles } from "./styles.ts";
import { buildWorkers } from "./workers.ts";

export interface Assets {
  scripts: Record<Locale, IslandScripts>;
  styles: Styles;
  fonts: Fonts["preload"];
}

const LIST = join(ASSETS, "assets.json");

/** Makes everything anew. */
export async function buildAssets({ development = false } = {}): Promise<Assets> {
  rmSync(ASSETS, { recursive: true, force: true });
  const [scripts, sheet] = await Promise.all([buildScripts(development), buildSheet(development), buildWorkers()]);
  copyReferenceInterface();
  const assets = { scripts, ...sheet };
  writeFileSync(LIST, JSON.stringify(assets));
  return assets;
}

/** Makes the style sheet anew, and the fonts that it names. */
export async function buildSheet(development: boolean): Promise<Pick<Assets, "styles" | "fonts">> {
  const { css, preload } = await buildFonts();
  const styles = await buildStyles(css, development);
  mkdirSync(join(ASSETS, "styles"), { recursive: true });
  writeFileSync(join(ASSETS, styles.href), styles.text);
  return { styles, fonts: preload };
}

/** What `buildAssets` made before. @throws Error if it was not run. */
export function readAssets(): Assets {
  if (!existsSync(LIST)) throw new Error(`${LIST} is missing; build the pages first: pnpm turbo run build --filter @multivector/web`);
  return JSON.parse(readFileSync(LIST, "utf8")) as Assets;
}

async function buildScripts(development: boolean): Promise<Assets["scripts"]> {
  const built = await Promise.all(LOCALES.map(async (locale) => [locale, await buildIslands(locale, development)] as const));
  return Object.fromEntries(built) as Assets["scripts"];
}

/** The interface of the API's reference, from our own address. */
function copyReferenceInterface(): void {
  const from = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  for (const file of ["swagger-ui-bundle.js", "swagger-ui.css"]) cpSync(join(from, file), join(ASSETS, "reference-ui", file));
}
