import { readFileSync } from "node:fs";
import { expect, test } from "./hydrated.ts";
import { ANSWERS } from "./tasks/answers.ts";
import { COMPARISONS } from "./tasks/comparisons.ts";
import { FACTS } from "./tasks/facts.ts";
import { SECOND_LOOKS } from "./tasks/second-looks.ts";
import { TOOLS } from "./tasks/tools.ts";
import { Visitor } from "./tasks/visitor.ts";

test.use({ viewport: { width: 1440, height: 900 } });

const TASKS = [...FACTS, ...COMPARISONS, ...TOOLS, ...ANSWERS, ...SECOND_LOOKS];

for (const { name, does } of TASKS) {
  test(name, async ({ page }) => {
    await page.goto("/");
    await does(new Visitor(page), page);
  });
}

test("every task of docs/tasks.md is done here", () => {
  const written = [...readFileSync(new URL("../../../docs/tasks.md", import.meta.url), "utf8").matchAll(/^\| (\d+) \|/gm)].map(([, number]) => number);
  expect(TASKS.map(({ name }) => name.split(" ")[0])).toEqual(written);
});
