import type { Presence } from "@multivector/data/vectors";
import { expect, test } from "vitest";
import type { Cell } from "@/model/vectors/cell.ts";
import { cellAt, cells } from "@/model/vectors/published.ts";
import { bandLines } from "./band-lines.ts";

const held = (share: number): Presence => ({ share, median: share, low: 0, high: 0.9, least: 0, most: 1 });
const cell = (coverage: number, shown = true) => ({ shown, coverage, presence: { RUS: held(0), EAST: held(0.34) } }) as unknown as Cell;

test("a share of nothing is not known where evidence is missing, and nothing where it is whole", () => {
  const [east, russia] = bandLines(cell(0.5));
  expect(east).toMatchObject({ holder: "EAST", held: { share: 0.34 } });
  expect(russia).toEqual({ holder: "RUS", held: null });
  expect(bandLines(cell(1))[1]).toMatchObject({ holder: "RUS", held: { share: 0 } });
});

test("a republic of which too little is known has a line that says so", () => {
  expect(bandLines(cell(0.2, false))).toEqual([{ holder: null, held: null }]);
  expect(bandLines(undefined)).toEqual([{ holder: null, held: null }]);
});

test("Kazakhstan's economy of 2012, without trade, gives Russia and China no zero", () => {
  const lines = bandLines(cellAt("KAZ", "economy", 2012));
  for (const partner of ["RUS", "CHN"]) expect(lines.find(({ holder }) => holder === partner)?.held, partner).toBeNull();
  for (const one of cells.filter(({ coverage }) => coverage < 1)) {
    expect(bandLines(one).filter(({ held: known }) => known?.share === 0)).toEqual([]);
  }
});
