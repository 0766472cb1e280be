import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../build/compile/root.ts";

/** A program that a README shows. */
export interface Snippet {
  name: string;
  text: string;
  /** The lines that it prints, from the comments that stand below what prints them. */
  prints: string[];
}

/** Every program in the READMEs that uses the package. */
export function snippetsOf(): Snippet[] {
  return ["README.md", "../../README.md"].flatMap((path, place) => {
    const blocks = [...readFileSync(join(ROOT, path), "utf8").matchAll(/^```(?:js|ts)\n(.*?)^```/gms)].map(([, text = ""]) => text);
    return blocks
      .filter((text) => text.includes("@multivector/data"))
      .map((text, index) => ({
        name: `readme-${place}-${index}.js`,
        text,
        prints: text.split("\n").flatMap((line) => (line.startsWith("// ") ? [line.slice(3)] : [])),
      }));
  });
}
