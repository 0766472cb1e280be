import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { ROOT } from "../build/compile/root.ts";
import { BY_HAND, COMPARERS, READERS } from "./registry.ts";
import { DRIFTS } from "./rehearsal/drifts.ts";
import { tableOfConnectors } from "./table.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const read = READERS.flatMap(({ series }) => series);

it("says of every series how it is refreshed, once", () => {
  const series = readdirSync(join(ROOT, "series")).flatMap((name) => (name.endsWith(".yaml") ? [name.replace(".yaml", "")] : []));
  expect([...read, ...Object.keys(BY_HAND)].sort()).toEqual(series);
});

it("has every reader's drifts rehearsed", () => {
  expect(DRIFTS.map(({ reader }) => reader.series.join())).toEqual(READERS.map(({ series }) => series.join()));
});

it("keeps a folder a publisher, and asks each over https with a pause", () => {
  const publishers = [...READERS, ...COMPARERS].map(({ publisher }) => publisher);
  const folders = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect([...new Set(publishers.map(({ id }) => id)), "frame", "rehearsal"].sort()).toEqual(folders.sort());
  for (const { origin, documentation, terms, pause } of publishers) {
    expect(origin).toMatch(/^https:\/\/[^/]+$/);
    expect(documentation).toMatch(/^https:\/\//);
    expect(terms.length).toBeGreaterThan(3);
    expect(pause).toBeGreaterThanOrEqual(500);
  }
});

it("has a band for every item of the series it reads", () => {
  for (const { bands, series } of READERS) {
    for (const id of series) {
      const items = [
        ...new Set(
          readFileSync(join(ROOT, "series", `${id}.csv`), "utf8")
            .trimEnd()
            .split("\n")
            .slice(1)
            .map((line) => line.split(",")[3] ?? ""),
        ),
      ];
      for (const item of items) expect(bands[item] ?? bands["*"], `${id}, ${item}`).toBeDefined();
    }
  }
});

it("tells the documentation what it can and cannot do", () => {
  const page = readFileSync(join(ROOT, "../../docs/refreshing.md"), "utf8");
  expect(page, "put the new table there: node packages/data/connectors/table.ts").toContain(tableOfConnectors());
});

it("is not shipped", () => {
  const { files, exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { files: string[]; exports: object };
  expect(JSON.stringify([files, exports])).not.toContain("connectors");
});
