import { type Check, pageOf } from "./check.ts";

const REMEDY = "Publish all of apps/web/out; pages and their files belong together.";
const TYPES: Readonly<Record<string, RegExp>> = { js: /javascript/, css: /^text\/css/, woff2: /^font\/woff2|application\/font-woff2/ };
/** What two scripts share can be nothing but their order. */
const MAY_BE_EMPTY = /\/chunk-\w+\.js$/;
/** The first letters of a WOFF2 file. */
const WOFF2 = "wOF2";

/** Scripts, styles and fonts of the first screen in both languages, and the few files with names that stay. */
export const assets: Check = {
  name: "assets",
  async run({ ask, pages }, found) {
    const named = new Set(["/offline.js", "/embed.js"]);
    for (const path of ["/", "/ru", "/map"]) {
      const answer = await ask(pages + path);
      if (answer.status !== 200) continue;
      const page = pageOf(answer);
      for (const tag of page.querySelectorAll("script[src], link[rel=stylesheet], link[rel=preload]"))
        named.add(tag.getAttribute("src") ?? tag.getAttribute("href") ?? "");
      for (const tag of page.querySelectorAll("[data-module], [data-needs]"))
        for (const file of `${tag.getAttribute("data-module") ?? ""} ${tag.getAttribute("data-needs") ?? ""}`.split(" ").filter(Boolean)) named.add(file);
      for (const [, font = ""] of answer.text.matchAll(/url\(([^)"']+\.woff2)\)/g)) named.add(font);
    }
    for (const ending of ["js", "woff2"])
      found.expect(
        [...named].some((path) => path.endsWith(`.${ending}`) && path !== "/offline.js" && path !== "/embed.js"),
        () => ({
          where: `${pages}/`,
          found: `no file .${ending} named`,
          expected: "pages that name their scripts and fonts",
          remedy: REMEDY,
        }),
      );
    await Promise.all(
      [...named].map(async (path) => {
        const answer = await ask(new URL(path, `${pages}/`).href);
        if (!found.status(answer, 200, REMEDY)) return;
        const type = TYPES[path.split(".").at(-1) ?? ""];
        if (type !== undefined)
          found.header(answer, "Content-Type", type, "With nosniff a browser refuses a file whose type is wrong: mend the types of the server.");
        found.expect(answer.bytes.length > 0 || MAY_BE_EMPTY.test(path), () => ({
          where: answer.url,
          found: "an empty file",
          expected: "its bytes",
          remedy: REMEDY,
        }));
        if (path.endsWith(".woff2"))
          found.expect(answer.text.startsWith(WOFF2), () => ({
            where: answer.url,
            found: JSON.stringify(answer.text.slice(0, 4)),
            expected: `a font, which begins with ${WOFF2}`,
            remedy: REMEDY,
          }));
      }),
    );
  },
};
