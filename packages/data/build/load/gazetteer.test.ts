import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { world } from "../../test/dataset.ts";
import { isNear } from "../rules/places.ts";
import { knownAs, placeKey } from "./gazetteer.ts";

const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(new URL("../../geo/gazetteer.csv", import.meta.url), "utf8"), {
  header: true,
  skipEmptyLines: true,
});

describe("the gazetteer", () => {
  it("finds a place under any of its names, whatever stands after a comma, a bracket or a stroke", () => {
    for (const name of ["Samarkand", "samarqand", "Samarkand, Registan", "Samarkand (Silk Road complex)", "Samarkand / Bukhara"]) {
      expect(knownAs(name).map(({ country }) => country)).toEqual(["UZB"]);
    }
    expect(knownAs("Mazar-i-Sharif")).toHaveLength(1);
    expect(knownAs("Samarkand airport")).toEqual([]);
  });

  it("knows the names that records use, and not the doubles of Natural Earth", () => {
    expect(knownAs("Bokhtar")).toHaveLength(1);
    for (const dated of ["Leninobod", "Mangyshlak", "Turgay", "Oostanay", "Kuybyshevskiy"]) expect(knownAs(dated)).toEqual([]);
  });

  it("has each name of a state once, at a point in or near the state, and says whose point and whose spelling", () => {
    expect(new Set(rows.map(({ name = "", country }) => `${placeKey(name)} ${country}`)).size).toBe(rows.length);
    for (const { name = "", country = "", latitude, longitude, point, spelling } of rows) {
      expect([name, isNear(world, country, { latitude: Number(latitude), longitude: Number(longitude) })]).toEqual([name, true]);
      expect(point).toBe("natural-earth");
      expect(spelling).toMatch(/^(natural-earth|own)$/);
    }
  });
});
