import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { GONE } from "../../src/gone.ts";
import { program, useConsumer } from "./consumer.ts";

/** What 0.4.1 exported, by subpath, and what an application got from it: taken from that release, built from its own commit. */
interface Then {
  values: Record<string, string[]>;
  types: Record<string, string[]>;
  answers: Record<string, unknown>;
}
const folder = new URL("../releases/", import.meta.url);
const then: Then = JSON.parse(readFileSync(new URL("0.4.1.json", folder), "utf8"));

/** What the application is told where it cannot be answered as it asks: the version since which, and what to write instead. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "deployments, by hosts": /hosts.*since 0\.5\.0 write host instead/,
  "corridors, by countries": /countries.*since 0\.5\.0 write country instead/,
  "visits since and until": /since.*since 0\.5\.0 write from instead/,
  "visits from a state": /since.*since 0\.5\.0 write from instead/,
  "offices of a state": /of.*since 0\.5\.0 write country, or organization instead/,
  "who voted yes": /votersOf is "yes"; expected an object with the options choice, among/,
  "a sum": /entities.*since 0\.5\.0 write entity instead/,
  "the leading partner": /states.*since 0\.5\.0 write nothing instead/,
  "a text": /checkText.*since 0\.5\.0.*@multivector\/data\/check/,
  "texts to search": /searchTexts.*since 0\.5\.0.*@multivector\/data\/search/,
  "states by year": /countries.*since 0\.5\.0 write country instead/,
  "pairs by year": /countries.*since 0\.5\.0 write country instead/,
};
/** Told by the compiler alone: records come flat. It is the one change that a program in JavaScript meets without a word of ours. */
const COMPILER_ONLY = ["records as they came"];
/** Types that have another name, or none; a program in TypeScript is told where it names one. docs/stability.md says what to write. */
const RENAMED_TYPES: Readonly<Record<string, readonly string[]>> = {
  ".": ["AgreementAt", "CheckedSentence", "ClaimMatch", "CorridorAt", "DeploymentAt", "EventBetween", "RelatedFact", "SearchText", "TenureAt", "VisitBetween"],
  "./vectors": ["Band"],
};

const consumer = useConsumer();
const stability = readFileSync(new URL("../../../../docs/stability.md", import.meta.url), "utf8");
let told: Record<string, { answer?: unknown; error?: string }>;
beforeAll(() => {
  consumer.link("zod");
  copyFileSync(new URL("application.mjs", folder), join(consumer.folder, "application.mjs"));
  const program = `import { steps } from "./application.mjs";
const told = Object.entries(steps).map(([name, ask]) => { try { return [name, { answer: ask() ?? null }]; } catch (error) { return [name, { error: error.name + ": " + error.message }]; } });
console.log(JSON.stringify(Object.fromEntries(told)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: consumer.folder, encoding: "utf8" });
  expect(stderr).toBe("");
  told = JSON.parse(stdout);
});

it("every value that 0.4.1 exported is exported still", async () => {
  for (const [subpath, names] of Object.entries(then.values)) {
    const { exports } = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8"));
    const held = await import(join(consumer.installed, exports[subpath].default));
    expect([subpath, names.filter((name) => !Object.hasOwn(held, name))]).toEqual([subpath, []]);
  }
});

it("every type too, but for those that docs/stability.md names with what to write instead", () => {
  const lines = Object.entries(then.types).flatMap(([subpath, names]) =>
    names
      .filter((name) => !RENAMED_TYPES[subpath]?.includes(name))
      .map(
        (name, index) =>
          `import type { ${name} as T${subpath.length}_${index} } from "@multivector/data${subpath.slice(1)}";\nexport type { T${subpath.length}_${index} };`,
      ),
  );
  consumer.file("types-then.ts", lines.join("\n"));
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--moduleResolution", "nodenext", "--target", "es2023", "types-then.ts"];
  const { stdout } = spawnSync(process.execPath, [program("typescript", "bin/tsc"), ...options], { cwd: consumer.folder, encoding: "utf8" });
  expect(stdout).toBe("");
  for (const name of Object.values(RENAMED_TYPES).flat()) expect(stability).toContain(`\`${name}\``);
});

it("an application of 0.4.1 gets the answers of then, or is told what to write instead", () => {
  expect(Object.keys(told)).toEqual(Object.keys(then.answers));
  for (const [name, { answer, error }] of Object.entries(told)) {
    const words = REFUSED[name];
    if (words !== undefined) expect(error, name).toMatch(words);
    else if (COMPILER_ONLY.includes(name)) expect(error, name).toMatch(/^TypeError/);
    else expect([name, answer]).toEqual([name, then.answers[name]]);
  }
  console.log(
    `application of 0.4.1: ${Object.keys(told).length} steps, ${Object.keys(REFUSED).length} told what to write instead, ${COMPILER_ONLY.length} told by the compiler alone`,
  );
});

it("docs/stability.md says of what is gone where it is", () => {
  for (const { name } of GONE) expect(stability).toContain(`\`${name}\``);
});
