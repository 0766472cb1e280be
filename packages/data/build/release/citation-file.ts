import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const fileOf = (root: string) => join(root, "../../CITATION.cff");

/** What CITATION.cff says of the release. */
export function readCitation(root: string): { version: string; date: string } {
  const { version, "date-released": date } = parse(readFileSync(fileOf(root), "utf8"));
  return { version: String(version), date: String(date) };
}

/** Puts a release into CITATION.cff. Its two lines are replaced as text, so that the rest stays as people wrote it. */
export function writeCitation(root: string, { version, date }: { version: string; date: string }): void {
  const text = readFileSync(fileOf(root), "utf8");
  writeFileSync(fileOf(root), text.replace(/^version: .*$/m, `version: ${version}`).replace(/^date-released: .*$/m, `date-released: "${date}"`));
}
