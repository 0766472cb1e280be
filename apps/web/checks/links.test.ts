import { expect, test } from "vitest";
import { parsePage } from "../postprocess/parse.ts";
import { Links } from "./links.ts";

test("a link to nowhere, on the page or off it, is found", () => {
  const links = new Links();
  const page = parsePage(
    '<p id="here"><a href="#here">1</a><a href="#gone">2</a><a href="/there?time=2007#x">3</a><a href="/nowhere">4</a><a href="https://example.org/">5</a></p>',
  );
  expect(links.take("a page", page)).toEqual(["a link to #gone, which is not on the page"]);
  expect(links.leadingNowhere((path) => path === "/there")).toEqual(["a page: a link to /nowhere, where nothing is"]);
});
