import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { browser } from "./browser.ts";

// Lighthouse, mobile profile, on the built site: `node e2e/lighthouse.ts [runs]` while `pnpm start` runs. Prints the median of each figure.
const runs = Number(process.argv[2] ?? 5);
const base = `http://localhost:${process.env.WEB_PORT ?? 3000}`;
const PAGES = [
  ...["/", "/map", "/article", "/countries/KAZ", "/claims/central-asia-coming-into-its-own-37"],
  ...["/vectors", "/relations/KAZ/RUS", "/series/trade-kgz", "/compare", "/data"],
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PORT = 9333;

const { executablePath, args } = await browser();
const instance = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${PORT}`] });
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rows: Record<string, unknown>[] = [];
for (const path of PAGES) {
  const reports: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(base + path, { port: PORT, output: "json", logLevel: "error" });
    if (result !== undefined) reports.push(result.lhr);
  }
  const metric = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  const failed = new Set(
    reports.flatMap(({ audits, categories }) =>
      CATEGORIES.slice(1).flatMap((category) =>
        (categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0).map(({ id }) => id),
      ),
    ),
  );
  rows.push({
    page: path,
    ...Object.fromEntries(
      CATEGORIES.map((category) => [category, median(reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)))]),
    ),
    "LCP ms": Math.round(metric("largest-contentful-paint")),
    "TBT ms": Math.round(metric("total-blocking-time")),
    CLS: Number(metric("cumulative-layout-shift").toFixed(3)),
    failed: [...failed].join(", "),
  });
}
console.table(rows);

// The slider at a quarter of the processor's speed: from a key to the next picture, as browsers count it for INP.
const sliders: Record<string, unknown>[] = [];
for (const path of ["/", "/map"]) {
  const page = await instance.newPage({ viewport: { width: 412, height: 823 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    // Events shorter than 16 ms are not reported; they count as 16.
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "event",
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
  await page.goto(base + path);
  const slider = page.getByRole("slider").filter({ visible: true }).first();
  await slider.focus();
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press(press % 2 === 0 ? "PageDown" : "ArrowLeft");
    await page.waitForTimeout(60);
  }
  const durations = (await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).sort((a, b) => a - b);
  sliders.push({ page: path, "slowest ms": durations.at(-1) ?? 16, "98 of 100 ms": durations[Math.floor(durations.length * 0.98)] ?? 16 });
  await page.close();
}
console.table(sliders);
await instance.close();
