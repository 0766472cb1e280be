import { describe, expect, it } from "vitest";
import { metaOf } from "../../build/publish/meta.ts";
import { dataset } from "../../test/dataset.ts";
import { citationOf, cite, membershipsAt, titleOf, visitsBetween } from "./index.ts";

const meta = { licence: "CC-BY-4.0", attribution: "Multivector contributors, CC BY 4.0" };

describe("titleOf", () => {
  it("finds words for every record of every collection", () => {
    for (const [name, { records }] of Object.entries(dataset)) {
      for (const record of records) {
        const title = titleOf(dataset, record as never);
        expect([name, record.id, title.trim() === title && title.length > 1]).toEqual([name, record.id, true]);
        if (name !== "terms") expect([name, title]).not.toEqual([name, record.id]);
      }
    }
  });
});

describe("citationOf", () => {
  it("says the same in four forms", () => {
    const forms = citationOf(meta, "memberships/csto-uzb", "Uzbekistan in 100% of {it} & more", { version: "0.2.0", date: "2026-11-25" });
    expect(forms.text).toBe(
      "Multivector contributors (2026): Uzbekistan in 100% of {it} & more. memberships/csto-uzb in Multivector, version 0.2.0. CC-BY-4.0.",
    );
    expect(forms.bibtex).toContain("title = {{Uzbekistan in 100\\% of \\{it\\} \\& more}}");
    expect(forms.csl).toMatchObject({ type: "dataset", version: "0.2.0", issued: { "date-parts": [[2026, 11, 25]] } });
    expect(forms.ris.split("\r\n").every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(forms.ris).toContain("DA  - 2026/11/25");
    expect(JSON.stringify(forms)).not.toMatch(/url/i);
  });

  it("ends a title that is a question as it is", () => {
    const { text } = citationOf(meta, "dataset", "Who leads?", { version: "0.4.0", date: "2026-11-26" });
    expect(text).toBe("Multivector contributors (2026): Who leads? dataset in Multivector, version 0.4.0. CC-BY-4.0.");
  });

  it("says where it can be seen in all of them", () => {
    const url = "https://example.org/#trade_1";
    const { text, bibtex, csl, ris } = citationOf(meta, "figures/trade", "Trade", { version: "0.3.0", date: "2026-11-25" }, url);
    expect(text).toContain(`. ${url}`);
    expect(bibtex).toContain(`CC-BY-4.0},\n  url = {${url}}\n}`);
    expect(csl.URL).toBe(url);
    expect(ris.split("\r\n")).toContain(`UR  - ${url}`);
  });
});

describe("cite", () => {
  const meta = metaOf(dataset, "0.5.0", [{ version: "0.5.0", date: "2026-11-30" }]);

  it("takes a path, an id that one record has, or a record, and says the same", () => {
    const forms = cite(dataset, meta, "memberships/csto-uzb");
    expect(forms.text).toMatch(
      /^Multivector contributors \(2026\): Uzbekistan in Collective Security Treaty Organization\. memberships\/csto-uzb in Multivector, version 0\.5\.0/,
    );
    expect(forms.date).toBe("2026-11-30");
    expect(cite(dataset, meta, "csto-uzb")).toEqual(forms);
    const record = dataset.memberships.records.find(({ id }) => id === "csto-uzb");
    expect(cite(dataset, meta, record as never)).toEqual(forms);
    const { members } = membershipsAt(dataset.memberships, { organization: "csto", country: "UZB", at: "2007-01-01" });
    expect(cite(dataset, meta, members[0]?.membership ?? "")).toEqual(forms);
    const [stop] = visitsBetween(dataset.visits, { person: "vladimir-putin" }).visits;
    if (stop === undefined) throw new Error("no visit");
    expect(cite(dataset, meta, stop, "https://example.org/").id).toBe(`visits/${stop.id}`);
  });

  it("cites every record of every collection by its path", () => {
    for (const [name, { records }] of Object.entries(dataset))
      for (const { id } of records) expect(cite(dataset, meta, `${name}/${id}`).id).toBe(`${name}/${id}`);
  });

  it.each<[unknown, RegExp]>([
    ["csto-uzbekistan", /what is "csto-uzbekistan"; expected a record of the dataset \(nearest: .*csto-uzb/],
    ["membership/csto-uzb", /expected <collection>\/<id> \(nearest: memberships\/csto-uzb/],
    ["memberships/csto-use", /nearest: .*memberships\/csto-/],
    ["", /expected a record/],
    [null, /expected <collection>\/<id>, an id, or a record/],
    [{ id: "csto-uzb" }, /expected a record of the dataset/],
    [{ id: 5 }, /expected <collection>\/<id>, an id, or a record/],
  ])("refuses %j", (what, message) => {
    expect(() => cite(dataset, meta, what as never)).toThrow(message);
  });

  it("refuses an id that several records have, and names them", () => {
    const all = Object.entries(dataset).flatMap(([name, { records }]) => records.map((record: { id: string }) => [name, record.id] as const));
    const [shared] = all.filter(([name, id]) => all.some(([other, same]) => same === id && other !== name));
    if (shared === undefined) throw new Error("no id is shared");
    expect(() => cite(dataset, meta, shared[1])).toThrow(/all of them have this id/);
  });
});
