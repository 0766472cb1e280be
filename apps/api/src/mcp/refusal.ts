import { QueryError } from "@multivector/data";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import { foundIn } from "../data/found.ts";
import type { Asked } from "../data/store.ts";
import { RequestProblem } from "../http/problem.ts";

/** A question that cannot be answered as put. The caller is told what would do; nothing is guessed. */
export class Refusal extends Error {}

/** No record is called so. The search knows what comes near, and is asked when the refusal is put into words. */
export class NotHeld extends Refusal {
  readonly words: string;
  /** Ids that look like it. */
  readonly near: readonly string[];

  constructor(message: string, words: string, near: readonly string[]) {
    super(message);
    this.words = words;
    this.near = near;
  }
}

/** What a tool that cannot answer says, or undefined for what is our own fault. */
export async function refusalOf(error: unknown, newest: Asked): Promise<string | undefined> {
  if (error instanceof NotHeld)
    return `${error.message}${nearestOf([...error.near, ...(await pathsNear(newest, error.words))])} The tool search finds records by words.`;
  if (error instanceof Refusal) return error.message;
  if (error instanceof QueryError) return `${error.message}.`;
  if (error instanceof RequestProblem) return error.message + nearestOf(error.errors.flatMap(({ nearest }) => nearest));
  return undefined;
}

function nearestOf(near: readonly string[]): string {
  return near.length === 0 ? "" : ` Nearest: ${[...new Set(near)].join(", ")}.`;
}

async function pathsNear(newest: Asked, text: string): Promise<string[]> {
  const words = text.replace(/[/-]/g, " ").slice(0, LONGEST).trim();
  return words === "" ? [] : (await foundIn(newest, words, COLLECTION_NAMES)).slice(0, 3).map(({ path }) => path);
}

/** What a search takes. */
const LONGEST = 200;
