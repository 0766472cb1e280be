import { readFileSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { expect, test } from "./hydrated.ts";
import { violationsOn, WCAG } from "./violations.ts";

const TEXT = "Uzbekistan was a member of the CSTO in 2010. Armenia froze its part in the CSTO in February 2024. My cat likes fish.";
const field = (page: Page) => page.getByLabel(/^Text in English/);
const sentences = (page: Page) => page.locator(".sentences > li");
const status = (page: Page) => page.locator("#check-status");

async function check(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
}

/** The file that a button gives, as text. */
async function fileOf(page: Page, name: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.locator(".export").getByRole("button", { name, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("a text that is pasted is answered sentence by sentence, and no request has any of it", async ({ page }) => {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto("/check");
  await check(page, TEXT);
  await expect(sentences(page)).toHaveCount(3);
  await expect(status(page)).toContainText("3 sentences");
  const [first, last] = [sentences(page).first(), sentences(page).last()];
  await expect(first.locator("[data-stance=agrees]").first()).toContainText("The records say:");
  await expect(first.locator(".record-names a").first()).toHaveAttribute("href", /^\/organizations\/csto/);
  await expect(last).toHaveAttribute("data-finding", "not-held");
  await expect(last).toContainText("No record found.");
  await expect(page.locator(".report")).not.toContainText(/\b(?:true|false|wrong|lie)\b/i);
  for (const request of requests) {
    expect(request.method(), request.url()).toBe("GET");
    expect(decodeURIComponent(request.url())).not.toMatch(/member of the CSTO|My cat/);
  }
});

test("on a phone whoever asks is taken to the answer; one sentence has no counters, several have none of nought", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/check");
  await check(page, "Uzbekistan is a member of the CSTO.");
  await expect(page.getByRole("heading", { name: "What the records say" })).toBeFocused();
  await expect(page.locator("[data-stance=differs]").first()).toBeInViewport();
  await expect(page.locator(".check-filter")).toHaveCount(0);
  await check(page, TEXT);
  await expect(sentences(page)).toHaveCount(3);
  await expect(sentences(page).first().locator("blockquote")).toBeInViewport();
  await expect(page.locator(".check-filter b").filter({ hasText: /^0$/ })).toHaveCount(0);
});

test("a link carries the text and its date, is checked at once, and does not show the server either", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/check");
  await field(page).fill(TEXT);
  await page.getByLabel(/^Written on/).fill("2024-03");
  await page.getByRole("button", { name: "Copy a link with this text" }).click();
  await expect(status(page)).toHaveText("The link is copied.");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("/check#text=Uzbekistan%20was");
  const asked: string[] = [];
  const other = await context.newPage();
  other.on("request", (request) => asked.push(decodeURIComponent(request.url())));
  await other.goto(link);
  await expect(sentences(other)).toHaveCount(3);
  await expect(field(other)).toHaveValue(TEXT);
  await expect(other.getByLabel(/^Written on/)).toHaveValue("2024-03");
  await expect(other.locator(".report")).toContainText("read against March 2024");
  expect(asked.filter((address) => address.split("#")[0]?.includes("member of"))).toEqual([]);
  // Another link on the page that is open, and one that was cut.
  await other.evaluate(() => {
    window.location.hash = "#text=My%20cat%20likes%20fish.";
  });
  await expect(sentences(other)).toHaveCount(1);
  await other.evaluate(() => {
    window.location.hash = "#text=My%20cat%2";
  });
  await expect(status(other)).toContainText("was cut or changed");
});

test("a link that would be too long is refused, and so are an empty text, one that is too long, and what is no date", async ({ page }) => {
  await page.goto("/check");
  await check(page, " 123 ");
  await expect(status(page)).toHaveText("There is no sentence to check yet.");
  await check(page, `${"x ".repeat(10_000)}yz`);
  await expect(status(page)).toHaveText("The text has 20,002 characters; at most 20,000 are read. Shorten it by 2.");
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await field(page).fill("A sentence. ".repeat(700));
  await page.getByRole("button", { name: "Copy a link" }).click();
  await expect(status(page)).toContainText("more than the 8,000 that mail and chat carry");
  await page.getByLabel(/^Written on/).fill("last May");
  await check(page, TEXT);
  await expect(status(page)).toContainText("“last May” is not a date");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(field(page)).toHaveValue("");
  await expect(status(page)).toHaveText("");
});

test("a file is read, chosen or dropped, and another kind is refused", async ({ page }) => {
  await page.goto("/check");
  const chooser = page.getByLabel(/^Or a file/);
  await chooser.setInputFiles({ name: "article.md", mimeType: "text/markdown", buffer: Buffer.from(TEXT) });
  await expect(sentences(page)).toHaveCount(3);
  await expect(field(page)).toHaveValue(TEXT);
  await chooser.setInputFiles({ name: "article.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
  await expect(status(page)).toContainText("“article.pdf” is not plain text or Markdown. Save it as .txt or .md");
  await expect(sentences(page)).toHaveCount(3);
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["My cat likes fish."], "cat.txt", { type: "text/plain" }));
    return data;
  });
  await field(page).dispatchEvent("drop", { dataTransfer: dropped });
  await expect(sentences(page)).toHaveCount(1);
  await expect(field(page)).toHaveValue("My cat likes fish.");
});

