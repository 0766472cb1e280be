import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { DUPLICATE, formOf, RIGHT, type Typed } from "../../src/intake/forms.fixtures.ts";
import { FORM } from "../../src/intake/index.ts";
import { dataset } from "../../test/dataset.ts";
import { newEvent } from "./new-event.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "multivector-intake-"));
  for (const collection of ["events", "sources"]) mkdirSync(join(root, "records", collection), { recursive: true });
  writeFileSync(join(root, "ids.txt"), "events/2021-01-01-a\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (typed: Typed) => {
  const path = join(root, "issue.md");
  writeFileSync(path, formOf(typed));
  return newEvent(root, () => dataset, ["--from", path, "--on", "2026-11-30"]);
};
const written = () => ["events", "sources"].flatMap((collection) => readdirSync(join(root, "records", collection)));

it("writes the record with its new source, and enters their ids", () => {
  const { made, text } = file(RIGHT);
  expect(made).toEqual(["records/events/2025-03-11-invented-forum-towns-khujand.yaml", "records/sources/news-example-2025-03-12.yaml"]);
  expect(text).toContain("2 values have no receipt yet");
  expect(written()).toHaveLength(2);
  expect(readFileSync(join(root, "ids.txt"), "utf8").split("\n")).toEqual(
    expect.arrayContaining(["events/2021-01-01-a", "events/2025-03-11-invented-forum-towns-khujand", "sources/news-example-2025-03-12"]),
  );
  // Filed twice, the first stays as it is.
  expect(file(RIGHT)).toMatchObject({ made: null, problem: expect.stringContaining("exists already; edit it instead") });
});

it("writes a likely duplicate with its warning first: whether it is one is for a person", () => {
  expect(file(DUPLICATE)).toMatchObject({ problem: null, text: expect.stringMatching(/^A draft of .* It is most likely events\/2022-01-06/) });
});

it("writes nothing where something has to be put right, or is not asked rightly", () => {
  expect(file({ ...RIGHT, start: "2025-02-30" })).toMatchObject({ made: null, problem: "nothing was written", text: expect.stringContaining("2025-02-30") });
  expect(newEvent(root, () => dataset, ["--from", "nowhere.md"])).toMatchObject({
    made: null,
    problem: expect.stringContaining("expected --from and a file that is there"),
  });
  expect(newEvent(root, () => dataset, ["--form", "x"])).toMatchObject({ made: null, problem: expect.stringContaining("--form") });
  expect(newEvent(root, () => dataset, ["--from", join(root, "ids.txt"), "--on", "soon"])).toMatchObject({
    made: null,
    problem: expect.stringMatching(/^on is "soon"/),
  });
  expect(written()).toEqual([]);
});

it("is asked by the form of an issue in the same words, with the same choices", () => {
  const form = parse(readFileSync(new URL("../../../../.github/ISSUE_TEMPLATE/event.yml", import.meta.url), "utf8"));
  const fields = form.body.filter(({ type }: { type: string }) => type !== "markdown");
  expect(
    fields.map(({ id, attributes, validations }: { id: string; attributes: Record<string, unknown>; validations?: { required: boolean } }) => ({
      id,
      label: attributes.label,
      hint: attributes.description,
      example: attributes.placeholder,
      options: attributes.options,
      required: validations?.required ?? false,
    })),
  ).toEqual(
    FORM.map(({ id, label, hint, example, options, required }) => ({
      id,
      label,
      hint,
      example: options === undefined ? example : undefined,
      options,
      required,
    })),
  );
});
