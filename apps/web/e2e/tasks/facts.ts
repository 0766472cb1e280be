import { dataset } from "@multivector/data/dataset";
import { expect } from "../hydrated.ts";
import { sentence, type Task } from "./visitor.ts";

/** Questions of fact. */
export const FACTS: readonly Task[] = [
  {
    name: "1 Was Uzbekistan in the CSTO when Kyrgyzstan asked for help in June 2010?",
    does: async (visitor, page) => {
      await visitor.search("CSTO");
      await visitor.day("2010-06-12");
      await expect(sentence(page)).toContainText("On 12 June 2010, seven");
      await expect(sentence(page)).toContainText("Uzbekistan");
    },
  },
  {
    name: "2 Which of the five voted differently from Kazakhstan on ES-11/4?",
    does: async (visitor, page) => {
      await visitor.search("ES-11/4");
      await expect(page.getByTestId("five")).toContainText(/^Of the five, Kazakhstan.* abstained; Turkmenistan did not vote\./);
      await expect(page.getByRole("row", { name: /Kazakhstan/ })).toContainText("abstained");
    },
  },
  {
    name: "3 How much of Kyrgyzstan's imports came from China in 2022, and why do two sources disagree?",
    does: async (visitor, page) => {
      await visitor.search("goods trade of Kyrgyzstan");
      await visitor.choose("Item", "imports");
      await visitor.choose("Shown as", "relative");
      await expect(page.getByRole("row", { name: /China 2022/ })).toContainText(/4\d(\.\d)?/);
      await expect(page.locator("main li", { hasText: "Imports from China are far below what China reports" })).toBeVisible();
    },
  },
  {
    name: "4 All visits by Turkish presidents as CSV",
    does: async (visitor, page) => {
      await visitor.menu("Reference");
      await visitor.follow("Visits of leaders");
      await visitor.choose("Travelled for", "TUR");
      const shown = page.locator("[data-table=visits] tbody tr:visible");
      const stops = dataset.visits.records.filter(({ from }) => from.country === "TUR").length;
      await expect(page.getByTestId("shown")).toContainText(`${stops} of ${dataset.visits.records.length} rows shown`);
      const lines = (await visitor.download("CSV of what is shown")).toString().trim().split("\n");
      expect(lines.length - 1).toBe(await shown.count());
      for (const line of lines.slice(1)) expect(line).toMatch(/Türkiye|Turkey/);
    },
  },
  {
    name: "5 Who headed Tajikistan on 1 May 1995?",
    does: async (visitor, page) => {
      await visitor.search("Tajikistan");
      await expect(page.locator("#leaders").getByRole("row", { name: /Rahmon (?:President|Chairman).*1992/ })).toBeVisible();
    },
  },
  {
    name: "6 Is Armenia still in the CSTO?",
    does: async (visitor, page) => {
      await visitor.search("CSTO");
      await expect(sentence(page)).toContainText("Different in practice: Armenia (frozen)");
    },
  },
  {
    name: "7 How many soldiers came to Kazakhstan in January 2022, and who says so?",
    does: async (visitor, page) => {
      await visitor.search("CSTO peacekeeping operation in Kazakhstan");
      await expect(page.locator("[data-table=strength] tbody tr")).toHaveCount(2);
      await expect(page.getByText("How many soldiers came?")).toBeVisible();
    },
  },
  {
    name: "8 What can the Baku–Tbilisi–Ceyhan pipeline carry?",
    does: async (visitor, page) => {
      await visitor.search("Baku Tbilisi Ceyhan");
      await expect(page).toHaveURL(/\/corridors\//);
      await expect(page.locator("[data-table=capacity] tbody tr").first()).toContainText(/\d/);
    },
  },
  {
    name: "9 Which foreign forces are in Tajikistan now?",
    does: async (visitor, page) => {
      await visitor.search("Tajikistan");
      await expect(
        page
          .locator("#deployments")
          .getByRole("row", { name: /201st|Russian/ })
          .first(),
      ).toContainText(/active|reduced/);
    },
  },
  {
    name: "10 What did the CSTO do when Armenia asked?",
    does: async (visitor, page) => {
      await visitor.search("CSTO");
      await expect(
        page
          .locator("#appeals")
          .getByRole("row", { name: /Armenia/ })
          .first(),
      ).toBeVisible();
    },
  },
];
