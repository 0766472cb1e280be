import { expect, test } from "vitest";
import { percentOf, quantityIn } from "./quantity.ts";

/** With plain spaces for those that do not break. */
const plain = (text: string) => text.replaceAll(/\s/g, " ");

test("the per cent sign stands close in English, apart in Russian", () => {
  expect([percentOf("en", 0.48), percentOf("en", 0.125, 1), percentOf("en", 1)]).toEqual(["48%", "12.5%", "100%"]);
  expect(plain(percentOf("ru", 0.48))).toBe("48 %");
  expect(percentOf("ru", 0.48)).toContain("\u00a0");
});

test.each([
  [58_549, "US$ thousand", "$59m", "59 млн долл."],
  [1_234_567, "US$ thousand", "$1.2bn", "1,2 млрд долл."],
  [261_421_120_000, "US$ (current)", "$261bn", "261 млрд долл."],
  [512, "US$ thousand", "$512,000", "512 000 долл."],
  [13_136.6, "US$ (current) per person", "$13,137 per person", "13 137 долл. на человека"],
  [59_000_000, "US$ of 2021", "$59m of 2021", "59 млн долл. в ценах 2021 года"],
  [2_500_000, "EUR", "€2.5m", "2,5 млн евро"],
  [20_330_104, "persons", "20m people", "20 млн человек"],
  [42, "votes", "42 votes", "42 голосования"],
  [1, "votes", "1 vote", "1 голосование"],
  [3, "persons", "3 people", "3 человека"],
  [7.5, "TWh", "7.50 TWh", "7,50 ТВт·ч"],
  [24.53, "% of GDP", "24.5% of GDP", "24,5 % ВВП"],
  [0.48, "share, 0 to 1", "48%", "48 %"],
  [0.5, "score, 0 to 1", "0.50", "0,50"],
])("%s %s", (value, unit, english, russian) => {
  expect(quantityIn("en", value, unit)).toBe(english);
  expect(plain(quantityIn("ru", value, unit))).toBe(russian);
});
