import { expect, it } from "vitest";
import { rangesOf } from "./picture-faces.ts";

it("reads which letters a face has", () => {
  expect(rangesOf("U+0-FF, U+131, U+4??")).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x400, 0x4ff],
  ]);
  expect(rangesOf("")).toEqual([[0, 0x10ffff]]);
});
