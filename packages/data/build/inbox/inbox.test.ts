import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/query/index.ts";
import { parsePeriod, toDay } from "../../src/time/index.ts";
import { dataset, loaded } from "../../test/dataset.ts";
import { inboxInWords, inboxOf, KINDS, type Kind } from "./index.ts";

const TODAY = toDay(2026, 11, 30);
const date = (text: string) => parsePeriod(text) ?? expect.unreachable(text);
const inbox = (of: Dataset, on = TODAY) => inboxOf({ dataset: of, on, years: 2 });
const real = inbox(dataset);

/** The dataset with one record otherwise. */
function withChange<C extends keyof Dataset>(collection: C, id: string, change: object): Dataset {
  const records = dataset[collection].records.map((record) => (record.id === id ? { ...record, ...change } : record));
  expect(records).not.toEqual(dataset[collection].records);
  return { ...dataset, [collection]: { ...dataset[collection], records } };
}

/** What came into the list by a change, as kind and path. */
const planted = (of: Dataset, on = TODAY, before = real) => {
  const known = new Set(before.map(({ kind, path }) => `${kind} ${path}`));
  return inbox(of, on).flatMap(({ kind, path }) => (known.has(`${kind} ${path}`) ? [] : [`${kind} ${path}`]));
};

const EVENT = "2022-01-06-csto-deployment-kazakhstan";
const event = dataset.events.records[dataset.events.byId[EVENT] ?? -1] ?? expect.unreachable();
const source = (id: string) => dataset.sources.records[dataset.sources.byId[id] ?? -1] ?? expect.unreachable();
const running =
  dataset.tenures.records.find(({ country, office, end }) => country === "KAZ" && office === "head-of-state" && end.edtf === "..") ?? expect.unreachable();
const base = dataset.deployments.records.find(({ status, plannedEnd }) => status === "active" && plannedEnd === null) ?? expect.unreachable();
const treaty = dataset.agreements.records.find(({ status, signed }) => status === "in-force" && signed?.edtf.startsWith("2021")) ?? expect.unreachable();

describe("what is planted is found", () => {
  it("an event that was announced for a day that has passed, with the source that announced it", () => {
    const change = {
      status: "announced",
      start: date("2026-11-29"),
      citations: [{ source: "tass-sco25", supports: [], locator: null, says: null, read: "2026-11-20" }],
    };
    const both = [`announced events/${EVENT}`, "source-announced sources/tass-sco25"];
    expect(planted(withChange("events", EVENT, change))).toEqual(both);
    // On its day it may still come; a source that was read on a later day was asked again.
    expect(planted(withChange("events", EVENT, { ...change, start: date("2026-11-30") }))).toEqual([]);
    const later = change.citations.map((citation) => ({ ...citation, read: "2026-11-30" }));
    expect(planted(withChange("events", EVENT, { ...change, citations: later }))).toEqual(both.slice(0, 1));
  });

  it("an event that only announcements show", () => {
    const old = event.citations.filter(({ source: id }) => source(id).published !== null).slice(0, 1);
    expect(old).toHaveLength(1);
    expect(planted(withChange("events", EVENT, { citations: old }))).toEqual([]);
    expect(planted(withChange("events", EVENT, { citations: old, start: date("2026-11-20") }))).toEqual([`only-announced events/${EVENT}`]);
  });

  it("a term that ended with nobody after, unless a note says why", () => {
    const end = date("2026-11-24");
    // The end lies after the day to which facts were followed: it was expected, and has passed.
    expect(planted(withChange("tenures", running.id, { end, note: null }))).toEqual([`expected tenures/${running.id}`, `term tenures/${running.id}`]);
    expect(planted(withChange("tenures", running.id, { end, note: "The office was abolished." }))).toEqual([`expected tenures/${running.id}`]);
    expect(planted(withChange("tenures", running.id, { end: date("2029-11-26"), note: null }))).toEqual([]);
  });

  it("a stay past its agreement, an agreement that waits, a position that is old", () => {
    expect(planted(withChange("deployments", base.id, { plannedEnd: date("2025") }))).toEqual([`stay deployments/${base.id}`]);
    expect(planted(withChange("deployments", base.id, { plannedEnd: date("2025"), status: "ended" }))).toEqual([]);
    expect(planted(withChange("agreements", treaty.id, { status: "signed" }))).toEqual([`waiting agreements/${treaty.id}`]);
    expect(planted(withChange("agreements", treaty.id, { status: "signed", signed: date("2026-10-01") }))).toEqual([]);
    const young = dataset.positions.records.find(({ date: day }) => day !== null && day.latest > TODAY - 700) ?? expect.unreachable();
    expect(planted(withChange("positions", young.id, { date: date("2024-10") }))).toEqual([`position positions/${young.id}`]);
    const undated =
      dataset.positions.records.find(({ date: day, citations }) => day === null && citations.some(({ read }) => read !== null)) ?? expect.unreachable();
    const citations = undated.citations.map((citation) => ({ ...citation, read: "2024-10-01" }));
    expect(planted(withChange("positions", undated.id, { citations }))).toEqual([`position positions/${undated.id}`]);
  });

  it("a series and a collection from the day after more was due", () => {
    const [dueDay, next] = [toDay(2026, 12, 31), toDay(2027, 1, 1)];
    expect(planted(dataset, next, inbox(dataset, dueDay)).filter((item) => item.startsWith("late"))).toEqual(["late series/debt-service"]);
    const votes = { ...dataset, votes: { ...dataset.votes, coverage: { ...dataset.votes.coverage, readTo: "2025-11-29" } } };
    expect(planted(votes)).toEqual(["late votes"]);
  });

  it("a source that was read long ago for what is said to hold now, and no other", () => {
    const items = inbox(dataset, toDay(2029, 1, 1)).filter(({ kind }) => kind === "reading");
    expect(items.length).toBeGreaterThan(500);
    expect(real.filter(({ kind }) => kind === "reading")).toEqual([]);
  });
});

