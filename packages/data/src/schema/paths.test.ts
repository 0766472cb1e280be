import { expect, it } from "vitest";
import { z } from "zod";
import { fieldPathsOf } from "./paths.ts";
import { publishedSchemas } from "./published.ts";

it("lists every field, lists and the fields of their items alike", () => {
  const schema = z.object({
    a: z.string().nullable(),
    b: z.object({ c: z.int() }).nullable(),
    d: z.array(z.object({ e: z.array(z.string()), f: z.array(z.object({ g: z.int() })) })),
  });
  expect(fieldPathsOf(schema)).toEqual(["a", "b.c", "d", "d.e", "d.f", "d.f.g"]);
  expect(fieldPathsOf(publishedSchemas.memberships)).toEqual(
    expect.arrayContaining(["id", "spells", "spells.start.earliest", "spells.citations.source", "never.note"]),
  );
});
