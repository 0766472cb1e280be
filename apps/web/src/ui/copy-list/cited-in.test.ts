import { expect, test } from "vitest";
import { citedIn, datasetTitle } from "./cited-in.ts";

const TERMS = { licence: "CC-BY-4.0", attribution: "Multivector contributors, CC BY 4.0" };
const RELEASE = { version: "0.4.2", date: "2026-11-29" };

test("a citation is in the language of its page, and names the licence to programs by its code", () => {
  const cite = (locale: "en" | "ru") => citedIn(locale, TERMS, "votes/un-73-194", "A/RES/73/194", RELEASE, "https://example.org");
  expect(cite("en").text).toBe("Multivector contributors (2026): A/RES/73/194. votes/un-73-194 in Multivector, version 0.4.2. CC-BY-4.0. https://example.org");
  expect(cite("ru").text).toBe("Авторы Multivector (2026): A/RES/73/194. votes/un-73-194 // Multivector, версия 0.4.2. CC BY 4.0. https://example.org");
  expect(cite("ru").ris).toContain("N1  - votes/un-73-194 // Multivector, версия 0.4.2. CC-BY-4.0");
  expect(citedIn("ru", TERMS, "dataset", "Multivector", RELEASE, "https://example.org").text).toContain(
    "Multivector. [набор данных]. Multivector, версия 0.4.2.",
  );
  expect(datasetTitle("ru")).toContain("кто лидирует");
});
