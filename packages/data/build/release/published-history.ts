import type { History, StepBack } from "../../src/query/asof.ts";
import { type Change, diffParts } from "./diff.ts";
import { type LoggedRelease, statesOf } from "./log.ts";
import type { Parts } from "./parts.ts";

/** The history in the form in which it is published: how to go back from the records of today, step by step. */
export function publishedHistory(log: readonly LoggedRelease[], today: Parts): History {
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
    back: Object.fromEntries(log.slice(1).map(({ version, changes }) => [version, stepBack(changes)])),
    unreleased: stepBack(diffParts(statesOf(log).get(log.at(-1)?.version ?? "") ?? today, today)),
  };
}

function stepBack(changes: readonly Change[]): StepBack {
  return {
    added: changes.filter(({ change }) => change === "added").map(({ path }) => path),
    before: Object.fromEntries(changes.flatMap((change) => (change.change === "added" ? [] : [[change.path, change.before]]))),
  };
}
