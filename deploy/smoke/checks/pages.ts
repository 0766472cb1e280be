import { type Check, pageOf } from "./check.ts";

/** What people come to, in both languages. */
const MAIN = [
  "/",
  "/map",
  "/article",
  "/check",
  "/timeline",
  "/vectors",
  "/compare",
  "/reference",
  "/series",
  "/data",
  "/api",
  "/search",
  "/countries/KAZ",
  "/relations/KAZ/RUS",
];
const REMEDY = "See whether all files were published: pnpm deploy:build, publish again. A host of files must answer /map with map.html.";

export const pages: Check = {
  name: "pages",
  async run({ ask, pages: site }, found) {
    const asked = MAIN.flatMap(
      (path) =>
        [
          ["en", path],
          ["ru", path === "/" ? "/ru" : `/ru${path}`],
        ] as const,
    );
    await Promise.all(
      asked.map(async ([language, path]) => {
        const answer = await ask(site + path);
        if (!found.status(answer, 200, REMEDY)) return;
        found.header(answer, "Content-Type", /^text\/html; ?charset=utf-8$/i, "The server must say that pages are HTML in UTF-8.");
        const page = pageOf(answer);
        const spoken = page.querySelector("html")?.getAttribute("lang");
        found.expect(spoken === language, () => ({
          where: answer.url,
          found: `a page in ${spoken ?? "no language"}`,
          expected: `a page in ${language}`,
          remedy: REMEDY,
        }));
        const heading = page.querySelector("main h1")?.text.trim() ?? "";
        found.expect(heading !== "", () => ({ where: answer.url, found: "no heading", expected: "a page with main and h1", remedy: REMEDY }));
      }),
    );
  },
};
