import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "../hydrated.ts";

/** A visitor of the home page who may take four steps. */
export class Visitor {
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

  /** Asks the search and takes the first hit. @param kind button that keeps to one kind of hits, which is a step of its own */
  search = async (text: string, kind?: RegExp) => {
    const first = this.page.locator(".search-results a").first();
    await this.step(async () => {
      await this.hydrated();
      const field = this.page.locator(".search-panel input");
      await this.page.keyboard.press("/");
      await field.fill(text);
      await expect(first).toBeVisible();
      if (kind === undefined) await first.click();
    });
    if (kind === undefined) return;
    await this.press(kind);
    await this.step(() => first.click());
  };

  follow = (name: string | RegExp, within = "body") => this.step(() => this.page.locator(within).getByRole("link", { name }).first().click());

  /** Opens the list of languages and takes one, by its own name. */
  language = async (name: string) => {
    await this.page.locator("header .language-button").first().click();
    await this.follow(name, "nav.menu-panel:popover-open");
  };

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

/** What a visitor wants to know or to take away. */
export interface Task {
  name: string;
  does: (visitor: Visitor, page: Page) => Promise<void>;
}

/** The sentence that answers at the top of a page. */
export const sentence = (page: Page) => page.getByTestId("sentence");
