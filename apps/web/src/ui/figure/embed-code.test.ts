import { expect, test } from "vitest";
import { frameCode } from "./embed-code.ts";

test("a frame names its figure, its language and the view, and a title may have any letter", () => {
  const code = frameCode({
    site: "https://example.org",
    locale: "ru",
    id: "alliance",
    title: 'A "treaty" & more',
    height: 700,
    search: "?time=2007-01-01&version=1.0.0",
  });
  expect(code).toMatch(/^<iframe src="https:\/\/example\.org\/ru\/embed\/alliance\?time=2007-01-01&amp;version=1\.0\.0" /);
  expect(code).toContain('title="A &quot;treaty&quot; &amp; more"');
  expect(code).toContain('height="700"');
});
