// What Cloudflare takes of static files, and what of it a folder would need. Read in October 2026 from the platform's own pages:
// developers.cloudflare.com/workers/platform/limits/ and …/workers/static-assets/headers/.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export type Plan = "free" | "paid";

/** Files of one version, by plan. */
const MOST_FILES: Readonly<Record<Plan, number>> = { free: 20_000, paid: 100_000 };
const MOST_BYTES = 25 * 2 ** 20;
const HEADERS = { rules: 100, line: 2_000 };
/** Read by the platform itself, not uploaded. */
const SPECIAL = new Set([".assetsignore", "_headers", "_redirects"]);

export interface Upload {
  /** From the folder's root. */
  path: string;
  bytes: number;
}

/** The files of a folder that are uploaded: all but those that `.assetsignore` names, as the export writes it: paths from the root, and endings. */
export function uploadOf(folder: string): Upload[] {
  const list = join(folder, ".assetsignore");
  const ignored = existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean) : [];
  const endings = ignored.flatMap((line) => (line.startsWith("*") ? [line.slice(1)] : []));
  const paths = new Set(ignored.flatMap((line) => (line.startsWith("/") ? [line.slice(1)] : [])));
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (!entry.isFile() || SPECIAL.has(path) || paths.has(path) || endings.some((ending) => path.endsWith(ending))) return [];
    return [{ path, bytes: statSync(join(folder, path)).size }];
  });
}

/** What would be refused, with what to do. @param name Of the folder, as people know it. */
export function beyondLimits(name: string, files: readonly Upload[], headers: string, plan: Plan): string[] {
  const problems: string[] = [];
  const many = MOST_FILES[plan];
  if (files.length > many) {
    const remedy =
      plan === "free" && files.length <= MOST_FILES.paid
        ? "Take the paid plan of Workers and say so with --plan paid, or serve the files from a server of your own (docs/deploying.md)."
        : "Serve the files from a server of your own (docs/deploying.md).";
    problems.push(`${name}: ${count(files.length)} files; the ${plan} plan takes ${count(many)}. ${remedy}`);
  }
  for (const { path, bytes } of files)
    if (bytes > MOST_BYTES)
      problems.push(`${name}/${path}: ${count(bytes)} bytes; Cloudflare takes ${count(MOST_BYTES)} a file. Split it, or leave it to the API's downloads.`);
  const lines = headers.split("\n");
  const rules = lines.filter((line) => line.startsWith("/")).length;
  if (rules > HEADERS.rules) problems.push(`${name}/_headers: ${rules} rules; Cloudflare reads ${HEADERS.rules}. Join rules in apps/web/site/headers.ts.`);
  for (const [place, line] of lines.entries())
    if (line.length > HEADERS.line)
      problems.push(
        `${name}/_headers:${place + 1}: ${count(line.length)} characters; Cloudflare reads ${count(HEADERS.line)} a line. Shorten it in apps/web/site/headers.ts.`,
      );
  return problems;
}

export const count = (number: number): string => number.toLocaleString("en");
