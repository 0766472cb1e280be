import { expect, test } from "vitest";
import { LOCALES } from "@/locale/locale.ts";
import { figureTitle } from "./figure-title.ts";
import { FIGURES, type FigureId } from "./figures.ts";

test("every graphic has a title in every language, and no two the same", () => {
  for (const locale of LOCALES) {
    const titles = (Object.keys(FIGURES) as FigureId[]).map((id) => figureTitle(locale, id));
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\S.{9,}\S$/);
  }
});
