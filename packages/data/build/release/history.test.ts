import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { compare } from "semver";
import { afterAll, describe, expect, it } from "vitest";
import { aboutOf, assembleDataset, datasetAsOf, datasetChanges, membershipsAt } from "../../src/query/index.ts";
import { dataset } from "../../test/dataset.ts";
import { ROOT } from "../compile/root.ts";
import { readMoved, resolvingIds } from "../load/moved.ts";
import { metaOf } from "../publish/meta.ts";
import { diffParts, leastBump } from "./diff.ts";
import { appendRelease, readLog, replay, statesOf } from "./log.ts";
import { type Parts, partsOf } from "./parts.ts";
import { publishedHistory } from "./published-history.ts";

const log = readLog(ROOT);
const states = statesOf(log);
const scratch = mkdtempSync(join(tmpdir(), "multivector-history-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const newest = atNewest();
/** As a package has it that is built from the last release. */
const released = publishedHistory(log, partsOf(newest));

const header = (version: string) => ({ version, date: log.at(-1)?.date ?? "", hash: "", fields: [] });

describe("the history", () => {
  it("holds two releases or more, each newer than the one before", () => {
    expect(log.length).toBeGreaterThanOrEqual(2);
    for (const [index, { version, date }] of log.entries()) {
      const before = log[index - 1];
      if (before !== undefined) expect([compare(version, before.version), date >= before.date]).toEqual([1, true]);
    }
  });

  it("replayed from any release gives the next one, and the hash that was noted then", () => {
    for (const [index, { version, hash, changes }] of log.entries()) {
      const before: Parts = states.get(log[index - 1]?.version ?? "") ?? new Map();
      const after = states.get(version) ?? new Map();
      expect(JSON.stringify([...replay(before, changes)])).toBe(JSON.stringify([...after]));
      // The second way: every change is looked up in both states.
      for (const change of changes) {
        expect(before.has(change.path)).toBe(change.change !== "added");
        expect(after.has(change.path)).toBe(change.change !== "withdrawn");
      }
      expect(after.size).toBe(
        before.size + changes.filter(({ change }) => change === "added").length - changes.filter(({ change }) => change === "withdrawn").length,
      );
      const { dataset: then } = datasetAsOf(newest, released, version);
      expect([version, metaOf(then, "").hash]).toEqual([version, hash]);
    }
  });

  it("answers as the dataset stood, at a version or on a day", () => {
    const [first] = released.releases;
    const { dataset: then, release } = datasetAsOf(newest, released, first?.version ?? "");
    expect(release).toBe(first);
    expect(then.organizations.records).toHaveLength(8);
    expect(newest.organizations.records.length).toBeGreaterThan(30);
    expect(membershipsAt(then.memberships, { organization: "csto", at: "2007-01-01" }).least).toBe(7);
    expect(then.visits.records).toEqual([]);
    expect(datasetAsOf(newest, released, "2999-01-01").release).toBe(released.releases.at(-1));
    expect(() => datasetAsOf(newest, released, "9.9.9")).toThrow(/asOf is "9.9.9"; expected one of the versions 0\.1\.0/);
    expect(() => datasetAsOf(newest, released, "1999-01-01")).toThrow(/a day from/);
  });

  it("gives the changes since a release as the log has them", () => {
    const first = log[0]?.version ?? "";
    const changes = datasetChanges(newest, released, first);
    const logged = log.slice(1).flatMap(({ version, changes: noted }) =>
      noted.map((change) => {
        const fields = change.change === "changed" ? [...new Set(change.fields.map((field) => field.split(".")[0] || "rows"))].sort() : [];
        return [version, change.change, change.path, ...fields].join(" ");
      }),
    );
    const found = changes.map(({ version, change, collection, id, fields }) => [version, change, `${collection}/${id}`, ...fields.toSorted()].join(" "));
    expect(found.toSorted()).toEqual(logged.toSorted());
    expect(datasetChanges(newest, released, log.at(-1)?.version ?? "")).toEqual([]);
    expect(datasetChanges(newest, released, "1990-01-01").length).toBeGreaterThan(changes.length - 1);
    expect(() => datasetChanges(newest, released, "9.9.9")).toThrow(/0\.1\.0/);
  });

  it("answers as the dataset stood also where the records have moved on since the last release", () => {
    const { terms, events } = dataset;
    // Both stood in the last release: what has come since is no correction of it.
    const [term, event] = [newest.terms.records[0], newest.events.records[0]];
    if (term === undefined || event === undefined) throw new Error("the last release holds no term or no event");
    const movedOn = assembleDataset(
      {
        ...Object.fromEntries(Object.entries(dataset).map(([name, { records }]) => [name, records])),
        terms: [...terms.records.filter(({ id }) => id !== term.id), { ...term, id: "a-new-word", term: "A new word" }],
        events: events.records.map((held) => (held.id === event.id ? { ...held, title: "Told otherwise" } : held)),
      } as never,
      new Map(Object.entries(dataset.series.observations).map(([id, { rows }]) => [id, rows])),
      aboutOf(dataset),
    );
    const history = publishedHistory(log, partsOf(movedOn));
    expect(history.unreleased.added).toContain("terms/a-new-word");
    expect(Object.keys(history.unreleased.before)).toEqual(expect.arrayContaining([`terms/${term.id}`, `events/${event.id}`]));
    for (const { version, hash } of log) expect([version, metaOf(datasetAsOf(movedOn, history, version).dataset, "").hash]).toEqual([version, hash]);
    // What no release holds is no release's change, and does not change what was one.
    const since = log[0]?.version ?? "";
    expect(datasetChanges(movedOn, history, since)).toEqual(datasetChanges(newest, released, since));
  });

  it("of random changes, replayed, gives what was changed", () => {
    const anyParts = fc.dictionary(
      fc.constantFrom("events/a", "events/b", "memberships/c", "observations/d", "terms/e"),
      fc.record({ x: fc.integer(), y: fc.option(fc.string()) }),
    );
    fc.assert(
      fc.property(anyParts, anyParts, (a, b) => {
        const sorted = (parts: object): Parts => new Map(Object.entries(parts).sort(([x], [y]) => (x < y ? -1 : 1)));
        const [before, after] = [sorted(a), sorted(b)];
        expect([...replay(before, diffParts(before, after))]).toEqual([...after]);
        expect(diffParts(after, after)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is appended to and never written over, and a half-written file is none", () => {
    const root = join(scratch, "append");
    mkdirSync(join(root, "history"), { recursive: true });
    cpSync(join(ROOT, "history"), join(root, "history"), { recursive: true });
    const before = readdirSync(join(root, "history")).map((name) => readFileSync(join(root, "history", name), "utf8"));
    const state = new Map(states.get(log.at(-1)?.version ?? ""));
    state.delete("terms/read");
    expect(() => appendRelease(root, header(log.at(-1)?.version ?? ""), state)).toThrow(/is not newer than/);
    const { changes } = appendRelease(root, header("99.0.0"), state);
    expect(changes).toMatchObject([{ change: "withdrawn", path: "terms/read" }]);
    expect(
      readdirSync(join(root, "history"))
        .slice(0, before.length)
        .map((name) => readFileSync(join(root, "history", name), "utf8")),
    ).toEqual(before);
    writeFileSync(join(root, "history", "99.1.0.jsonl.part"), '{"version":');
    expect(readLog(root).map(({ version }) => version)).toEqual([...log.map(({ version }) => version), "99.0.0"]);
    expect(existsSync(join(root, "history", "99.0.0.jsonl.part"))).toBe(false);
  });
});

describe("the least bump", () => {
  const none = { removed: [], added: [] };
  it.each([
    ["none", [], none, []],
    ["patch", [{ change: "changed", path: "events/a", before: {}, after: {}, fields: ["title"] }], none, []],
    ["minor", [{ change: "added", path: "events/a", after: {} }], none, []],
    ["major", [{ change: "withdrawn", path: "events/a", before: {} }], none, []],
    ["minor", [{ change: "withdrawn", path: "events/a", before: {} }], none, ["events/a"]],
    ["major", [], { removed: ["events.title"], added: [] }, []],
    ["minor", [], { removed: [], added: ["events.title"] }, []],
  ] as const)("is %s for what no longer resolves, is new, or is corrected", (bump, changes, fields, resolving) => {
    expect(
      leastBump(
        [...changes].map((change) => structuredClone(change) as never),
        fields,
        new Set(resolving),
      ),
    ).toBe(bump);
  });

  it("tells the fields that a correction touched", () => {
    const [was, is] = [
      { a: 1, b: { c: 2, d: [1] } },
      { a: 1, b: { c: 3, d: [1, 2] } },
    ];
    expect(diffParts(new Map([["x/y", was]]), new Map([["x/y", is]]))).toMatchObject([{ change: "changed", fields: ["b.c", "b.d"] }]);
  });
});

describe("moved.yaml", () => {
  it("gives ids that resolve without a record", () => {
    const root = join(scratch, "moved");
    mkdirSync(root);
    writeFileSync(
      join(root, "moved.yaml"),
      "redirects:\n  - { from: events/a, to: events/b, since: 0.3.0 }\ntombstones:\n  - { id: terms/c, reason: It was entered twice., since: 0.3.0 }\n",
    );
    expect([...resolvingIds(readMoved(root))]).toEqual(["events/a", "terms/c"]);
    writeFileSync(join(root, "moved.yaml"), "redirects: []\ntombstones:\n  - { id: terms/c, since: 0.3.0 }\n");
    expect(() => readMoved(root)).toThrow(/moved\.yaml.*reason/s);
  });
});

/** The newest release, made from the last state of the log: the records here may have moved on. */
function atNewest() {
  const lists = Object.fromEntries(Object.keys(dataset).map((name) => [name, [] as unknown[]]));
  const observations = new Map();
  for (const [path, record] of states.get(log.at(-1)?.version ?? "") ?? []) {
    const [collection = "", id = ""] = path.split("/");
    if (collection === "observations") observations.set(id, record);
    else lists[collection]?.push(record);
  }
  return assembleDataset(lists as never, observations, aboutOf(dataset));
}
