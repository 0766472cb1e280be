import { expect, test } from "vitest";
import { amongTheFive } from "./own-houses.tsx";

test("a fight of two of the five is theirs, whoever mediated or looked on", () => {
  expect(amongTheFive().fights.map(({ id }) => id)).toEqual([
    "2014-01-11-vorukh-clash",
    "2021-04-28-kyrgyz-tajik-clashes-2021",
    "2022-09-14-kyrgyz-tajik-clashes-2022",
  ]);
});
