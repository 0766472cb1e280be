// Writes openapi.json as the code now describes itself: `pnpm --filter @multivector/api run openapi`. A change that would break
// somebody is refused unless it is declared: `... run openapi --breaking "why"` notes it, with the day, in breaking.md.
// A line there may name a kind of change with `*` for what differs. `--against FILE` compares with another document, such as the one of the branch that is merged into, and writes nothing.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createApp } from "../src/app.ts";
import { diskAssets } from "../src/node/disk-assets.ts";
import { breakingChanges, type ComparedDocument, isDeclared } from "../src/openapi/breaking.ts";
import { documentOf } from "../src/openapi/document.ts";
import { DOCUMENT } from "../src/openapi/head.ts";

const { values } = parseArgs({ options: { breaking: { type: "string" }, against: { type: "string" } } });
const file = fileURLToPath(new URL("../openapi.json", import.meta.url));
const declared = fileURLToPath(new URL("../breaking.md", import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as ComparedDocument;

const document = documentOf(createApp({ assets: diskAssets }), DOCUMENT);
const before = values.against ?? (existsSync(file) ? file : undefined);
const broken = before === undefined ? [] : breakingChanges(read(before), document as unknown as ComparedDocument);
const declarations = readFileSync(declared, "utf8");
const undeclared = broken.filter((change) => !isDeclared(change, declarations));
if (undeclared.length > 0 && values.breaking === undefined) {
  console.error(`${undeclared.length} changes break whoever relies on the document:\n${undeclared.map((change) => `  ${change}`).join("\n")}`);
  console.error('to do: keep what was promised (docs/stability.md), or declare it: pnpm --filter @multivector/api run openapi --breaking "why"');
  process.exitCode = 1;
} else if (values.against === undefined) {
  if (undeclared.length > 0)
    appendFileSync(
      declared,
      `\n## ${new Date().toISOString().slice(0, 10)}\n\n${values.breaking}\n\n${undeclared.map((change) => `- ${change}`).join("\n")}\n`,
    );
  writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`);
  console.log(`openapi.json: ${Object.keys(document.paths ?? {}).length} addresses`);
}
