import { readFileSync } from "node:fs";
import { app } from "../in-process.ts";

export const COOKBOOK = new URL("../../../../docs/cookbook.md", import.meta.url);

// Longer answers are cut; the reader sees that more follows.
const SHOWN = 800;

export interface Recipe {
  command: string;
  answer: string;
}

const BLOCKS = /```sh\n(curl .*)\n```\n\n```text\n([\s\S]*?)```/g;

export function recipes(): Recipe[] {
  return [...readFileSync(COOKBOOK, "utf8").matchAll(BLOCKS)].map(([, command = "", answer = ""]) => ({ command, answer }));
}

/** Asks the API in this process what the command asks, and gives the answer as the page shows it. */
export async function answerTo(command: string): Promise<string> {
  const [, url = ""] = /curl '([^']+)'/.exec(command) ?? [];
  const [, header] = /-H '([^']+)'/.exec(command) ?? [];
  const [, body] = /-d '([^']+)'/.exec(command) ?? [];
  const [name = "", value = ""] = header?.split(": ") ?? [];
  const response = await app.request(url, {
    ...(body === undefined ? {} : { method: "POST", body }),
    ...(header === undefined ? {} : { headers: { [name]: value } }),
  });
  // The version changes with every release, and between two with every record.
  const whole = (await response.text())
    .replaceAll("\r\n", "\n")
    .replaceAll(/(\bversion\W{1,4})\d+\.\d+\.\d+(-next\.[0-9a-f]{8})?/g, "$1…")
    .trimEnd();
  if (response.status !== 200) throw new Error(`${command}\n${whole}`);
  const [, part] = /\| jq '\.([\w.[\]]+)'/.exec(command) ?? [];
  const text = part === undefined ? whole : JSON.stringify(partOf(JSON.parse(whole), part), null, 2);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…\n` : `${text}\n`;
}

/** What `jq` would pick out of an answer, by names and places in lists. */
function partOf(value: unknown, path: string): unknown {
  const found = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], value);
  if (found === undefined) throw new Error(`the answer has no ${path}`);
  return found;
}

/** The page with every answer as it is now. */
export async function rewritten(): Promise<string> {
  let page = readFileSync(COOKBOOK, "utf8");
  for (const { command, answer } of recipes()) {
    const before = `\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`text\n`;
    page = page.replace(`${before}${answer}\`\`\``, `${before}${await answerTo(command)}\`\`\``);
  }
  return page;
}
