import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FACT } from "./contribution.ts";
import type { Registry } from "./registry.ts";
import { shellIn } from "./shell.ts";

/** A program as somebody writes it who has read the README of the package. */
const PROGRAM = `import { find, membershipsAt } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { schemas } from "@multivector/data/schema";

const { memberships } = dataset;
const { least } = membershipsAt(memberships, { organization: "csto", at: "2007-01-01" });
const { confidence } = find(memberships, "${FACT.id}").spells[0];
const wrong = memberships.records.filter((record) => !schemas.memberships.safeParse(record).success);
console.log(JSON.stringify({ version: meta.version, hash: meta.hash, least, confidence, wrong: wrong.length }));
`;

interface Manager {
  name: string;
  /** The program it needs; without it, it is passed over, aloud. */
  needs: string;
  install: readonly string[];
  run: readonly string[];
}

const MANAGERS: readonly Manager[] = [
  { name: "npm", needs: "npm", install: ["npm", "install", "--no-audit", "--no-fund"], run: ["node", "use.mjs"] },
  { name: "pnpm", needs: "pnpm", install: ["pnpm", "install", "--no-frozen-lockfile"], run: ["node", "use.mjs"] },
  { name: "Bun", needs: "bun", install: ["bun", "install", "--no-cache"], run: ["bun", "run", "use.mjs"] },
  { name: "Deno", needs: "deno", install: ["deno", "install", "--minimum-dependency-age=0"], run: ["deno", "run", "--allow-read", "--allow-env", "use.mjs"] },
];

/**
 * Installs the release into a fresh project with each package manager, and runs a program there.
 *
 * @returns a line for each; what is missing on this machine says so.
 */
export async function tryInProjects(
  folder: string,
  release: { version: string; hash: string },
  { registry, programs, env, log }: { registry: Registry; programs: string; env: NodeJS.ProcessEnv; log: string },
): Promise<string[]> {
  const lines: string[] = [];
  const path = `${programs}:${env.PATH ?? ""}`;
  const has = (program: string) => path.split(":").some((place) => existsSync(join(place, program)));
  for (const { name, needs, install, run } of MANAGERS) {
    if (!has(needs)) {
      lines.push(`${name}: PASSED OVER, ${needs} cannot be had on this machine`);
      continue;
    }
    const project = join(folder, needs);
    mkdirSync(project, { recursive: true });
    writeFileSync(
      join(project, "package.json"),
      JSON.stringify({ name: "fresh", private: true, type: "module", dependencies: { "@multivector/data": release.version, zod: "^4.0.0" } }),
    );
    writeFileSync(join(project, ".npmrc"), `registry=${registry.url}\n`);
    // A release of this minute is what is to be tried.
    writeFileSync(join(project, "pnpm-workspace.yaml"), "minimumReleaseAge: 0\n");
    writeFileSync(join(project, "use.mjs"), PROGRAM);
    // Each with an empty home and cache: nothing of this machine's can stand in for what the registry gives.
    const home = join(folder, `home-${needs}`);
    mkdirSync(home, { recursive: true });
    const shell = shellIn(
      project,
      {
        ...env,
        PATH: path,
        HOME: home,
        XDG_CACHE_HOME: join(home, "cache"),
        XDG_DATA_HOME: join(home, "data"),
        DENO_DIR: join(home, "deno"),
        NPM_CONFIG_USERCONFIG: registry.userconfig,
        NPM_CONFIG_REGISTRY: registry.url,
        NPM_CONFIG_CACHE: join(home, "npm"),
      },
      log,
    );
    const [installer = "", ...options] = install;
    await shell(installer, ...options);
    const [runner = "", ...words] = run;
    const said = (await shell(runner, ...words)).split("\n").at(-1) ?? "";
    const expected = JSON.stringify({ version: release.version, hash: release.hash, least: 7, confidence: FACT.to, wrong: 0 });
    if (said !== expected) throw new Error(`${name}: the program printed ${said}; expected ${expected}`);
    const asked = await shell(join(project, "node_modules/.bin/multivector"), "--version");
    if (!asked.includes(release.version)) throw new Error(`${name}: multivector --version printed ${asked}; expected ${release.version}`);
    lines.push(`${name} ${(await shell(needs, "--version")).split("\n")[0]?.replace(/^\D+/, "").split(" ")[0]}: installed, ${said}`);
  }
  return lines;
}
