import { describe, expect, it } from "vitest";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { ROOT } from "../compile/root.ts";
import { citationOf, searchTexts, titleOf } from "./index.ts";

const { dataset } = compileRecords(ROOT, HORIZON);
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

describe("searchTexts", () => {
  it("has a title for each, and every name in every script", () => {
    const texts = searchTexts(dataset);
    expect(new Set(texts.map(({ path }) => path)).size).toBe(texts.length);
    expect(texts.find(({ path }) => path === "countries/KAZ")?.names).toContain("Қазақстан");
    expect(texts.every(({ title }) => title.length > 1)).toBe(true);
  });
});
