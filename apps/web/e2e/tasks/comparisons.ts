import { claimsOf, FIRST_ARTICLE } from "../../src/model/articles.ts";
import { expect } from "../hydrated.ts";
import { sentence, type Task } from "./visitor.ts";

/** Comparisons, words, sources, claims and relations. */
export const COMPARISONS: readonly Task[] = [
  {
    name: "11 Are Kazakhstan's ties to China closer than Uzbekistan's?",
    does: async (visitor, page) => {
      await visitor.menu("Compare");
      await visitor.choose("Partner 1", "CHN");
      await expect(sentence(page)).toContainText(/Kazakhstan with China, \d{4} \(A\) against Uzbekistan with China, \d{4} \(B\): A has more/);
    },
  },
  {
    name: "12 How did Kyrgyzstan's ties to Russia change from 2014 to 2023?",
    does: async (visitor, page) => {
      await visitor.menu("Compare");
      await visitor.choose("Republic 2", "");
      await visitor.choose("Republic 1", "KGZ");
      await visitor.step(() => page.getByLabel("Year 1").fill("2014"));
      await page.keyboard.press("Enter");
      await expect(sentence(page)).toContainText("Kyrgyzstan with Russia, 2014 (A) against 2023 (B)");
      await expect(page.locator("[data-measure=trade]")).toContainText(/\d+\.\d/);
    },
  },
  {
    name: "13 What is a spell?",
    does: async (visitor, page) => {
      await visitor.search("spell");
      await expect(page.locator("#spell")).toBeInViewport();
    },
  },
  {
    name: "14 Was this source read, and what rests on it?",
    does: async (visitor, page) => {
      await visitor.search("CSTO basic facts", /\d sources?$/);
      await expect(page.getByText(/We read a copy on|Cited from memory/)).toBeVisible();
      await expect(page.locator(".supports li").first()).toBeVisible();
    },
  },
  {
    name: "15 Which claims of the article are wrong?",
    does: async (visitor, page) => {
      await visitor.menu("Article audit");
      await visitor.press(/Wrong/);
      await expect(page.locator(".claim:visible")).toHaveCount(claimsOf(FIRST_ARTICLE).filter(({ verdict }) => verdict === "inaccurate").length);
    },
  },
  {
    name: "16 Is “nine of the fifteen” right?",
    does: async (visitor, page) => {
      await visitor.search("nine of the fifteen");
      await expect(page).toHaveURL(/\/claims\//);
      await expect(page.locator(".chip").first()).toContainText("Imprecise");
    },
  },
  {
    name: "17 What tied Kyrgyzstan and Russia on 1 January 2006?",
    does: async (visitor, page) => {
      await visitor.search("Kyrgyzstan Russia");
      await visitor.day("2006-01-01");
      await expect(page).toHaveURL(/\/relations\/KGZ\/RUS/);
      await expect(sentence(page)).toContainText("On 1 January 2006, Kyrgyzstan and Russia were both in");
    },
  },
];
