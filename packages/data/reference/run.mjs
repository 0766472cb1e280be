// Makes pages of the package's types and comments, in dist/reference: `pnpm --filter @multivector/data run reference`, after a build.
// TypeDoc reads the declarations as they are published. It needs a compiler with an API, which TypeScript 7 has none of, so both are
// borrowed from the registry and are no dependencies.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const TOOLS = ["typedoc@0.28.20", "typescript@5.9.3"];
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync(
  "pnpm",
  [
    ...TOOLS.map((tool) => `--package=${tool}`),
    "dlx",
    "typedoc",
    "--tsconfig",
    "reference/tsconfig.json",
    "--out",
    "dist/reference",
    "--name",
    "@multivector/data",
    "--readme",
    "README.md",
    "--disableSources",
    "--excludeExternals",
    // A shape that is described where it is used needs no page of its own.
    "--validation.notExported",
    "false",
    "--treatWarningsAsErrors",
    "dist/index.d.ts",
    "dist/vectors/index.d.ts",
  ],
  { cwd: ROOT, stdio: "inherit" },
);
if (status === 0) console.log(`${ROOT}dist/reference/index.html`);
process.exitCode = status ?? 1;
