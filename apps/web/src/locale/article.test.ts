import { expect, test } from "vitest";
import { takesArticle } from "./article.ts";

test("some states are named with an article, and no others that begin like them", () => {
  expect(["Soviet Union", "UK", "USA", "United States", "United Arab Emirates", "Netherlands"].every(takesArticle)).toBe(true);
  expect(["Uzbekistan", "Ukraine", "Russia", "Kazakhstan"].some(takesArticle)).toBe(false);
});