test("the summary filters the sentences, by keyboard too", async ({ page }) => {
  await page.goto("/check");
  await check(page, TEXT);
  await expect(sentences(page)).toHaveCount(3);
  const notHeld = page.getByRole("button", { name: "No record found 1" });
  await notHeld.focus();
  await page.keyboard.press("Enter");
  await expect(notHeld).toHaveAttribute("aria-pressed", "true");
  await expect(sentences(page)).toHaveCount(1);
  await expect(sentences(page)).toContainText("My cat likes fish.");
  await expect(page.locator(".report [role=status]").filter({ hasText: "shown" })).toHaveText("1 sentence of 3 shown.");
  await page.getByRole("button", { name: /^Agrees/ }).click();
  await expect(sentences(page).first()).toContainText("Uzbekistan was a member");
  await expect(sentences(page).filter({ hasText: "My cat" })).toHaveCount(0);
  await page.getByRole("button", { name: "All sentences 3" }).click();
  await expect(sentences(page)).toHaveCount(3);
});

test("the answer can be taken away as Markdown, JSON and CSV", async ({ page }) => {
  await page.goto("/check");
  await check(page, TEXT);
  await expect(sentences(page)).toHaveCount(3);
  const markdown = await fileOf(page, "Markdown");
  expect(markdown.name).toBe("multivector-check.md");
  expect(markdown.text).toContain("> Uzbekistan was a member of the CSTO in 2010.\n\n**Agrees.**");
  expect(markdown.text).toMatch(/\[memberships\/csto-uzb\]\(https?:\/\/[^)]+\/organizations\/csto/);
  const json = JSON.parse((await fileOf(page, "JSON")).text);
  expect(json.data).toHaveLength(3);
  expect(json.data[0]).toMatchObject({ finding: "answered", text: "Uzbekistan was a member of the CSTO in 2010." });
  expect(json.meta.citation).toContain(`version ${json.meta.version}`);
  const csv = await fileOf(page, "CSV");
  expect(csv.name).toBe("multivector-check.csv");
  expect(csv.text).toMatch(/^number,sentence,finding,row,question,stance,held,/);
  expect(csv.text).toMatch(/\r\n3,My cat likes fish\.,not-held,not-held,/);
});

test("the Russian page answers in Russian, in its files too, and no other page fetches its words", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  const russian = "Казахстан вступил в ОДКБ в 1994 году. Россия — ведущая держава региона. Кошка любит рыбу.";
  await page.goto(`/ru/check#text=${encodeURIComponent(russian)}`);
  await expect(sentences(page)).toHaveCount(3);
  await expect(sentences(page).first().locator(".question").first()).toHaveText("Вступил ли Казахстан в ОДКБ (1994 год)?");
  await expect(sentences(page).first()).toContainText("член с 18 сентября 2003 года");
  for (const summary of await page.locator(".beside summary").all()) await summary.click();
  const told = (await page.locator(".beside").allInnerTexts()).join(" ");
  expect(told.match(/\p{Script=Latin}{2,}/gu) ?? []).toEqual([]);
  expect(await page.locator(".beside [lang=en]").count()).toBe(0);
  const download = page.waitForEvent("download");
  await page.locator(".export").getByRole("button", { name: "Markdown", exact: true }).click();
  const markdown = readFileSync(await (await download).path(), "utf8");
  expect(markdown).toContain("**Расходится.** Вступил ли Казахстан в ОДКБ (1994 год)?");
  expect(markdown).toContain("Записи говорят: Казахстан в ОДКБ: ");
  expect(scripts.some((address) => /\/russian[\w-]*\.js/.test(address))).toBe(true);
  scripts.length = 0;
  await page.goto("/check");
  await check(page, TEXT);
  await expect(sentences(page)).toHaveCount(3);
  expect(scripts.filter((address) => /\/(?:russian|ru)[\w-]*\.js/.test(address))).toEqual([]);
});

test.describe("without a connection", () => {
  // What a service worker fetches cannot be cut off here.
  test.use({ serviceWorkers: "block" });
  test("a dataset that does not load says so and can be asked for again", async ({ page }) => {
    await page.goto("/check");
    await page.route(/check-here/, (route) => route.abort());
    await check(page, TEXT);
    await expect(status(page)).toContainText("could not be loaded");
    await page.unroute(/check-here/);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(sentences(page)).toHaveCount(3);
  });
});

test("the article leads to it, and so does the first page", async ({ page }) => {
  for (const [path, within] of [
    ["/article", "main"],
    ["/", ".doors"],
  ] as const) {
    await page.goto(path);
    await page
      .locator(within)
      .getByRole("link", { name: /^check a text$/i })
      .click();
    await expect(page).toHaveURL("/check");
  }
});

for (const [path, width, colorScheme, when] of [
  ["/check", 320, "light", " @full"],
  ["/ru/check", 320, "dark", ""],
  ["/check", 1440, "dark", ""],
  ["/ru/check", 1440, "light", " @full"],
] as const) {
  test.describe(`${path} at ${width} px, ${colorScheme}${when}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });
    test("has no violation and does not scroll sideways with an answer on it", async ({ page }) => {
      await page.goto(`${path}#text=${encodeURIComponent(`${TEXT} ${"Kyrgyzstan".repeat(9)} is one word.`)}&date=2024`);
      await expect(sentences(page)).toHaveCount(4);
      for (const summary of await page.locator(".beside summary").all()) await summary.click();
      // Nothing is half behind the bar then.
      await page.evaluate(() => window.scrollTo(0, 0));
      const violations = await violationsOn(page, WCAG);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs and names the API and the command line", async ({ page }) => {
    await page.goto("/check");
    await expect(page.locator("main noscript p")).toBeVisible();
    await expect(page.locator(".check-elsewhere")).toContainText("npx @multivector/data check article.md");
    await expect(page.locator(".check-elsewhere")).toContainText("/v1/claims/check");
  });
});
