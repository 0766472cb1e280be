import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { COLLECTIONS } from "../../src/index.ts";
import { dataset } from "../dataset.ts";
import { useConsumer } from "./consumer.ts";
import { bundle, expected, kilobytes, LOOKUP } from "./questions.ts";

const consumer = useConsumer();

describe("sizes", () => {
  const brotli = (path: string) => brotliCompressSync(readFileSync(join(consumer.installed, path))).length;
  /** What is large, as servers compress it when it is asked for: as small as it gets would be an eighth less, and takes minutes. */
  const served = (path: string) => brotliCompressSync(readFileSync(join(consumer.installed, path)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  const sum = (paths: readonly string[], size: (path: string) => number) => paths.reduce((total, path) => total + size(path), 0);
  const below = (folder: string, end: string) =>
    readdirSync(join(consumer.installed, folder))
      .filter((name) => name.endsWith(end))
      .map((name) => `${folder}/${name}`);

  it("are within their budgets, in brotli", async () => {
    const lookup = await bundle(
      consumer.file("lean.js", `${LOOKUP.replace("@multivector/data/memberships", "@multivector/data/memberships/csto")}globalThis.result = answer();\n`),
      true,
    );
    const finding = await bundle(
      consumer.file("finding.js", `export { openIndex, search, withSentences, withSources } from "@multivector/data/search";\n`),
      true,
    );
    const { packIndex }: typeof import("../../src/search/index.ts") = await import(join(consumer.installed, "dist/search/index.js"));
    const page = createContext({ Intl, Date, Math, JSON });
    runInContext(`(() => {${lookup.replace(/export\s*\{[^}]*\};?/, "")}})()`, page);
    expect(page.result).toBe(expected);
    const collections = below("dist/data", ".js").filter(
      (path) => !/\/(dataset|meta|history|moved|series|published-vectors(\/\d)?|sources|receipts)\.js$/.test(path),
    );
    const told = ["dist/data/sources.js", "dist/data/receipts.js"];
    const placed = "dist/geo/events.geojson";
    const cities = "geo/cities.json";
    const sources = dataset.sources.records.length;
    const records = COLLECTIONS.reduce((total, name) => total + dataset[name].records.length, 0) - dataset.series.records.length - sources;
    const dossiers: [what: string, bytes: number, budget: number][] = [];
    for (const path of below("dist/data/dossiers", ".js")) {
      const { dossier } = await import(join(consumer.installed, path));
      const held = Object.values<{ records: unknown[] }>(dossier).reduce((total, collection) => total + collection.records.length, 0);
      dossiers.push([path, served(path), 3_300 + 168 * held]);
    }
    // What grows with the records is held to so many bytes a record, and the total is printed.
    const measured: [what: string, bytes: number, budget: number][] = [
      // A tenth of a kilobyte more than before options had other names: who writes the old one is told the new.
      ["one lookup, with the memberships of one organization", brotliCompressSync(lookup).length, 5_600],
      ...dossiers,
      ["an index of all but the sources", brotliCompressSync(packIndex(dataset)).length, 150_000],
      // A tenth of a kilobyte more since who asks for a figure of a state is led to its view.
      ["the search in a page", brotliCompressSync(finding).length, 30_100],
      ["all records without series and sources", sum(collections, served), 108 * records],
      ["all that is translated into Russian", served("dist/data/translations/ru.js"), 90 * records],
      ["the sources, and what they say", sum(told, served), 127 * sources],
      [
        "geometry without events",
        sum(
          [...below("dist/geo", "json"), ...below("geo", ".json")].filter((path) => path !== placed && path !== cities),
          brotli,
        ),
        35_000,
      ],
      ["cities on a map", brotli(cities), 2_500],
      ["events on a map", brotli(placed), 36 * dataset.events.records.length],
    ];
    for (const [what, bytes, budget] of measured) console.log(`${what}: ${kilobytes(bytes)} of ${kilobytes(budget)}`);
    expect(measured.filter(([, bytes, budget]) => bytes > budget)).toEqual([]);
  });

  it("are paid for what is asked alone: no collection imports another", () => {
    for (const path of [
      ...below("dist/data", ".js"),
      ...below("dist/data/series", ".js"),
      ...below("dist/data/memberships", ".js"),
      ...below("dist/data/dossiers", ".js"),
    ]) {
      if (path.endsWith("/dataset.js")) continue;
      expect(readFileSync(join(consumer.installed, path), "utf8"), path).not.toMatch(/^import /m);
    }
  });

  it("of time: the queries are loaded in a moment (printed, not judged)", () => {
    const program = consumer.file(
      "init.js",
      `const before = performance.now();\nawait import("@multivector/data");\nconsole.log(performance.now() - before);\n`,
    );
    const runs = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [program], { encoding: "utf8" }))).sort((a, b) => a - b);
    console.log(`loading @multivector/data: ${runs[4]?.toFixed(1)} ms (median of nine, ${runs[0]?.toFixed(1)} to ${runs[8]?.toFixed(1)})`);
    expect(runs).toHaveLength(9);
  });
});
