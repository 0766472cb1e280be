import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { fetcher } from "../frame/fetcher.ts";
import { type Outcome, refresh } from "../frame/refresh.ts";
import { Refused } from "../frame/refused.ts";
import { keyOf, readSeries } from "../frame/series-files.ts";
import { outcomeInWords } from "../frame/words.ts";
import { copyOf, recordedBy } from "./copy.ts";
import type { Drift, Plant } from "./drift.ts";
import { DRIFTS } from "./drifts.ts";
import { type Manner, play, recordingOf } from "./player.ts";

/** The year in which the recordings were made. */
const YEAR = 2026;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Run {
  /** The series' files before and after. */
  before: string;
  after: string;
  root: string;
  outcome: Outcome | null;
  refusal: string;
  asked: { path: string; status: number }[];
}

async function run({ reader }: Drift, { plant, manner, accept = [] }: { plant?: Plant; manner?: Manner; accept?: string[] } = {}): Promise<Run> {
  const { id } = reader.publisher;
  const root = copyOf(id, reader.series);
  const cache = mkdtempSync(join(tmpdir(), "multivector-answers-"));
  folders.push(root, cache);
  const recording = recordingOf(recordedBy(id));
  const player = await play(new Map([[id, plant?.(recording) ?? recording]]), manner);
  const files = () => reader.series.map((one) => ["csv", "yaml"].map((end) => readFileSync(join(root, "series", `${one}.${end}`), "utf8")).join()).join();
  const before = files();
  if (reader.publisher.key !== undefined) process.env[reader.publisher.key.variable] = "a key for the player";
  try {
    const get = fetcher({ cache, playedBy: player.origin, patience: 0 });
    const outcome = await refresh(reader, { root, get, year: YEAR, accepted: new Set(accept), dryRun: false, check: () => [] });
    return { before, after: files(), root, outcome, refusal: "", asked: player.asked };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { before, after: files(), root, outcome: null, refusal: error.message, asked: player.asked };
  } finally {
    await player.close();
  }
}

/** A refusal names publisher, address, what was found and what to do, and the series is as it was. */
function refusedWith({ before, after, outcome, refusal }: Run, { reader: { publisher } }: Drift, found: RegExp): void {
  expect(outcome).toBeNull();
  expect(refusal).toContain(publisher.name);
  expect(refusal).toContain(publisher.origin);
  expect(refusal).toMatch(/found: {6}\S/);
  expect(refusal).toMatch(/what to do: \S/);
  expect(refusal).toMatch(found);
  expect(after).toBe(before);
}

const heldAt = (root: string, key: string): number | undefined => {
  const [series = "", ...rest] = key.split("/");
  return readSeries(root, series).rows.find((row) => keyOf(row) === rest.join("/"))?.[4];
};

describe.each(DRIFTS.map((drift) => [drift.reader.series.join(" and "), drift] as const))("%s", (_, drift) => {
  it("changes nothing where nothing changed", async () => {
    const { before, after, outcome, refusal } = await run(drift);
    expect(refusal).toBe("");
    expect(after).toBe(before);
    for (const { reconciled } of outcome?.series ?? []) expect([reconciled.added, reconciled.revised, reconciled.withdrawn]).toEqual([[], [], []]);
  });

  it("refuses a renamed column", async () => {
    refusedWith(await run(drift, { plant: drift.renamed }), drift, /expected|not a column|no column/i);
  });

  it("adds a new year, and no other line changes", async () => {
    const { newYear } = drift;
    const { before, after, root, refusal, outcome } = await run(drift, { plant: newYear.plant });
    expect(refusal).toBe("");
    expect(outcome?.written).toBe(true);
    expect(heldAt(root, newYear.key)).toBe(newYear.value);
    expect(outcomeInWords(outcome as Outcome, true)).toContain(`added     ${newYear.key}: ${newYear.value}\n`);
    const lines = new Set(after.split("\n"));
    const gone = before.split("\n").filter((line) => !lines.has(line) && !/control: \{|^ {6}(rows|notes|total): |Ends in/.test(line));
    expect(gone).toEqual([]);
  });

  it("keeps a value that is withdrawn, and says so", async () => {
    const { root, outcome, refusal } = await run(drift, { plant: drift.withdrawn.plant });
    expect(refusal).toBe("");
    expect(outcome?.series.flatMap(({ reconciled }) => reconciled.withdrawn.map(({ key }) => key))).toContain(drift.withdrawn.key);
    expect(heldAt(root, drift.withdrawn.key)).toBeDefined();
  });

  it("does not take a vanished year for a deletion", async () => {
    refusedWith(await run(drift, { plant: drift.vanished.plant }), drift, new RegExp(`no value of .* for ${drift.vanished.year}`));
  });

  it("refuses a page for people with status 200", async () => {
    refusedWith(await run(drift, { manner: { html: true } }), drift, /a web page \("Maintenance"\) with status 200/);
  });

  it("waits for a throttle, and gives up when it does not end", async () => {
    const patient = await run(drift, { manner: { throttles: 1 } });
    expect(patient.refusal).toBe("");
    expect(patient.asked[0]?.status).toBe(429);
    refusedWith(await run(drift, { manner: { throttles: 99, retryAfter: "0" } }), drift, /429 Too Many Requests/);
    const long = await run(drift, { manner: { throttles: 99, retryAfter: "3600" } });
    refusedWith(long, drift, /wait 3600 seconds/);
    expect(long.asked.length).toBe(1);
  });

  it("refuses half a file", async () => {
    refusedWith(await run(drift, { manner: { breaksOff: true } }), drift, /broke off|bytes where/);
    const halved: Plant = (recording) => new Map([...recording].map(([path, text]) => [path, text.slice(0, Math.floor(text.length / 2))]));
    refusedWith(await run(drift, { plant: halved }), drift, /found/);
  });

  it("refuses another unit", async () => {
    refusedWith(await run(drift, { plant: drift.unit }), drift, /unit|expected|current US\$/);
  });

  it("refuses a code that nobody knows", async () => {
    refusedWith(await run(drift, { plant: drift.unknownCode.plant }), drift, new RegExp(`"${drift.unknownCode.code}"`));
  });

  it("asks a person about a value beyond its band, and takes it when it is accepted", async () => {
    const { plant, key } = drift.beyond;
    const refused = await run(drift, { plant });
    refusedWith(refused, drift, /by more than/);
    const keys = [...refused.refusal.matchAll(/--accept (\S+)/g)].map(([, one]) => one ?? "");
    expect(keys).toContain(key);
    const before = heldAt(refused.root, key);
    const taken = await run(drift, { plant, accept: keys });
    expect(taken.refusal).toBe("");
    expect(heldAt(taken.root, key)).not.toBe(before);
  });

  it.skipIf(drift.missingPage === null)("refuses an answer of which pages are missing", async () => {
    refusedWith(await run(drift, { plant: drift.missingPage as Plant }), drift, /announced|page/);
  });
});
