import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";

test("plain text and Markdown are read, by name or kind, without a mark of the byte order", async () => {
  expect(await readFile(new File(["\uFEFFÜber 7"], "a.txt"))).toEqual({ text: "Über 7" });
  expect(await readFile(new File(["# A"], "A.MD", { type: "" }))).toEqual({ text: "# A" });
  expect(await readFile(new File(["a"], "note", { type: "text/plain;charset=utf-8" }))).toEqual({ text: "a" });
});

test("other files are refused, and why", async () => {
  expect(await readFile(new File(["<p>"], "a.html", { type: "text/html" }))).toEqual({ refused: "kind", name: "a.html" });
  expect(await readFile(new File([new Uint8Array([0xff, 0xfe, 65, 0])], "a.txt"))).toEqual({ refused: "bytes", name: "a.txt" });
  expect(await readFile(new File(["x".repeat(1_000_001)], "a.md"))).toEqual({ refused: "size", name: "a.md" });
});
