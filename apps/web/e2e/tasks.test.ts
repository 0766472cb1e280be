import { readFileSync } from "node:fs";
import { membershipsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

/** A visitor of the home page who may take four steps. */
class Visitor {
  steps = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async step(what: () => Promise<unknown>) {
    this.steps += 1;
    expect(this.steps, "steps").toBeLessThanOrEqual(4);
    await what();
  }

  /** Asks the search and takes the first hit. */
  search = (text: string) =>
    this.step(async () => {
      await this.hydrated();
      const field = this.page.locator(".search-panel input");
      await this.page.keyboard.press("/");
      await field.fill(text);
      const first = this.page.locator(".search-results a").first();
      await expect(first).toBeVisible();
      await first.click();
    });

  follow = (name: string | RegExp, within = "body") => this.step(() => this.page.locator(within).getByRole("link", { name }).first().click());

  menu = (name: string) => this.follow(name, "header nav.wide-only");

  day = (day: string) =>
    this.step(async () => {
      await this.page.locator(".date-chip").click();
      await this.page.locator("#date-panel-field, .date-panel input").first().fill(day);
      await this.page.keyboard.press("Enter");
    });

  /** The islands that are hydrated with the page listen. */
  hydrated = () => expect(this.page.locator('[data-defer="load"]:not([data-island-status])')).toHaveCount(0);

  choose = (label: string | RegExp, option: string) =>
    this.step(async () => {
      await this.hydrated();
      await this.page.getByLabel(label).selectOption(option);
    });

  press = (name: string | RegExp) =>
    this.step(async () => {
      await this.hydrated();
      await this.page.getByRole("button", { name }).first().click();
    });

  async download(name: string | RegExp): Promise<Buffer> {
    const waiting = this.page.waitForEvent("download");
    await this.press(name);
    return readFileSync(await (await waiting).path());
  }
}

test.use({ viewport: { width: 1440, height: 900 } });

interface Task {
  name: string;
  does: (visitor: Visitor, page: Page) => Promise<void>;
}

const sentence = (page: Page) => page.getByTestId("sentence");

const organizationsOf = (country: "KAZ" | "RUS") =>
  membershipsAt(dataset.memberships, { country }).members.flatMap(({ organization, holds }) => (holds === "yes" ? [organization] : []));

const TASKS: Task[] = [
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
      await expect(page.getByTestId("otherwise")).toContainText(/Kazakhstan/);
      await expect(page.getByTestId("otherwise")).toContainText("Of the five, Turkmenistan did otherwise than Kazakhstan");
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
      await expect(page.getByTestId("shown")).toContainText(`${stops} of ${dataset.visits.records.length} stops`);
      const lines = (await visitor.download("CSV of what is shown")).toString().trim().split("\n");
      expect(lines.length - 3).toBe(await shown.count());
      for (const line of lines.slice(3)) expect(line).toMatch(/Türkiye|Turkey/);
    },
  },
  {
    name: "5 Who headed Tajikistan on 1 May 1995?",
    does: async (visitor, page) => {
      await visitor.search("Tajikistan");
      await expect(page.locator("#leaders").getByRole("row", { name: /Rahmon head of state.*1992/ })).toBeVisible();
    },
  },
  {
    name: "6 Is Armenia still in the CSTO?",
    does: async (visitor, page) => {
      await visitor.search("CSTO");
      await expect(sentence(page)).toContainText("In practice otherwise: Armenia (frozen)");
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
  {
    name: "11 Are Kazakhstan's ties to China closer than Uzbekistan's?",
    does: async (visitor, page) => {
      await visitor.menu("Compare");
      await visitor.choose("Partner 1", "CHN");
      await expect(sentence(page)).toContainText(/Kazakhstan with China, \d{4} against Uzbekistan with China, \d{4}: more on the left in/);
    },
  },
  {
    name: "12 How did Kyrgyzstan's ties to Russia change from 2014 to 2023?",
    does: async (visitor, page) => {
      await visitor.menu("Compare");
      await visitor.choose("Republic 2", "");
      await visitor.choose("Republic 1", "KGZ");
      await visitor.step(() => page.getByLabel("Year 1").fill("2014"));
      await expect(sentence(page)).toContainText("Kyrgyzstan with Russia, 2014 against Kyrgyzstan with Russia, 2023");
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
      await visitor.search("CSTO basic facts");
      await expect(page.getByText(/A copy was read on|Cited from recall/)).toBeVisible();
      await expect(page.locator(".supports li").first()).toBeVisible();
    },
  },
  {
    name: "15 Which claims of the article are wrong?",
    does: async (visitor, page) => {
      await visitor.menu("Article audit");
      await visitor.press(/Wrong/);
      await expect(page.locator(".claim:visible")).toHaveCount(dataset.claims.records.filter(({ verdict }) => verdict === "inaccurate").length);
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
      await expect(sentence(page)).toContainText("On 1 January 2006, Kyrgyzstan and Russia were together in");
    },
  },
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
      await visitor.follow("Русский", "header nav.wide-only");
      await expect(page).toHaveURL(/\/ru/);
      await visitor.search("Казахстан Россия");
      await expect(page).toHaveURL(/\/ru\/relations\/KAZ\/RUS/);
      const russian = organizationsOf("RUS");
      const shared = organizationsOf("KAZ").filter((organization) => russian.includes(organization));
      await expect(sentence(page)).toContainText(`Общих объединений: не менее ${shared.length}`);
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
      await expect(row.locator("td").nth(2)).toContainText("The region itself");
      await expect(row.locator("td").nth(2)).toContainText(/(?:not )?settled|leaning/);
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

for (const { name, does } of TASKS) {
  test(name, async ({ page }) => {
    await page.goto("/");
    await does(new Visitor(page), page);
  });
}

test("every task of docs/tasks.md is done here", () => {
  const written = [...readFileSync(new URL("../../../docs/tasks.md", import.meta.url), "utf8").matchAll(/^\| (\d+) \|/gm)].map(([, number]) => number);
  expect(TASKS.map(({ name }) => name.split(" ")[0])).toEqual(written);
});
