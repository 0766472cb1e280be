import { expect } from "../hydrated.ts";
import type { Task } from "./visitor.ts";

/** What the second edition answers: who is ahead, what changed, what a search leads to. */
export const ANSWERS: readonly Task[] = [
  {
    name: "27 Who leads in Central Asia, and how sure is that?",
    does: async (_, page) => {
      await expect(page.getByTestId("headline")).toContainText(/is ahead in|No outside power is ahead/);
      await expect(page.getByTestId("standfirst")).toContainText(/Of the 20 latest answers/);
    },
  },
  {
    name: "28 Who came first in Kazakhstan's economy in 2010?",
    does: async (visitor, page) => {
      await visitor.step(() => page.getByRole("slider", { name: "Year" }).fill("2010"));
      await expect(page.getByRole("link", { name: /^Kazakhstan, Economy, 20(10|09|08): / })).toBeVisible();
    },
  },
  {
    name: "29 Who leads in Uzbekistan, what changed there lately, what is disputed?",
    does: async (visitor, page) => {
      await visitor.search("uzbekistan");
      await expect(page).toHaveURL(/\/countries\/UZB/);
      await expect(page.locator("#summary")).toContainText("Who leads here");
      await expect(page.locator("#summary")).toContainText("What changed lately");
      await expect(page.locator("#summary")).toContainText("What is disputed");
    },
  },
  {
    name: "30 What changed in 2025?",
    does: async (visitor, page) => {
      await visitor.search("what changed in 2025");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed in 2025");
    },
  },
  {
    name: "31 What happened on 5 January 2022?",
    does: async (visitor, page) => {
      await visitor.search("5 january 2022");
      await expect(page).toHaveURL(/2022-01-05-tokayev-csto-appeal/);
    },
  },
  {
    name: "32 Who was president of Kyrgyzstan before Japarov?",
    does: async (visitor, page) => {
      await visitor.search("who was president of kyrgyzstan before japarov");
      await expect(page.locator("main")).toContainText(/Jeenbekov|Mamytov/);
    },
  },
  {
    name: "33 Claim 42",
    does: async (visitor, page) => {
      await visitor.search("claim 42");
      await expect(page).toHaveURL(/\/claims\/central-asia-coming-into-its-own-42/);
    },
  },
  {
    name: "34 How many military sites does Russia run in Kazakhstan?",
    does: async (visitor, page) => {
      await visitor.search("kazakhstan russia");
      await visitor.follow("Forces and sites", ".section-menu");
      await expect(page.locator("#deployments .finding")).toContainText(/Russia runs at least \S+ sites or forces in Kazakhstan/);
    },
  },
  {
    name: "35 How did the five vote in 2022?",
    does: async (visitor, page) => {
      await visitor.search("what happened in 2022");
      await expect(page).toHaveURL(/\/timeline\/2022/);
      await expect(page.locator("#voted")).toContainText("ES-11/1");
    },
  },
  {
    name: "36 When was the CSTO's only joint deployment?",
    does: async (visitor, page) => {
      await visitor.follow(/^1|The Russian-led alliance/, "main");
      await expect(page.locator("main")).toContainText("13 days");
    },
  },
];
