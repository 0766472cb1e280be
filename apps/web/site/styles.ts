// The style sheet of all pages, the fonts' rules in it.
import { join } from "node:path";
import { build } from "esbuild";
import { ASSETS, WEB } from "./paths.ts";

export interface Styles {
  /** Address of the sheet. */
  href: string;
  /** What is in it, for pages that carry it inside. */
  text: string;
}

/** @param fonts Rules of the fonts. */
export async function buildStyles(fonts: string, development: boolean): Promise<Styles> {
  const { outputFiles } = await build({
    stdin: { contents: `@import "./index.css";\n${fonts}`, resolveDir: join(WEB, "styles"), loader: "css", sourcefile: "site.css" },
    outdir: join(ASSETS, "styles"),
    entryNames: development ? "site" : "site-[hash]",
    absWorkingDir: WEB,
    bundle: true,
    minify: true,
    write: false,
    external: ["/fonts/*"],
    logLevel: "warning",
  });
  const [sheet] = outputFiles;
  if (sheet === undefined) throw new Error("no style sheet was made of styles/index.css");
  return { href: `/styles/${sheet.path.split("/").at(-1)}`, text: sheet.text };
}
