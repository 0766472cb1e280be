import { describe, expect, it } from "vitest";
import { loaded } from "../../test/dataset.ts";
import { HORIZON } from "../compile/horizon.ts";
import { type LoadedRecord, linkRecords } from "./index.ts";

const { records, tables } = loaded;
const changed = (collection: string, id: string, change: Record<string, unknown>): LoadedRecord[] =>
  records.map((record) => (record.collection === collection && record.id === id ? { ...record, value: { ...record.value, ...change } } : record));
/** As if nothing had been linked before. */
const anew = (loaded: LoadedRecord[]) => linkRecords(structuredCloned(loaded), tables, HORIZON).records;
const structuredCloned = (loaded: LoadedRecord[]): LoadedRecord[] => loaded.map((record) => ({ ...record, value: structuredClone(record.value) }));

describe("records that are linked again after one has changed", () => {
  const before = linkRecords(records, tables, HORIZON).records;

  it.each([
    ["sources", "csto-basic-facts", { read: null }],
    ["organizations", "csto", { fullRoles: ["observer"] }],
    ["organizations", "eaeu", { exists: { start: { edtf: "1999", earliest: 1, latest: 2 }, end: null } }],
    ["events", "1991-12-08-belovezha-accords", { title: "Another" }],
  ])("are those that linking all of them anew gives: %s/%s", (collection, id, change) => {
    const loaded = changed(collection, id, change);
    const after = linkRecords(loaded, tables, HORIZON).records;
    expect(after).toEqual(anew(loaded));
    expect(after).not.toEqual(before);
    expect(linkRecords(records, tables, HORIZON).records).toEqual(before);
  });

  it("are kept where nothing that they need has changed", () => {
    const sound = linkRecords(records, tables, HORIZON).records;
    const after = linkRecords(changed("events", "1991-12-08-belovezha-accords", { title: "Another" }), tables, HORIZON).records;
    expect(after.memberships.get("csto-uzb")).toBe(sound.memberships.get("csto-uzb"));
  });
});
