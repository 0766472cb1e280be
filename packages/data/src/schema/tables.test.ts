import { describe, expect, it } from "vitest";
import { drawVectors } from "../../build/monte-carlo/vectors.ts";
import { dataset } from "../../test/dataset.ts";
import { ballotsOf, eventsBetween, published } from "../query/index.ts";
import { type Cell, COLLECTION_NAMES, HOLDS, lookupOf, publishedSchemas, rowOf, rowsOf, TABLE_NAMES, TABLES, type TableName } from "./index.ts";

const lookup = lookupOf(dataset);
const vectors = drawVectors(dataset, { draws: 20, sobolPoints: 2 });
const data = { ...dataset, vectors: vectors[2], firstVectors: vectors[1] };
const rows = new Map(TABLE_NAMES.map((name) => [name, [...rowsOf(name, data, lookup)]]));
const table = (name: string) => TABLES[name as TableName];
const objects = (name: string) =>
  (rows.get(name as TableName) ?? []).map((row) => Object.fromEntries(table(name).columns.map((column, place) => [column.name, row[place] as Cell])));

describe("the tables", () => {
  it("are one a collection, one a list of objects inside records, and those across collections", () => {
    expect(Object.keys(TABLES)).toEqual(TABLE_NAMES);
    expect(TABLE_NAMES.slice(0, COLLECTION_NAMES.length)).toEqual(COLLECTION_NAMES);
    expect(new Set(TABLE_NAMES).size).toBe(TABLE_NAMES.length);
  });

  it("of collections have one row a record", () => {
    for (const name of COLLECTION_NAMES) expect([name, objects(name).map(({ id }) => id)]).toEqual([name, dataset[name].records.map(({ id }) => id)]);
  });

  it("of lists have one row an item", () => {
    const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
    expect(objects("spells")).toHaveLength(count(dataset.memberships.records.map(({ spells }) => spells)));
    expect(objects("ballots")).toHaveLength(count(dataset.votes.records.map(({ cells }) => cells)));
    expect(objects("stops")).toHaveLength(count(dataset.corridors.records.flatMap(({ routes }) => routes.map(({ stops }) => stops))));
  });

  it.each(TABLE_NAMES)("%s: plain names, described, filled as promised, told apart by its key", (name) => {
    const { columns, key, description } = table(name);
    const names = columns.map((column) => column.name);
    expect(description).toMatch(/A row is .*\./);
    expect(new Set(names).size).toBe(names.length);
    for (const [place, column] of columns.entries()) {
      expect(column.name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect([column.name, column.description]).toEqual([column.name, expect.stringMatching(/^.{5,}[.?]$/)]);
      const kind = { string: "string", date: "string", integer: "number", number: "number", boolean: "boolean" }[column.type];
      const fits = (cell: Cell | undefined): boolean => {
        if (cell === null) return !column.required;
        if (typeof cell !== kind) return false;
        if (column.type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(cell))) return false;
        if (column.values !== null && column.holds === "value" && !column.values.includes(String(cell))) return false;
        // No JSON, nothing that came of an object by mistake, and no text that says nothing.
        return typeof cell !== "string" || !/^[[{]|\[object|undefined|^$/.test(cell);
      };
      expect([column.name, (rows.get(name as TableName) ?? []).map((row) => row[place]).filter((cell) => !fits(cell))]).toEqual([column.name, []]);
    }
    const keys = (rows.get(name as TableName) ?? []).map((row) => JSON.stringify(key.map((part) => row[names.indexOf(part)])));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(TABLE_NAMES)("%s: what it refers to is there", (name) => {
    for (const { columns, table: target, references } of table(name).foreignKeys) {
      const there = new Set(objects(target).map((row) => JSON.stringify(references.map((part) => row[part]))));
      const dangling = objects(name).filter(
        (row) => columns.every((part) => row[part] !== null) && !there.has(JSON.stringify(columns.map((part) => row[part]))),
      );
      expect(dangling).toEqual([]);
    }
  });

  it("stand names beside every code of a state, an organization or a person", () => {
    for (const { name, columns } of Object.values(TABLES)) {
      for (const { name: code, references, holds } of columns) {
        if (holds !== "value" || !["countries", "organizations", "people"].includes(references ?? "")) continue;
        const unnamed = objects(name).filter(
          (row) => (row[code] === null) !== (row[`${code}_en`] === null) || (row[code] === null) !== (row[`${code}_ru`] === null),
        );
        expect([name, code, unnamed]).toEqual([name, code, []]);
      }
    }
    expect(objects("participants").find(({ country }) => country === "KAZ")).toMatchObject({ country_en: "Kazakhstan", country_ru: "Казахстан" });
    expect(objects("observations").filter(({ entity_en }) => entity_en === null)).toEqual([]);
    expect(objects("observations").find(({ partner }) => partner === "WLD")).toMatchObject({
      partner_en: "World",
      partner_ru: "Весь мир",
      partner_kind: "aggregate",
    });
  });

  it("are readable where a cell tells of a list", () => {
    const event = objects("events").find(({ id }) => id === "2022-01-06-csto-deployment-kazakhstan");
    expect(event?.participants).toContain("KAZ host");
    expect(event?.participants_en).toContain("Kazakhstan host");
    expect(event?.participants_ru).toContain("Казахстан host");
    expect(objects("memberships").find(({ id }) => id === "csto-uzb")?.spells).toMatch(/member law \d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/);
    expect(objects("agreements").find(({ id }) => id === "rus-kgz-1992")).toMatchObject({ parties: "RUS; KGZ", parties_ru: "Россия; Кыргызстан" });
    expect(objects("corridors").find(({ id }) => id === "bbs")?.capacities).toBe("15 bcm/y");
    expect(objects("claims").find(({ number }) => number === 4)?.check_question).toBe(
      "participants; event 2022-01-06-csto-deployment-kazakhstan; role contributor",
    );
  });

  it("count receipts and conflicts as the tables of these have them", () => {
    for (const [part, of] of [
      ["citations", "receipts"],
      ["conflicts", "conflicts"],
    ] as const) {
      const counted = COLLECTION_NAMES.flatMap((name) => objects(name).map((row) => [`${name}/${row.id}`, row[of] ?? 0] as const));
      const listed = new Map<Cell, Set<string>>();
      for (const { record = null, field, position } of objects(part)) listed.set(record, (listed.get(record) ?? new Set()).add(`${field}.${position}`));
      expect(counted.filter(([record, count]) => count !== (listed.get(record)?.size ?? 0))).toEqual([]);
    }
  });

  it("say by `field` and `position` where in the published record a receipt stands", () => {
    for (const { collection, id, field, position, source, says } of objects("citations").filter((_, place) => place % 17 === 0)) {
      const record = published<unknown>(dataset[collection as (typeof COLLECTION_NAMES)[number]].records.find((one) => one.id === id));
      const found = String(field)
        .split(".")
        .concat(String(position))
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], record);
      expect(found).toMatchObject({ source, says });
    }
  });
});

describe("rows of what was asked for", () => {
  it("are the same of records as modules hold them and as they are published", () => {
    for (const name of COLLECTION_NAMES) {
      for (const record of dataset[name].records)
        expect(rowOf(table(name).columns, published<object>(record), lookup)).toEqual(rowOf(table(name).columns, record, lookup));
    }
  });

  it("are those of the whole table, for fewer records", () => {
    const [event] = eventsBetween(dataset.events, { country: "KAZ", from: "2022-01-06", to: "2022-01-06" }).events;
    if (event === undefined) throw new Error("no event");
    expect(rowOf([HOLDS, ...table("events").columns], event, lookup).slice(0, 2)).toEqual(["yes", event.id]);
    expect([...rowsOf("participants", { events: { records: [event] } }, lookup)]).toEqual(rows.get("participants")?.filter(([id]) => id === event.id));
    expect([...rowsOf("receipts", { events: { records: [event] } }, lookup)]).toEqual(
      rows.get("receipts")?.filter(([record]) => record === `events/${event.id}`),
    );
  });

  it("hold ballots as the query gives them", () => {
    const { ballots } = ballotsOf(dataset.votes, { country: "UZB" });
    const { columns } = table("ballots");
    const country = columns.findIndex(({ name }) => name === "country");
    expect(ballots.map((ballot) => rowOf(columns, ballot, lookup))).toEqual(
      expect.arrayContaining((rows.get("ballots") ?? []).filter((row) => row[country] === "UZB")),
    );
    expect(ballots).toHaveLength(dataset.votes.records.filter(({ cells }) => cells.some((cell) => cell.country === "UZB")).length);
  });

  it("are refused where there is no such table, or not what it is made from", () => {
    expect(() => [...rowsOf("event" as never, data)]).toThrow(/no table "event"; there are sources, /);
    expect(() => [...rowsOf("constructor" as never, data)]).toThrow(/no table/);
    expect(() => [...rowsOf("vectors", dataset)]).toThrow(/vectors is made from a part of the dataset that was not given/);
    expect(() => [...rowsOf("spells", { events: dataset.events }, lookup)]).toThrow(/not given/);
    expect(() => rowsOf("events", { events: dataset.events })).toThrow(/without countries, organizations, people, series, sources: give lookupOf/);
  });

  it("come one by one", () => {
    const first = rowsOf("observations", data, lookup).next();
    expect(first.value).toHaveLength(table("observations").columns.length);
  });
});

it("the published schemas are those of the records as published", () => {
  for (const name of COLLECTION_NAMES)
    for (const record of dataset[name].records) expect(publishedSchemas[name].safeParse(published<unknown>(record)).error).toBeUndefined();
});
