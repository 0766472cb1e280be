import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";

/** Compiles the messages again whenever one of their files changes, and says in the terminal what is wrong with them. */
export function watchMessages(web: string): void {
  let waiting: NodeJS.Timeout | undefined;
  const compile = () => spawn(process.execPath, [join(web, "messages/compiler/cli.ts"), "--development"], { stdio: "inherit" });
  const watcher = watch(join(web, "messages"), (_, name) => {
    if (name?.endsWith(".json") !== true) return;
    // Editors write a file in several steps.
    clearTimeout(waiting);
    waiting = setTimeout(compile, 100);
  });
  watcher.unref();
}
