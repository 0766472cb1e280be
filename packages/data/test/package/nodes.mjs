// Runs the package tests with Node 20, 22 and 24 beside the current one, borrowed from the npm registry (some 150 MB).
import { execFileSync, spawnSync } from "node:child_process";

const locate = (version) => execFileSync("npx", ["-y", "-p", `node@${version}`, "-c", 'node -p "process.execPath"'], { encoding: "utf8" }).trim();
const MULTIVECTOR_NODES = ["20", "22", "24"].map(locate).join(":");
const { status } = spawnSync("pnpm", ["run", "test:package"], { stdio: "inherit", env: { ...process.env, MULTIVECTOR_NODES } });
process.exitCode = status ?? 1;
