// What a check finds wrong, in the same four parts each time.
import type { Answer } from "./answer.ts";

export interface Finding {
  where: string;
  found: string;
  expected: string;
  remedy: string;
}

/** Collects what is wrong; a check goes on after the first. */
export class Findings {
  readonly all: Finding[] = [];
  /** How many things were looked at. */
  looked = 0;

  /** @returns whether it holds, so that a check can stop where the rest makes no sense. */
  expect(holds: boolean, finding: () => Finding): boolean {
    this.looked += 1;
    if (!holds) this.all.push(finding());
    return holds;
  }

  status({ url, status, text }: Answer, expected: number, remedy: string): boolean {
    const said = status >= 400 ? `: ${text.slice(0, 120).replaceAll(/\s+/g, " ")}` : "";
    return this.expect(status === expected, () => ({ where: url, found: `status ${status}${said}`, expected: `status ${expected}`, remedy }));
  }

  header({ url, headers }: Answer, name: string, expected: string | RegExp, remedy: string): boolean {
    const value = headers.get(name);
    const fits = typeof expected === "string" ? value === expected : expected.test(value ?? "");
    return this.expect(fits, () => ({ where: url, found: value === null ? `no ${name}` : `${name}: ${value}`, expected: `${name}: ${expected}`, remedy }));
  }

  /** Reads JSON. @returns undefined if it is none. */
  json<T>({ url, text }: Answer, remedy: string): T | undefined {
    try {
      return JSON.parse(text) as T;
    } catch {
      this.expect(false, () => ({ where: url, found: JSON.stringify(text.slice(0, 60)), expected: "JSON", remedy }));
      return undefined;
    }
  }
}
