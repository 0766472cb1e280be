// Makes what the server needs: Next's compiled pages and the assets beside them. No page is drawn.
import { spawn } from "node:child_process";
import { buildAssets } from "./assets.ts";
import { WEB } from "./paths.ts";

await Promise.all([compilePages(), buildAssets()]);

function compilePages(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("next", ["build"], { cwd: WEB, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`))));
  });
}
