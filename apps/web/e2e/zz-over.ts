import { chromium } from "@playwright/test";
import { browser } from "./browser.ts";
const b = await chromium.launch(await browser());
const page = await b.newPage({ viewport: { width: 320, height: 800 } });
for (const l of process.argv[2]!.split(",")) for (const p of process.argv.slice(3)) {
  await page.goto(`http://localhost:3947/${l}${p}`);
  await page.waitForTimeout(500);
  const over = await page.evaluate(() => { const w = document.documentElement.clientWidth; const d = document.documentElement.scrollWidth - w; return d === 0 ? "" : d + " " + [...document.querySelectorAll("main *, header *, footer *")].filter(e => !e.closest(".table-frame") && e.getBoundingClientRect().right > w + 1 && getComputedStyle(e).position !== "fixed").slice(0, 6).map(e => e.tagName + "." + e.className + ":" + e.textContent?.slice(0, 60)).join(" | "); });
  if (over) console.log(l, p, over);
}
await b.close();
