import { chromium } from "@playwright/test";
import { browser } from "/work/h-lang/apps/web/e2e/browser.ts";

const [w, full, ...paths] = process.argv.slice(2);
const b = await chromium.launch(await browser());
const page = await b.newPage({ viewport: { width: Number(w), height: 900 } });
page.on("console", (m) => {
  if (m.type() === "error") console.log("console", m.text().slice(0, 300));
});
page.on("pageerror", (e) => console.log("pageerror", String(e).slice(0, 300)));
for (const p of paths) {
  const t = Date.now();
  await page.goto("http://localhost:3947" + p, { timeout: 60000 });
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  await page.waitForTimeout(1200);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.screenshot({
    path: `/tmp/h24/lang/shot-${w}${p.replaceAll(/[^\w-]/g, "_")}.png`,
    fullPage: full === "1",
    ...(full === "1" ? { clip: { x: 0, y: 0, width: Number(w), height: 3600 } } : {}),
  });
  console.log(p, "overflow", over, Date.now() - t);
}
await b.close();
