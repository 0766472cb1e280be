import { expect, it } from "vitest";
import { placeMarks } from "./place-marks.ts";

const mark = (name: string, x: number, y: number) => ({ at: [x, y] as const, mark: name });
const names = (groups: readonly { marks: string[] }[] | undefined) => groups?.map(({ marks }) => marks.join("+"));

it("draws marks that would cover each other as one, and apart once the map is closer", () => {
  const sites = [mark("a", 100, 100), mark("b", 106, 100), mark("c", 160, 100)];
  expect(names(placeMarks([sites], 1)[0])).toEqual(["a+b", "c"]);
  expect(names(placeMarks([sites], 4)[0])).toEqual(["a", "b", "c"]);
});

it("counts a record once that stands at several points of a group", () => {
  expect(names(placeMarks([[mark("a", 100, 100), mark("a", 106, 100), mark("b", 104, 104)]], 1)[0])).toEqual(["a+b"]);
});

it("keeps the place of the first mark of a group, which is a real one", () => {
  expect(placeMarks([[mark("a", 100, 100), mark("b", 106, 104)]], 1)[0]?.[0]?.at).toEqual([100, 100]);
});

it("moves an event aside of a site at the same place, and no farther than it must", () => {
  const [sites, events] = placeMarks([[mark("site", 100, 100)], [mark("event", 101, 100), mark("far", 200, 100)]], 1);
  expect(sites?.[0]?.shift).toEqual([0, 0]);
  expect(events?.map(({ shift }) => Math.hypot(...shift) > 0)).toEqual([true, false]);
});
