// Makes what the server needs: Next's compiled pages and the assets beside them. No page is drawn.
import { spawn } from "node:child_process";
import { buildAssets } from "./assets.ts";
import { WEB } from "./paths.ts";

await Promise.all([run("next", ["build"]), buildAssets().catch(stop)]);

function stop(error: Error): never {
  console.error(error.message);
  process.exit(1);
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: WEB, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      process.exit(1);
    });
    // What went wrong it has said itself.
    child.on("exit", (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
}
