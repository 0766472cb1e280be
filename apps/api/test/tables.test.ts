import { dataset, meta } from "@multivector/data/dataset";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { useApi } from "./client.ts";
import { valuesOf } from "./contract.ts";
import { document } from "./in-process.ts";

const { call } = useApi();

/** Every list of the document, with examples for what it cannot be without. */
const LISTS = Object.keys(document.paths)
  .filter((template) => template.endsWith(".ndjson"))
  .map((template) => template.replace(".ndjson", ""))
  .filter((template) => template !== "/v1");

const EXAMPLES: Record<string, string> = { a: "KAZ", b: "RUS" };
const BY: Record<string, string> = {
  "/v1/observations/sums": "series,item,entity,partner,year",
  "/v1/series/{id}/observations/sums": "item,year",
  "/v1/search": "gas",
};

/** An address for a template: the body, the series or the pair that much is held on. */
function addressOf(template: string): string {
  const path = template
    .replace("{id}", template.startsWith("/v1/series") ? "trade-kaz" : "csto")
    .replace(/\{([ab])\}/g, (_, side: string) => EXAMPLES[side] ?? "");
  const group = BY[template] ?? (template.endsWith("/counts") ? groupOf(template) : undefined);
  const query = group === undefined ? [] : [`${template === "/v1/search" ? "q" : "by"}=${group}`];
  if (template.startsWith("/v1/changes-between")) query.push("from=2010");
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** Two groups where there are as many: more rows to compare. */
function groupOf(template: string): string {
  const by = document.paths[template]?.get?.parameters?.find(({ name }) => name === "by");
  return (by === undefined ? [] : (valuesOf(document, by) ?? [])).slice(0, 2).join(",");
}

/** Rows that are read page by page of the longest lists; that following the links gives every item once is tested beside the pages. */
const PAGED = 1_000;

const withEnding = (address: string, ending: string) => address.replace(/(\?|$)/, `${ending}$1`);

describe("any list equals its table, its lines and its pages, row for row", () => {
  it("is asked of every list", () => expect(LISTS.length).toBeGreaterThan(55));

  it.each(LISTS.map(addressOf))("%s", { timeout: 60_000 }, async (address) => {
    const lines = (await (await call(withEnding(address, ".ndjson"))).text()).trimEnd();
    const whole = lines === "" ? [] : lines.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    const pages: unknown[] = [];
    for (let next: string | null = `${address}${address.includes("?") ? "&" : "?"}limit=499`; next !== null && pages.length < PAGED; ) {
      const page = (await (await call(next)).json()) as { data: unknown[]; links: { next: string | null } };
      pages.push(...page.data);
      next = page.links.next;
    }
    expect(pages).toEqual(pages.length < PAGED ? whole : whole.slice(0, pages.length));
    const { data: rows, errors } = Papa.parse<Record<string, string>>(await (await call(withEnding(address, ".csv"))).text(), {
      header: true,
      skipEmptyLines: true,
      delimiter: ",",
    });
    expect(errors).toEqual([]);
    // Plain cells alone: what stands in them does not depend on how the table names the rest.
    const plain = Object.keys(whole[0] ?? {}).filter(
      (name) => Object.hasOwn(rows[0] ?? {}, name) && whole.every((row) => typeof row[name] !== "object" || row[name] === null),
    );
    if (whole.length > 0) expect(plain.length).toBeGreaterThan(0);
    // A vector is a row for each holder in its table.
    const once = address === "/v1/vectors" ? rows.filter((row, index) => plain.some((name) => row[name] !== rows[index - 1]?.[name])) : rows;
    const cells = (row: Record<string, unknown>) => plain.map((name) => String(row[name] ?? "").replace(/^'(?=[=+\-@])/, ""));
    expect(once.map(cells)).toEqual(whole.map(cells));
  });

  it.each(Object.keys(dataset))("the bulk files of %s have its rows, in order", async (name) => {
    const ids = (await (await call(`/v1/${name}.ndjson`)).text())
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const bulk = (await (await call(`/v1/bulk/${meta.version}/json/${name}.json`)).json()) as { id: string }[];
    expect(bulk.map(({ id }) => id)).toEqual(ids);
    const csv = await call(`/v1/bulk/${meta.version}/csv/${name}.csv`);
    const { data } = Papa.parse<{ id: string }>(await csv.text(), { header: true, skipEmptyLines: true, delimiter: "," });
    expect([...new Set(data.map(({ id }) => id))]).toEqual(ids);
  });
});
