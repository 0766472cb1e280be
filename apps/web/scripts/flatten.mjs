// Moves the English pages of the export to its root: /en/article becomes /article. Other languages keep their prefix. The payloads
// for client-side navigation are dropped: links are plain, each page is whole.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const out = fileURLToPath(new URL("../out/", import.meta.url));
cpSync(join(out, "en"), out, { recursive: true });
cpSync(join(out, "en.html"), join(out, "index.html"));
rmSync(join(out, "en"), { recursive: true });
rmSync(join(out, "en.html"));
for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && entry.name.endsWith(".txt")) rmSync(join(entry.parentPath, entry.name));
}
