import { type Check, pageOf } from "./check.ts";

const REMEDY = "The host must redirect: on Cloudflare the worker of apps/web does so, in Caddy the imported _hosting.caddy.";
/** Asked for, and where it leads. The view, which is the query, goes along. */
const MOVED = {
  "/events?type=summit": "/timeline?type=summit",
  "/ru/events": "/ru/timeline",
  "/kk/events?type=summit": "/kk/timeline?type=summit",
  "/relations/RUS/KAZ": "/relations/KAZ/RUS",
  "/en/map?time=2007": "/map?time=2007",
  "/map/": "/map",
};

export const elsewhere: Check = {
  name: "redirects",
  async run({ ask, pages }, found) {
    for (const [from, to] of Object.entries(MOVED)) {
      const answer = await ask(pages + from);
      const location = answer.headers.get("Location");
      const leads = location !== null && new URL(location, answer.url).href === pages + to;
      found.expect([301, 307, 308].includes(answer.status) && leads, () => ({
        where: answer.url,
        found: `status ${answer.status}, Location ${location}`,
        expected: `a redirect to ${pages}${to}`,
        remedy: REMEDY,
      }));
    }
  },
};

export const nowhere: Check = {
  name: "404",
  async run({ ask, pages, api }, found) {
    for (const [language, path] of [
      ["en", "/no-such-page"],
      ["ru", "/ru/no-such-page"],
      ["uz-Cyrl", "/uz-cyrl/no-such-page"],
    ] as const) {
      const answer = await ask(pages + path);
      if (!found.status(answer, 404, "The host must answer what is not there with status 404 and the page 404.html of the language.")) continue;
      const page = pageOf(answer);
      const spoken = page.querySelector("html")?.getAttribute("lang");
      found.expect(spoken === language && page.querySelectorAll("a[href]").length > 3, () => ({
        where: answer.url,
        found: `a page in ${spoken ?? "no language"} with ${page.querySelectorAll("a[href]").length} links`,
        expected: `the page of the site that says so, in ${language}, with ways on`,
        remedy: "Serve 404.html, and under the prefix of a language its own, such as ru/404.html, for what is not there.",
      }));
    }
    for (const hidden of ["/_hosting.caddy", "/.assetsignore"]) {
      const answer = await ask(pages + hidden);
      found.status(answer, 404, "What is meant for the host is not for readers: hide it (deploy/Caddyfile does).");
    }
    const answer = await ask(`${api}/v1/no-such-collection`);
    if (found.status(answer, 404, "Something in front of the API answers in its place."))
      found.header(answer, "Content-Type", /^application\/problem\+json/, "Something in front of the API replaces its errors; let them through.");
  },
};
