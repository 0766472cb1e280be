import type { Lang } from "../data/languages.ts";
import type { Store } from "../data/store.ts";
import type { Answer } from "./answer.ts";
import { type Reading, readArguments } from "./argument.ts";
import { refusalOf } from "./refusal.ts";
import { Told } from "./told.ts";
import type { Tool } from "./tool.ts";

/** What a tool gave: an answer, or the words of its refusal. */
export type Called = { answer: Answer } | { refusal: string };

/** Asks a tool. Whatever cannot be answered as put is refused in words; only our own faults are thrown. */
export async function callTool(tool: Tool, given: Readonly<Record<string, unknown>>, store: Store): Promise<Called> {
  const reading: Reading = { dataset: store.newest.dataset, resolved: {}, question: markOf(tool.name, given) };
  try {
    const read = readArguments(tool.name, tool.takes, given, reading);
    const told = new Told(reading.dataset, await store.language((read as { lang?: Lang }).lang ?? "en"));
    const { says, ...rest } = await tool.run(read, store, { ...reading, told });
    const resolved = Object.keys(reading.resolved).length === 0 ? {} : { resolved: reading.resolved };
    const { untranslated } = told;
    return { answer: { says, ...resolved, ...rest, ...(untranslated === undefined ? {} : { untranslated }) } };
  } catch (error) {
    const refusal = await refusalOf(error, store.newest);
    if (refusal === undefined) throw error;
    return { refusal };
  }
}

/** Marks a question apart from where in its answer one is: FNV-1a, 32 bits, enough to tell a stray cursor. */
function markOf(tool: string, { cursor: _, limit: __, ...question }: Readonly<Record<string, unknown>>): string {
  const words = JSON.stringify([tool, ...Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1))]);
  let mark = 0x811c9dc5;
  for (let place = 0; place < words.length; place++) mark = Math.imul(mark ^ words.charCodeAt(place), 0x01000193) >>> 0;
  return mark.toString(36);
}
