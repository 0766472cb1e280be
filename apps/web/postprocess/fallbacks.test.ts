import { expect, test } from "vitest";
import { markedAs } from "../src/locale/marks.ts";
import { tellFallbacks } from "./fallbacks.ts";
import { parsePage } from "./parse.ts";

const russian = (text: string) => markedAs("ru", text);

function told(body: string): [html: string, count: number] {
  const page = parsePage(body);
  const count = tellFallbacks(page);
  return [page.toString(), count];
}

test.each([
  ["an element of one text has its language", `<p>${russian("Кто ведёт")}</p>`, '<p lang="ru">Кто ведёт</p>', 1],
  ["a part of a text stands in an element of its own", `<p>Елі: ${russian("Россия")}.</p>`, '<p>Елі: <span lang="ru">Россия</span>.</p>', 1],
  ["what names a language keeps it", `<p lang="de">${russian("А")}</p>`, '<p lang="de">А</p>', 1],
  [
    "within a language another may stand",
    `<p>x ${markedAs("ru", `а ${markedAs("en", "b")} в`)}</p>`,
    '<p>x <span lang="ru">а </span><span lang="en">b</span><span lang="ru"> в</span></p>',
    3,
  ],
  [
    "a drawing is parted by its own elements",
    `<svg><text>Елі: ${russian("Россия")}</text></svg>`,
    '<svg><text>Елі: <tspan lang="ru">Россия</tspan></text></svg>',
    1,
  ],
  ["attributes and titles lose the mark", `<title>A ${russian("б")}</title><i title="${russian("в")}"></i>`, '<title>A б</title><i title="в"></i>', 1],
  [
    "an island keeps its elements and texts",
    `<div data-island="A"><p>Елі: ${russian("Россия")}</p><b>${russian("Китай")}</b></div>`,
    '<div data-island="A"><p>Елі: Россия</p><b lang="ru">Китай</b></div>',
    2,
  ],
  [
    "properties of an island have no marks",
    `<script type="application/json">{"a":"${russian("б")}"}</script>`,
    '<script type="application/json">{"a":"б"}</script>',
    1,
  ],
  ["what has no letter is in no language", `<p>${russian("2022")}</p>`, "<p>2022</p>", 0],
])("%s", (_, body, html, count) => {
  expect(told(body)).toEqual([html, count]);
});
