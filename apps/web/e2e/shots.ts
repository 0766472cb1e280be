import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browser } from "./browser.ts";

// Pictures of the pages at three widths in both themes: `node e2e/shots.ts FOLDER [path …]` while `pnpm start` runs; with `--one` a single picture of each, on a desktop.
const one = process.argv.includes("--one");
const [folder = "shots", ...paths] = process.argv.slice(2).filter((word) => word !== "--one");
const PAGES =
  paths.length > 0
    ? paths
    : ["/", "/article", "/organizations/csto", "/countries/KAZ", "/events/2022-09-14-kyrgyz-tajik-clashes-2022", "/sources/csto-basic-facts"];
mkdirSync(folder, { recursive: true });
const instance = await chromium.launch(await browser());
for (const width of one ? [1440] : [320, 390, 1440]) {
  for (const colorScheme of one ? (["light"] as const) : (["light", "dark"] as const)) {
    const page = await instance.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const path of PAGES) {
      await page.goto(`http://localhost:${process.env.WEB_PORT ?? 3000}${path}`);
      // What is out of sight is not laid out, and would be empty on the picture.
      await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
      await page.waitForTimeout(300);
      const name = path === "/" ? "home" : path.slice(1).replaceAll(/[^\w-]/g, "_");
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: width === 1440 || path !== "/article" });
    }
    await page.close();
  }
}
await instance.close();
