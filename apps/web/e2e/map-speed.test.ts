import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

const zoomed = (page: Page) => page.locator(".atlas-map .zoomed").filter({ visible: true });
/** Milliseconds of work in a frame that a phone at a quarter of this machine's speed may take. */
const FRAME = 50;

test("moves and comes closer smoothly on a phone at a quarter of the speed", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto("/map?layers=sites~corridors~events~visits&time=2024-12-31");
  await page.waitForFunction(() => document.querySelector('[data-island="TimeMap"]')?.getAttribute("data-island-status") === "hydrated");
  const cdp = await context.newCDPSession(page);
  // Time of the page's own thread: what else runs on this machine does not count.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => (await cdp.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  const before = await spent();
  const frames = await zoomed(page).evaluate(async (map) => {
    const svg = map.closest("svg") as SVGSVGElement;
    const box = svg.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const mouse = (type: string, dx = 0) => new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x - dx, clientY: y, view: window });
    let count = 0;
    for (const deltaY of [-8, 8]) {
      for (let step = 0; step < 40; step++, count++) {
        svg.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true, clientX: x, clientY: y, deltaY }));
        await frame();
      }
      if (deltaY > 0) continue;
      svg.dispatchEvent(mouse("mousedown"));
      for (let step = 0; step < 60; step++, count++) {
        window.dispatchEvent(mouse("mousemove", step * 2));
        await frame();
      }
      window.dispatchEvent(mouse("mouseup", 120));
    }
    return count;
  });
  const perFrame = (((await spent()) - before) * 1000 * 4) / frames;
  console.log(`${Math.round(perFrame)} ms a frame at a quarter of the speed`);
  expect(perFrame).toBeLessThanOrEqual(FRAME);
  await context.close();
});
