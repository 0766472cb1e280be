import { membershipsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect } from "../hydrated.ts";
import { sentence, type Task } from "./visitor.ts";

const organizationsOf = (country: "KAZ" | "RUS") =>
  membershipsAt(dataset.memberships, { country }).members.flatMap(({ organization, holds }) => (holds === "yes" ? [organization] : []));

/** Data and tools, the other language, pictures and weights. */
export const TOOLS: readonly Task[] = [
  {
    name: "18 The whole dataset as SQLite, with its hash",
    does: async (visitor, page) => {
      await visitor.menu("Data");
      const row = page.getByRole("row", { name: /multivector\.sqlite/ });
      await expect(row).toContainText(/[0-9a-f]{64}/);
      await expect(row.getByRole("link")).toHaveAttribute("href", /\/v1\/bulk\/latest\/bulk\/multivector\.sqlite$/);
    },
  },
  {
    name: "19 The line that reads the events into pandas",
    does: async (visitor, page) => {
      await visitor.menu("Data");
      await visitor.follow("events", "main #tables");
      await expect(page.locator(".recipes").getByText(/pd\.read_csv\(".*\/csv\/events\.csv"\)/)).toBeVisible();
    },
  },
  {
    name: "20 How to connect an agent over MCP",
    does: async (visitor, page) => {
      await visitor.follow("API", "footer");
      await expect(
        page
          .locator("#mcp")
          .getByText(/"url": ".*\/mcp"/)
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: "21 Report an error in an event, with its id and version filled in",
    does: async (visitor, page) => {
      await visitor.search("Kant base opens");
      await visitor.follow("Report an error", "main");
      await expect(page.getByTestId("report")).toContainText(/Record: events\/2003-10-kant-base-opens\s*Data version: \d+\.\d+\.\d+/);
    },
  },
  {
    name: "22 What did release 0.2.0 change, and which claims did it touch?",
    does: async (visitor, page) => {
      await visitor.menu("Data");
      const release = page.locator("[id='release-0.2.0']");
      await expect(release).toContainText(/\d+ added, \d+ changed, \d+ withdrawn/);
      await expect(release).toContainText(/Touched \d+ claims of the audit/);
    },
  },
  {
    name: "23 Что связывает Казахстан и Россию?",
    does: async (visitor, page) => {
      await visitor.language("Русский");
      await expect(page).toHaveURL(/\/ru/);
      await visitor.search("Казахстан Россия");
      await expect(page).toHaveURL(/\/ru\/relations\/KAZ\/RUS/);
      const russian = organizationsOf("RUS");
      const shared = organizationsOf("KAZ").filter((organization) => russian.includes(organization));
      await expect(sentence(page)).toContainText(`не менее ${shared.length} общих организаций`);
    },
  },
  {
    name: "24 Population of the five since 2000, as a picture",
    does: async (visitor, page) => {
      await visitor.search("Population");
      await expect(page).toHaveURL(/\/series\/population/);
      await visitor.step(() => page.getByLabel("Years From").fill("2000"));
      const picture = await visitor.download("PNG");
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
    },
  },
  {
    name: "25 Who comes first in Uzbekistan’s security today, and how sure is that?",
    does: async (visitor, page) => {
      await visitor.menu("Who leads");
      const row = page.locator("table[data-table=answers] tbody").nth(1).locator("tr", { hasText: "Uzbekistan" });
      await expect(row.locator("td").nth(2)).toContainText("The region");
      await expect(row.locator("td").nth(2)).toContainText(/settled|leaning|open/);
    },
  },
  {
    name: "26 Does China still lead Tajikistan’s economy if loans do not count?",
    does: async (visitor, page) => {
      await visitor.menu("Who leads");
      await visitor.step(async () => {
        await visitor.hydrated();
        await page.getByRole("slider", { name: /New loans/ }).focus();
        await page.keyboard.press("Home");
      });
      await expect(page.getByTestId("weights-result").locator("li", { hasText: "Tajikistan" })).toContainText("first at your weights is China");
    },
  },
];
