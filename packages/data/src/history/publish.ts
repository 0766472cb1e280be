import type { History, StepBack } from "../query/asof.ts";
import type { LoggedRelease } from "./log.ts";

/** The history in the form in which it is published: how to go back from the newest release, step by step. */
export function publishedHistory(log: readonly LoggedRelease[]): History {
  const number = (changes: LoggedRelease["changes"], kind: string) =>
    changes.filter(({ change, path }) => change === kind && !path.startsWith("observations/")).length;
  return {
    releases: log.map(({ version, date, hash, changes }) => ({
      version,
      date,
      hash,
      added: number(changes, "added"),
      changed: number(changes, "changed"),
      withdrawn: number(changes, "withdrawn"),
    })),
    back: Object.fromEntries(
      log.slice(1).map(({ version, changes }): [string, StepBack] => [
        version,
        {
          added: changes.filter(({ change }) => change === "added").map(({ path }) => path),
          before: Object.fromEntries(changes.flatMap((change) => (change.change === "added" ? [] : [[change.path, change.before]]))),
        },
      ]),
    ),
  };
}
