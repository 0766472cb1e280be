import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";

/** Runs programs in a folder, with an environment of its own, and keeps what they print. */
export interface Shell {
  /** What a program printed. @throws Error with the end of it if it failed. */
  (program: string, ...args: string[]): Promise<string>;
  /** What a program says that must refuse. @throws Error if it does not. */
  refused(program: string, ...args: string[]): Promise<string>;
}

/** @param log file to which all that is printed is appended. */
export function shellIn(folder: string, env: NodeJS.ProcessEnv, log: string): Shell {
  const run = async (program: string, args: readonly string[]) => {
    appendFileSync(log, `\n$ ${[program, ...args].join(" ")}\n`);
    const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        appendFileSync(log, text);
      });
    }
    const status = await new Promise<number>((resolve, reject) => child.on("error", reject).on("close", (code) => resolve(code ?? 1)));
    return { status, said: said.trim() };
  };
  const shell = async (program: string, ...args: string[]) => {
    const { status, said } = await run(program, args);
    if (status !== 0)
      throw new Error(`${[program, ...args].join(" ")} ended with ${status}:\n${said.split("\n").slice(-40).join("\n")}\n(all of it is in ${log})`);
    return said;
  };
  return Object.assign(shell, {
    async refused(program: string, ...args: string[]) {
      const { status, said } = await run(program, args);
      if (status === 0) throw new Error(`${[program, ...args].join(" ")} should have refused, and said:\n${said}`);
      return said;
    },
  });
}

/** The environment without what npm and pnpm tell their scripts, so that a program below starts as from a terminal. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|INIT_CWD$|NODE_OPTIONS$)/i.test(name)));
}
