import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import type { CollectionId } from "../vocabulary.ts";
import { type CitedValue, citationsIn, type Receipts, receiptsOfRecord, valuesOf, withReceipts } from "./index.ts";

const date = (edtf: string | null) => ({ edtf, earliest: 0, latest: 0 });
const cited = (source: string, read: string | null, supports: string[] = []) => ({
  source,
  read,
  supports,
  locator: null,
  says: supports.length > 0 ? "Says." : null,
});
const event = (...citations: ReturnType<typeof cited>[]) => ({
  start: date("2019-06-13"),
  lastDay: date("2019-06-14"),
  place: null,
  participants: [
    { country: "KAZ", organization: null, actor: null, role: "host" },
    { country: "KAZ", organization: null, actor: null, role: "signatory" },
    { country: null, organization: "sco", actor: null, role: "subject" },
  ],
  casualties: [],
  citations,
});
const states = (record: object) => Object.fromEntries(valuesOf("events", record).map(({ field, state }) => [field, state]));

describe("the values of a record", () => {
  it("are supported where a source that was read is said to give them", () => {
    expect(states(event(cited("a", "2026-11-29", ["start", "participants"])))).toEqual({
      start: "supported",
      lastDay: "record-level",
      "participants.KAZ.host": "supported",
      "participants.KAZ.signatory": "supported",
      "participants.sco": "supported",
    });
  });

  it("are recalled where no source was read, or recall alone names them", () => {
    expect(states(event(cited("recalled", null)))).toMatchObject({ start: "recalled", lastDay: "recalled" });
    expect(states(event(cited("a", "2026-11-29"), cited("recalled", null, ["start"])))).toMatchObject({ start: "recalled", lastDay: "record-level" });
    expect(states(event(cited("a", null, ["start"])))).toMatchObject({ start: "recalled" });
  });

  it("name one of several roles of a party, or all", () => {
    expect(states(event(cited("a", "2026-11-29", ["participants.KAZ.host"])))).toMatchObject({
      "participants.KAZ.host": "supported",
      "participants.KAZ.signatory": "record-level",
    });
    expect(states(event(cited("a", "2026-11-29", ["participants.KAZ"])))).toMatchObject({ "participants.KAZ.signatory": "supported" });
  });

  it("leave out what is not known, a last day that is the first, and an end that has not come", () => {
    expect(states({ ...event(), lastDay: date("2019-06-13") })).not.toHaveProperty("lastDay");
    const spell = { role: "member", start: date(null), end: date(".."), citations: [] };
    expect(valuesOf("memberships", { spells: [spell], never: null }).map(({ field }) => field)).toEqual(["spells.0.role"]);
  });

  it("are refused where the record comes from a module without receipts, and would all look cited in vain", () => {
    const bare = { ...event(), citations: [{ source: "a", read: "2026-11-29" }] };
    expect(() => valuesOf("events", bare)).toThrow(/withReceipts/);
    expect(() => valuesOf("happenings" as never, event())).toThrow(/expected a collection/);
  });

  it("of a row rest on its own citations, or else on those of the record that name it", () => {
    const cell = (citations: object[]) => ({ country: "KAZ", among: ["yes"], citations });
    const vote = { symbol: "A", date: date("2022"), totals: {}, citations: [cited("b", "2026-11-29", ["cells.KAZ"])] };
    const stateOf = (citations: object[]) => valuesOf("votes", { ...vote, cells: [cell(citations)] }).find(({ field }) => field === "cells.KAZ")?.state;
    expect(stateOf([cited("a", "2026-11-29")])).toBe("supported");
    expect(stateOf([cited("a", null)])).toBe("recalled");
    expect(stateOf([])).toBe("supported");
  });
});

describe("the values of all records", () => {
  const all = Object.entries(dataset).flatMap(([name, { records }]) =>
    (records as readonly { id: string }[]).map((record) => ({ name: name as CollectionId, record, values: valuesOf(name as CollectionId, record) })),
  );

  it("have names of their own, which outlive another order of the lists", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          ["participants", "parties", "operators", "cells"].includes(key) ? (inner as unknown[]).toReversed() : turned(inner),
        ]),
      );
    };
    const told = (values: readonly CitedValue[]) => values.map(({ field, state }) => `${field} ${state}`).sort();
    for (const { name, record, values } of all) {
      expect(new Set(values.map(({ field }) => field)).size).toBe(values.length);
      expect(told(valuesOf(name, turned(record) as object))).toEqual(told(values));
    }
  });

  it("are as many, and in the states, that a plain count of them gives", () => {
    const read = ({ read, source }: { read: string | null; source: string }) => read !== null && source !== "recalled";
    const named = (citations: readonly { supports?: string[]; source: string; read: string | null }[], ...names: string[]) => {
      const naming = citations.filter(({ supports = [] }) => supports.some((path) => names.includes(path)));
      return naming.some(read) ? "supported" : naming.length > 0 || !citations.some(read) ? "recalled" : "record-level";
    };
    const counted: Record<string, number> = {};
    const count = (state: string) => (counted[state] = (counted[state] ?? 0) + 1);
    for (const { start, lastDay, place, participants, casualties, citations } of dataset.events.records) {
      count(named(citations, "start"));
      if (lastDay.edtf !== null && lastDay.edtf !== start.edtf) count(named(citations, "lastDay"));
      if (place !== null) count(named(citations, "place"));
      for (const { country, organization, actor, role } of participants) {
        const who = country ?? organization ?? actor ?? "";
        count(named(citations, "participants", `participants.${who}`, `participants.${who}.${role}`));
      }
      for (const row of casualties) count(row.citations.some(read) ? "supported" : row.citations.length > 0 ? "recalled" : "record-level");
    }
    const ours: Record<string, number> = {};
    for (const { name, values } of all) if (name === "events") for (const { state } of values) ours[state] = (ours[state] ?? 0) + 1;
    expect(ours).toEqual(counted);
  });

  it("come back whole when receipts are taken out and put in again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all.filter(({ values }) => values.length > 0)), ({ name, record }) => {
        const bare = structuredClone(record);
        for (const citation of citationsIn(bare)) for (const key of ["supports", "locator", "says"] as const) delete citation[key];
        const receipts: Receipts = { [`${name}/${record.id}`]: receiptsOfRecord(record) };
        expect(withReceipts({ [name]: { records: [bare] } }, receipts)[name]?.records[0]).toEqual(record);
      }),
      { numRuns: 300 },
    );
    expect(() => withReceipts({ events: { records: [event(cited("a", null))] } }, {})).toThrow(/receipts of events\/undefined are of another version/);
  });
});
