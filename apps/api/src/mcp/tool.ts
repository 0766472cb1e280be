import type { Store } from "../data/store.ts";
import type { Answer } from "./answer.ts";
import type { Arguments, Given, Reading } from "./argument.ts";
import type { Told } from "./told.ts";

/** What a tool knows beside its arguments. */
interface Asked extends Reading {
  told: Told;
}

/** One tool of the MCP server: read-only, and the same answer every time. */
export interface Tool<A extends Arguments = Arguments> {
  name: string;
  title: string;
  /** Says when to use it, and when to use another. */
  description: string;
  takes: A;
  run(given: Given<A>, store: Store, asked: Asked): Answer | Promise<Answer>;
}

export function defineTool<A extends Arguments>(tool: Tool<A>): Tool {
  return tool as unknown as Tool;
}
