import type { Answer } from "./answer.ts";
import { finishChange, writeTogether } from "./commit.ts";
import type { Get } from "./fetcher.ts";
import type { Publisher } from "./publisher.ts";
import type { Asking, Comparer, SeriesReader } from "./reader.ts";
import { type Reconciled, reconcile } from "./reconcile.ts";
import { Refused } from "./refused.ts";
import { cardOf, csvOf, type HeldSeries, readSeries } from "./series-files.ts";

export interface RefreshOptions {
  /** Folder of the package, or of a copy of it. */
  root: string;
  get: Get;
  year: number;
  accepted: ReadonlySet<string>;
  dryRun: boolean;
  /** Looks at the new files before they are written, and tells what is wrong with them. */
  check(files: ReadonlyMap<string, string>): readonly string[];
}

/** What became of the series of one reader. */
export interface Outcome {
  reader: SeriesReader;
  series: { held: HeldSeries; reconciled: Reconciled }[];
  written: boolean;
}

/**
 * Refreshes the series of one reader: asks, reads, compares, has the result checked, and writes all files as one change.
 *
 * @throws Refused if anything is not as it should be; then nothing was written.
 */
export async function refresh(reader: SeriesReader, { root, get, year, accepted, dryRun, check }: RefreshOptions): Promise<Outcome> {
  finishChange(root);
  const { publisher } = reader;
  const held = new Map(reader.series.map((id) => [id, readSeries(root, id)]));
  const { answers, ask } = collecting(get, publisher);
  const read = await reader.read({ get: ask, held: (id) => held.get(id) ?? readSeries(root, id), year });
  const addresses = answers[0]?.address ?? publisher.origin;
  const stop = (found: string, remedy: string) => new Refused({ publisher: publisher.name, address: addresses, found, remedy });
  const series = [...held.values()].map((one) => ({ held: one, reconciled: reconcile(one, read.get(one.id) ?? [], reader, accepted) }));

  const faults = series.flatMap(({ reconciled }) => reconciled.faults);
  if (faults.length > 0)
    throw stop(inShort(faults), `read ${publisher.documentation}, and mend the connector; ${reader.series.join(" and ")} stay as they were`);
  // From here on the answers are whole and understood.
  for (const answer of answers) answer.keep();
  const questions = series.flatMap(({ reconciled }) => reconciled.questions);
  if (questions.length > 0) {
    const keys = questions.map(({ accept }) => `--accept ${accept}`);
    const revisions = series.filter(({ reconciled }) => reconciled.questions.length > 0).map(({ held: { id } }) => `--accept ${id}/revision`);
    throw stop(
      inShort(questions.map(({ found }) => found)),
      `compare with the publisher's page; if it is right, run it again with ${keys.slice(0, KEYS).join(" ")}${keys.length > KEYS ? ` and ${keys.length - KEYS} more, or take all of an edition with ${revisions.join(" ")}` : ""}`,
    );
  }
  const files = new Map(
    series
      .filter(({ reconciled: { added, revised } }) => added.length + revised.length > 0)
      .flatMap(({ held: one, reconciled: { rows } }) => [
        [one.files.csv, csvOf(rows, one.written)] as const,
        [one.files.card, cardOf(one.card, one.rows, rows)] as const,
      ]),
  );
  const problems = check(files);
  if (problems.length > 0) throw stop(`values that break a rule of the dataset: ${inShort(problems)}`, "look at them; mend the connector, or the rule");
  if (files.size > 0 && !dryRun) writeTogether(root, files);
  return { reader, series, written: files.size > 0 && !dryRun };
}

/** What a comparer finds. Nothing is written. */
export async function compare(comparer: Comparer, { root, get, year }: Pick<RefreshOptions, "root" | "get" | "year">): Promise<readonly string[]> {
  const { answers, ask } = collecting(get, comparer.publisher);
  const differences = await comparer.differences({ get: ask, held: (id) => readSeries(root, id), year, root });
  for (const answer of answers) answer.keep();
  return differences;
}

/** Asks one publisher, and remembers what it answered. */
function collecting(get: Get, publisher: Publisher): { answers: Answer[]; ask: Asking["get"] } {
  const answers: Answer[] = [];
  const ask = async (path: string) => {
    const answer = await get(publisher, path);
    answers.push(answer);
    return answer;
  };
  return { answers, ask };
}

const SHOWN = 12;
/** So many keys fit into a command that somebody reads before running it. */
const KEYS = 20;
const inShort = (list: readonly string[]) => `${list.slice(0, SHOWN).join("; ")}${list.length > SHOWN ? `; and ${list.length - SHOWN} more` : ""}`;
