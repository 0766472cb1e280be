import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../load/index.ts";
import { type Catalogue, formatCatalogue, parseCatalogue } from "./catalogue.ts";

/** A catalogue with where it was read. */
export interface CatalogueFile extends Catalogue {
  /** Path relative to the package, for messages. */
  file: string;
  /** `events`, `place`, `coverage` … */
  name: string;
  text: string;
}

/** Reads `<root>/translations/<language>/<name>.po`. All problems are collected; nothing is thrown. */
export function loadCatalogues(root: string): { catalogues: CatalogueFile[]; problems: Problem[] } {
  const folder = join(root, "translations");
  const catalogues: CatalogueFile[] = [];
  const problems: Problem[] = [];
  for (const language of existsSync(folder) ? readdirSync(folder).sort() : []) {
    for (const entry of readdirSync(join(folder, language)).sort()) {
      const file = `translations/${language}/${entry}`;
      const problem = (found: string, fix: string, line = 1) => problems.push({ file, line, column: 1, rule: "translation-file", found, fix });
      // A language may say beside its catalogues which terms it uses, and where their usage was found.
      if (entry === "TERMS.md") continue;
      if (!entry.endsWith(".po")) {
        problem("a file that is no catalogue", "name it <collection>.po (a list of terms TERMS.md), or move it away");
        continue;
      }
      const text = readFileSync(join(root, file), "utf8");
      try {
        const catalogue = parseCatalogue(text);
        if (catalogue.language !== language)
          problem(`the language ${JSON.stringify(catalogue.language)}`, `say "Language: ${language}" in the head, or move the file`);
        catalogues.push({ ...catalogue, file, name: entry.slice(0, -".po".length), text });
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        problem(said, "mend the catalogue as the gettext manual says, or take the last one that worked", Number(said.match(/line (\d+)/)?.[1] ?? 1));
      }
    }
  }
  return { catalogues, problems };
}

export function writeCatalogue(root: string, language: string, name: string, catalogue: Catalogue): void {
  mkdirSync(join(root, "translations", language), { recursive: true });
  writeFileSync(join(root, "translations", language, `${name}.po`), formatCatalogue(catalogue));
}
