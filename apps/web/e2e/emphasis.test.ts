import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

/** What a step of the story makes of the figures of its chapter, as the browser paints them. */
interface Painted {
  figure: string;
  /** Does the step speak of marks of this figure? */
  spoken: boolean;
  /** Paint and contrast with the paper of each mark, whether the step speaks of it or not. */
  marks: { active: boolean; paint: string; contrast: number }[];
  /** Contrast of the faintest word. */
  words: number;
}

/** The steps of a chapter, each in focus in turn; step 0 is the chapter before any of them is. */
function painted(page: Page, chapter: string, step: number): Promise<Painted[]> {
  return page.evaluate(
    ([id, number]) => {
      const root = document.getElementById(id);
      if (root === null) throw new Error(`no chapter ${id}`);
      for (const other of root.querySelectorAll(".step")) other.classList.remove("read");
      if (number > 0) root.querySelectorAll<HTMLElement>(".step")[number - 1]?.querySelector("a")?.focus({ preventScroll: true });
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "var(--paper)";
      const rgb = (paint: string) => (/[\d.]+/g[Symbol.match](paint) ?? []).map(Number);
      const paper = rgb(getComputedStyle(probe).color);
      probe.remove();
      const light = ([r = 0, g = 0, b = 0]: number[]) => {
        const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      // Opacity of an element and of all around it mixes its paint with the paper.
      const opacityOf = (element: Element | null): number =>
        element === null || element === root ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
      const contrast = (element: Element, paint: string) => {
        const [r = 0, g = 0, b = 0, alpha = 1] = rgb(paint);
        const part = alpha * opacityOf(element);
        const mixed = [r, g, b].map((value, at) => value * part + (paper[at] ?? 0) * (1 - part));
        const [high, low] = [light(mixed), light(paper)].sort((one, other) => other - one) as [number, number];
        return (high + 0.05) / (low + 0.05);
      };
      const shapes = "path, rect, circle, use";
      return [...root.querySelectorAll("[data-figure]")].map((figure) => {
        const drawings = [...figure.querySelectorAll("svg[data-drawing]")].filter((svg) => svg.getClientRects().length > 0);
        const marks = drawings.flatMap((svg) =>
          [...svg.querySelectorAll<SVGElement>("[data-step]")].flatMap((mark) => {
            // A shape that is used by many is painted where it is defined.
            const own = [...mark.querySelectorAll(shapes)].filter((shape) => shape.localName !== "use" && !shape.matches(".base, .axis, .towards"));
            const paints = own.flatMap((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              return [fill, stroke].filter((paint) => paint.startsWith("rgb")).map((paint) => ({ paint, contrast: contrast(shape, paint) }));
            });
            const best = paints.sort((one, other) => other.contrast - one.contrast)[0];
            if (best !== undefined) return [{ active: (mark.dataset.step ?? "").split(" ").includes(String(number)), ...best }];
            if (mark.querySelector("use") === null) return [];
            const probeOf = document.createElementNS("http://www.w3.org/2000/svg", "path");
            probeOf.setAttribute("fill", "var(--fact)");
            mark.append(probeOf);
            const { fill } = getComputedStyle(probeOf);
            const found = { active: (mark.dataset.step ?? "").split(" ").includes(String(number)), paint: fill, contrast: contrast(probeOf, fill) };
            probeOf.remove();
            return [found];
          }),
        );
        const words = drawings.flatMap((svg) =>
          [...svg.querySelectorAll("text:not(.on):not(.aside)")].map((text) => contrast(text, getComputedStyle(text).fill)),
        );
        return { figure: (figure as HTMLElement).dataset.figure ?? "", spoken: marks.some(({ active }) => active), marks, words: Math.min(21, ...words) };
      });
    },
    [chapter, step] as const,
  );
}

// Each step of each chapter: by daylight in each run, in the dark by `run test:all`.
for (const colorScheme of ["light", "dark"] as const) {
  test(`marks that a step speaks of stand out, and nothing fades from sight: ${colorScheme}${colorScheme === "dark" ? " @full" : ""}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/");
    await expect(page.locator("html")).toHaveClass(/enhanced/);
    // Partners keep a trace of their colour.
    const quiet = await page.evaluate(() => {
      const probe = (document.querySelector(".chapter") as Element).appendChild(document.createElement("i"));
      const colours = ["", "-rus", "-chn", "-tur", "-eu", "-usa"].map((tone) => {
        probe.style.color = `var(--quiet${tone})`;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      return colours;
    });
    const chapters = await page
      .locator(".chapter")
      .evaluateAll((all) =>
        all.filter(({ id }) => id !== "the-alliance").map((chapter) => ({ id: chapter.id, steps: chapter.querySelectorAll(".step").length })),
      );
    let quieted = 0;
    for (const { id, steps } of chapters) {
      const before = await painted(page, id, 0);
      for (let step = 1; step <= steps; step++) {
        for (const [index, figure] of (await painted(page, id, step)).entries()) {
          const where = `${id}, step ${step}, ${figure.figure}`;
          for (const { contrast } of figure.marks) expect(contrast, where).toBeGreaterThanOrEqual(3);
          expect(figure.words, `${where}: words`).toBeGreaterThanOrEqual(4.5);
          const others = figure.marks.filter(({ active }) => !active);
          if (!figure.spoken)
            expect(
              figure.marks.map(({ paint }) => paint),
              `${where}: not spoken of`,
            ).toEqual(before[index]?.marks.map(({ paint }) => paint));
          else if (others.length > 0) {
            quieted += 1;
            expect(
              others.map(({ paint }) => paint).filter((paint) => !quiet.includes(paint)),
              `${where}: the others`,
            ).toEqual([]);
            expect(figure.marks.filter(({ active, paint }) => active && !quiet.includes(paint)).length, `${where}: those spoken of`).toBeGreaterThan(0);
          }
        }
      }
    }
    expect(quieted).toBeGreaterThan(8);
  });
}
