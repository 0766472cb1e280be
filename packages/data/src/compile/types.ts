import { compile } from "json-schema-to-typescript";
import { z } from "zod";
import { AnswerSchema, schemas } from "../schema/index.ts";

const BANNER = "// Generated from src/schema by `pnpm --filter @multivector/data types`. Do not edit.\n\n";

/** Plain TypeScript types of all records, so that the published main entry needs no Zod. */
export async function generateTypes(): Promise<string> {
  const schema = z.toJSONSchema(z.strictObject({ ...schemas, answers: AnswerSchema }));
  const text = await compile(schema as Parameters<typeof compile>[0], "Records", {
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return (
    BANNER +
    text
      .replace(/ \* \n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n/g, "")
      // Zod's optional fields may also be undefined; exactOptionalPropertyTypes tells the two apart.
      .replace(/^(\w+\?: .*[^{])$/gm, "$1 | undefined")
  );
}
