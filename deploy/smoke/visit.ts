// The whole visit: every check, and what each found.
import type { Deployment } from "../addresses.ts";
import { asking, Unreachable } from "./answer.ts";
import type { Visit } from "./checks/check.ts";
import { CHECKS } from "./checks/index.ts";
import { type Finding, Findings } from "./findings.ts";

export interface Result {
  check: string;
  looked: number;
  findings: Finding[];
  seconds: number;
}

/** How long a visitor waits for an answer, in milliseconds. */
const PATIENCE = 20_000;

/** All checks at once, over answers that are fetched once. @param tell Told of each check when it ends. */
export async function smoke(addresses: Deployment, tell: (result: Result) => void = () => {}, patience = PATIENCE): Promise<Result[]> {
  const visit: Visit = { ...addresses, ask: asking(patience) };
  return Promise.all(
    CHECKS.map(async ({ name, run }) => {
      const found = new Findings();
      const start = performance.now();
      try {
        await run(visit, found);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        found.all.push({
          where: error.url,
          found: error.message,
          expected: "an answer",
          remedy: "Is the server up, does the name lead there, and is its certificate good? Then look at the log.",
        });
      }
      const result = { check: name, looked: found.looked, findings: found.all, seconds: (performance.now() - start) / 1000 };
      tell(result);
      return result;
    }),
  );
}

/** A server that is down needs one sentence, not a finding for each check. @returns what is wrong; undefined if both answer. */
export async function unreachable({ pages, api }: Deployment): Promise<string | undefined> {
  const ask = asking(PATIENCE);
  for (const [what, address] of [
    ["The pages", `${pages}/`],
    ["The API", `${api}/health`],
  ] as const) {
    try {
      const { status } = await ask(address);
      if (status >= 500)
        return `${what} answer${what === "The API" ? "s" : ""} ${status} at ${address}: what stands in front is up, and what is behind it is not. Look at its log.`;
    } catch (error) {
      return `${what} cannot be reached at ${address}: ${(error as Error).message}. Is the server up, does the name lead there, and is its certificate good?`;
    }
  }
  return undefined;
}

const MOST_SHOWN = 5;

/** A check in words; what is wrong in four parts. */
export function inWords({ check, looked, findings, seconds }: Result): string {
  const head = `${findings.length === 0 ? "ok  " : "FAIL"} ${check.padEnd(12)} ${String(looked).padStart(4)} looked at, ${seconds.toFixed(1)} s`;
  const shown = findings
    .slice(0, MOST_SHOWN)
    .map(({ where, found, expected, remedy }) => `     ${where}\n       found     ${found}\n       expected  ${expected}\n       do        ${remedy}`);
  const rest = findings.length - shown.length;
  return [head, ...shown, ...(rest > 0 ? [`     and ${rest} more`] : [])].join("\n");
}