/** Days as they are written, compared as texts: what a person would do with the files and a pencil. */
describe("a second way finds the same", () => {
  const on = "2026-11-30";
  const paths = (kind: Kind) => real.filter((item) => item.kind === kind).map(({ path }) => path);
  type Written = { id: string } & { [field in "status" | "start" | "end" | "date" | "country" | "organization" | "office" | "note"]?: string };
  const written = (name: string) =>
    loaded.records.flatMap(({ collection, id, file }): Written[] => (collection === name ? [{ id, ...(file.value as object) }] : []));
  // The last day that a date can mean, where it is not about.
  const last = (text: string) => (text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text);

  it("of announced events and visits", () => {
    const found = ["events", "visits"].flatMap((name) =>
      written(name).flatMap(({ id, status, start = "" }) => (status === "announced" && last(start) < on ? [`${name}/${id}`] : [])),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(paths("announced")).toEqual(found.sort());
  });

  it("of old positions", () => {
    const found = written("positions").flatMap(({ id, date: day }) => (day !== undefined && last(day) < "2024-11-29" ? [`positions/${id}`] : []));
    expect(found.length).toBeGreaterThan(50);
    expect(paths("position")).toEqual(found.sort());
  });

  it("of offices with nobody after", () => {
    const offices = new Map<string, ReturnType<typeof written>>();
    for (const tenure of written("tenures")) {
      const office = `${tenure.country ?? tenure.organization} ${tenure.office}`;
      offices.set(office, [...(offices.get(office) ?? []), tenure]);
    }
    const found = [...offices.values()].flatMap((held) => {
      if (held.some(({ end }) => end === ".." || end === undefined || last(end) >= on)) return [];
      const [final] = held.toSorted((a, b) => (last(a.end ?? "") > last(b.end ?? "") ? -1 : 1));
      return final === undefined || final.note !== undefined ? [] : [`tenures/${final.id}`];
    });
    expect(found.length).toBeGreaterThan(0);
    expect(paths("term")).toEqual(found.sort());
  });
});

it("says of each what, why and what to do, under a heading for its kind", () => {
  for (const item of real) for (const part of [item.what, item.why, item.todo, item.command]) expect(part, JSON.stringify(item)).toMatch(/\S{2}/);
  const words = inboxInWords(real, "2026-11-30");
  expect(words).toContain(`On 2026-11-30: ${real.length} to look at.`);
  for (const kind of new Set(real.map((item) => item.kind))) expect(words).toContain(KINDS[kind]);
  expect(inboxInWords([], "2026-11-30")).toBe("On 2026-11-30: nothing waits.");
});
