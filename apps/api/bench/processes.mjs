import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const children = [];

/** Starts a server; `stopAll` ends it. */
export function start(command, args, { cwd, env = {} } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: "ignore" });
  children.push(child);
  return child;
}

export function stopAll() {
  for (const child of children) child.kill();
}

/** Processor time that a process has used, in microseconds; null where /proc does not tell. */
export function cpuOf(pid) {
  try {
    const [, rest] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const fields = rest.split(" ");
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return null;
  }
}

/** Waits until a server answers at all, for at most ten seconds. */
export async function listening(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ten seconds.`);
}
