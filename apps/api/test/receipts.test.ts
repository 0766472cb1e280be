import { valuesOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { describe, expect, it } from "vitest";
import { useApi } from "./client.ts";

const { call, json } = useApi();

describe("receipts", () => {
  it("of a record are those of its values, each with its state", async () => {
    const record = dataset.memberships.records.find(({ id }) => id === "csto-uzb");
    if (record === undefined) throw new Error("no record");
    const { data } = await json("/v1/receipts?record=memberships/csto-uzb&limit=500");
    const values = valuesOf("memberships", record);
    expect(new Set(data.map(({ field, state }) => `${field} ${state}`))).toEqual(new Set(values.map(({ field, state }) => `${field} ${state}`)));
    for (const { field, citations } of values.filter(({ state }) => state === "supported"))
      expect(data.filter((row) => row.field === field).map(({ source, says }) => [source, says])).toEqual(citations.map(({ source, says }) => [source, says]));
  });

  it("can be asked for by state, and by the source that they rest on", async () => {
    const { data: recalled } = await json("/v1/receipts?state=recalled&collection=tenures&limit=500");
    expect(recalled.length).toBeGreaterThan(0);
    expect(new Set(recalled.map(({ state }) => state))).toEqual(new Set(["recalled"]));
    const { data: resting } = await json("/v1/receipts?source=csto-basic-facts&limit=500");
    expect(resting.length).toBeGreaterThan(0);
    expect(new Set(resting.map(({ source }) => source))).toEqual(new Set(["csto-basic-facts"]));
    expect((await json("/v1/receipts?state=suported")).status).toBe(400);
  });

  it("stand in the record itself, and as they are in the table of citations", async () => {
    const { data } = await json("/v1/memberships/csto-uzb");
    const spells = data.spells as { citations: { says: string | null }[] }[];
    const held = dataset.memberships.records.find(({ id }) => id === "csto-uzb");
    expect(spells.map(({ citations }) => citations)).toEqual(held?.spells.map(({ citations }) => citations));
    const { data: rows } = await json("/v1/citations?record=memberships/csto-uzb&limit=500");
    expect(rows.map(({ says }) => says)).toEqual(expect.arrayContaining(spells.flatMap(({ citations }) => citations.map(({ says }) => says))));
  });

  it("are cited beside the dataset, in every form", async () => {
    const { data } = await json("/v1/cite/memberships/csto-kaz");
    const works: string[] = (data.evidence as { source: string }[]).map(({ source }) => source);
    const csl = JSON.parse(await (await call("/v1/cite/memberships/csto-kaz/csl")).text()) as { id: string }[];
    expect(csl.slice(1).map(({ id }) => id)).toEqual(works);
    const bibtex = await (await call("/v1/cite/memberships/csto-kaz/bibtex")).text();
    expect(bibtex.match(/^@misc\{/gm)).toHaveLength(works.length + 1);
    const ris = await (await call("/v1/cite/memberships/csto-kaz/ris")).text();
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(works.length + 1);
    expect(
      ris
        .split("\r\n")
        .filter((line) => line !== "")
        .every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
    ).toBe(true);
  });
});
