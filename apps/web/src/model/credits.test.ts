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

test("how one publisher passes on another is said in Russian", () => {
  expect(creditIn("ru", "24tv.ua, after RIA Novosti")).toBe("24tv.ua (источник — РИА Новости)");
  expect(creditIn("ru", "Trend via MENAFN")).toBe("Trend (через MENAFN)");
  expect(creditIn("ru", "AFP, in The Standard")).toBe("AFP (в издании The Standard)");
  expect(creditIn("ru", "AIIB (at Capedge)")).toBe("Азиатский банк инфраструктурных инвестиций (на сайте Capedge)");
  expect(creditIn("ru", "ITAR-TASS (Armenian Diaspora copy)")).toBe("ИТАР-ТАСС (Armenian Diaspora, копия)");
  expect(creditIn("ru", "Xinhua, China Daily")).toBe("Синьхуа, China Daily");
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
