import { expect, it } from "vitest";
import { fileType } from "./file.ts";

it.each([
  ["csv/events.csv", "text/csv; charset=utf-8"],
  ["bulk/multivector.sqlite", "application/vnd.sqlite3"],
  ["SHA256SUMS", "text/plain; charset=utf-8"],
  ["notes.txt", "text/plain; charset=utf-8"],
])("%s is sent as %s", (path, type) => expect(fileType(path)).toBe(type));
