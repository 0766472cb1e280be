// Every sentence of the story in English, with its values as the data are built: `pnpm --filter @multivector/web run sentences`, after a build
// of the data and `run messages`. With `--write <file>` they are kept; with `--against <file>` the report says which were moved since, and which no longer hold.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

/** A sentence by the place where it stands; for a chapter that does not hold, the reason stands in its place. */
type Sentences = Record<string, string>;

const { values } = parseArgs({ options: { write: { type: "string" }, against: { type: "string" } } });
const sentences = await readStory();
if (values.write !== undefined) writeFileSync(values.write, JSON.stringify(sentences));
if (values.against !== undefined) printChanges(JSON.parse(readFileSync(values.against, "utf8")) as Sentences, sentences);
else if (values.write === undefined) for (const [place, text] of Object.entries(sentences)) console.log(`${place}: ${text}`);

/** The story is written for the bundler of the pages, so it is bundled before it is run. */
async function readStory(): Promise<Sentences> {
  const web = fileURLToPath(new URL("..", import.meta.url));
  const folder = mkdtempSync(join(web, "node_modules/.sentences-"));
  const outfile = join(folder, "story.mjs");
  try {
    await build({
      stdin: {
        contents: 'export { bindChapter } from "@/features/story/bind.ts"; export { CHAPTERS } from "@/features/story/chapters.ts";',
        resolveDir: web,
        loader: "ts",
      },
      alias: { "@": join(web, "src") },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      logLevel: "error",
    });
    const { CHAPTERS, bindChapter } = (await import(pathToFileURL(outfile).href)) as {
      CHAPTERS: readonly { id: string }[];
      bindChapter(locale: "en", chapter: { id: string }): unknown;
    };
    return Object.fromEntries(
      CHAPTERS.flatMap((chapter) => {
        try {
          return textsIn(bindChapter("en", chapter), chapter.id);
        } catch (error) {
          // What a chapter rests on is refused by name; anything else is a fault of this report.
          if (!(error instanceof Error) || !error.message.startsWith("story, chapter")) throw error;
          return [[chapter.id, `no longer holds: ${error.message}`]];
        }
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The texts inside a bound chapter, with their places: a list of pieces is one text. */
function textsIn(bound: unknown, place: string): [string, string][] {
  if (Array.isArray(bound) && bound.every(isPiece)) {
    return [[place, bound.map((piece) => ("text" in piece ? piece.text : "")).join("")]];
  }
  if (typeof bound !== "object" || bound === null) return [];
  return Object.entries(bound).flatMap(([key, inner]) => textsIn(inner, `${place} ${key}`));
}

function isPiece(one: unknown): one is { kind: string; text?: string } {
  return typeof one === "object" && one !== null && "kind" in one;
}

function printChanges(before: Sentences, after: Sentences): void {
  const places = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((place) => before[place] !== after[place]);
  console.log("### Sentences of the story\n");
  console.log(
    places.length === 0
      ? "None."
      : places.map((place) => `- ${place}\n  - was: ${before[place] ?? "nothing"}\n  - is: ${after[place] ?? "nothing"}`).join("\n"),
  );
}
