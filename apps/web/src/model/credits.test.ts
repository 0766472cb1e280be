import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { creditIn, licenceIn, referenceIn } from "./credits.ts";

test("publishers have their Russian names on Russian pages, and stay as they are on others", () => {
  expect(creditIn("ru", "National Statistical Committee of the Kyrgyz Republic")).toBe("Национальный статистический комитет Кыргызской Республики");
  expect(creditIn("en", "TASS")).toBe("TASS");
  expect(creditIn("ru", "TASS")).toBe("ТАСС");
  expect(creditIn("ru", "Wikipedia (copy)")).toBe("Википедия (копия)");
  expect(creditIn("ru", "The Diplomat")).toBe("The Diplomat");
});

test("licences are named, and references begin with the publisher", () => {
  expect(licenceIn("ru", "CC-BY-4.0")).toBe("CC BY 4.0");
  expect(licenceIn("en", "CC-BY-4.0")).toBe("CC-BY-4.0");
  expect(referenceIn("ru", "Vestnik Kavkaza (2017-01-08): Умер бывший президент Ирана")).toBe("Вестник Кавказа (2017-01-08): Умер бывший президент Ирана");
});

test("whom a series asks to name, and on which terms, is said in Russian where it is a sentence", () => {
  const said = dataset.series.records.flatMap(({ attribution, licence }) => [creditIn("ru", attribution), licenceIn("ru", licence)]);
  expect(said.filter((text) => / (?:from|with|the copy|roll calls) /.test(text))).toEqual([]);
});
