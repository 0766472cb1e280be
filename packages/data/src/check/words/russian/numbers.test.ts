import { expect, it } from "vitest";
import { amount, counted, flow, plain, unitName } from "./numbers.ts";

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, " ");

it("says figures with their units in the form that goes with the number", () => {
  const said = [
    [14_718_000, "US$ thousand"],
    [738_000, "US$ thousand"],
    [20_034_609, "persons"],
    [15_501_103, "persons"],
    [48, "%"],
    [49.9, "% of GDP"],
    [1, "visits"],
    [3, "votes"],
    [11, "trips"],
  ] as const;
  expect(said.map(([value, unit]) => spaced(amount(value, unit)))).toEqual([
    "14,7 млрд долларов США",
    "738 млн долларов США",
    "20 034 609 человек",
    "15 501 103 человека",
    "48 %",
    "49,9 % ВВП",
    "1 визит",
    "3 голосования",
    "11 поездок",
  ]);
  expect([1, 2, 5, 21, 112].map((count) => counted(count, ["объект", "объекта", "объектов"]))).toEqual(["объект", "объекта", "объектов", "объект", "объектов"]);
  expect([1833, 25_000].map((value) => spaced(plain(value)))).toEqual(["1833", "25 000"]);
  expect([flow(55, "bcm/y"), unitName("US$ thousand")]).toEqual(["55 млрд м³ в год", "тыс. долларов США"]);
});
