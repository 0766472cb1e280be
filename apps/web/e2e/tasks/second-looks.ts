import { expect } from "../hydrated.ts";
import type { Task } from "./visitor.ts";

/** What the second edition lets readers look at, check and take away. */
export const SECOND_LOOKS: readonly Task[] = [
  {
    name: "37 Is this sentence right: “Uzbekistan is a member of the CSTO”?",
    does: async (visitor, page) => {
      await visitor.menu("Check a text");
      await visitor.step(() => page.getByRole("textbox").first().fill("Uzbekistan is a member of the CSTO."));
      await visitor.press(/^Check/);
      await expect(page.locator("main")).toContainText("Differs");
      await expect(page.locator("main")).toContainText("19 December 2012");
    },
  },
  {
    name: "38 What became of the article, in one picture?",
    does: async (visitor, page) => {
      await visitor.follow("What became of the article", "main");
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/claims are supported/);
    },
  },
  {
    name: "39 Was Uzbekistan in the CSTO in 2007, on the map?",
    does: async (visitor, page) => {
      await visitor.menu("Time map");
      await visitor.day("2007-01-01");
      await expect(page.locator(".atlas-wide [data-country=UZB]")).toHaveClass(/in/);
    },
  },
  {
    name: "40 What is that mark on the map, and who says so?",
    does: async (visitor, page) => {
      await visitor.menu("Time map");
      await visitor.step(() => page.locator('.atlas-wide [data-key="deployments/rus-kaz-baikonur"] path').first().click());
      await expect(page.locator(".mark-panel")).toContainText("Baikonur");
      await expect(
        page
          .locator(".mark-panel")
          .getByRole("link", { name: /sources/ })
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: "41 What came in and went out between 2005 and 2022?",
    does: async (visitor, page) => {
      await visitor.menu("Time map");
      await visitor.step(() => page.goto("/map?time=2005-01-01..2022-01-01"));
      await expect(page.locator(".map-changes")).toContainText("Uzbekistan: joined on 16 August 2006 and left on 19 December 2012");
    },
  },
  {
    name: "42 Which way does the route across the Caspian go?",
    does: async (visitor, page) => {
      await visitor.search("middle corridor");
      await expect(page.locator("main")).toContainText(/Caspian/);
    },
  },
  {
    name: "43 Kazakhstan beside Uzbekistan, each with Russia, as a graphic",
    does: async (visitor, page) => {
      await visitor.menu("Compare");
      await expect(page.locator(".compare-graphic:visible a[data-mark]").first()).toBeVisible();
    },
  },
  {
    name: "44 Which events of 2010 are there, year by year?",
    does: async (visitor, page) => {
      await visitor.menu("Timeline");
      await visitor.step(() => page.goto("/timeline/2010"));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed in 2010");
      await expect(page.locator("#happened")).toContainText("Osh");
    },
  },
  {
    name: "45 How is it worked out who leads?",
    does: async (visitor, page) => {
      await visitor.follow("How it is worked out", "main");
      await expect(page).toHaveURL(/\/vectors\/method/);
    },
  },
  {
    name: "46 Карта в 2005 году, по-русски",
    does: async (visitor, page) => {
      await visitor.language("Русский");
      await visitor.step(() => page.goto("/ru/map?time=2005-01-01"));
      await expect(page.locator("main")).toContainText("1 января 2005");
    },
  },
];
