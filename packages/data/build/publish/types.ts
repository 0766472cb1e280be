import { compile } from "json-schema-to-typescript";
import { z } from "zod";
import { AnswerSchema, type CollectionName, references, schemas } from "../../src/schema/index.ts";

const BANNER = "// Generated from src/schema by the build. Do not edit.\n\n";

/** The types of ids that are lists of their own; others are any text. */
const ID_TYPES: Partial<Record<CollectionName, string>> = {
  countries: "CountryId",
  organizations: "OrganizationId",
  people: "PersonId",
  series: "SeriesId",
};
const IDS = `import type { ${Object.values(ID_TYPES).join(", ")} } from "./vocabulary.ts";\n\nexport type * from "./vocabulary.ts";\n\n`;

/** The `id` fields of the collections whose ids are lists. */
const ownIds = new Map((Object.keys(ID_TYPES) as CollectionName[]).map((name) => [schemas[name].shape.id as z.core.$ZodType, name]));

/** Plain TypeScript types of all records, so that the published main entry needs no Zod. */
export async function generateTypes(): Promise<string> {
  const schema = z.toJSONSchema(z.strictObject({ ...schemas, answers: AnswerSchema }), {
    override({ zodSchema, jsonSchema }) {
      const target = references.get(zodSchema)?.collection ?? ownIds.get(zodSchema);
      const type = target === undefined ? undefined : ID_TYPES[target];
      if (type !== undefined) Object.assign(jsonSchema, { tsType: type });
    },
  });
  const text = await compile(schema as Parameters<typeof compile>[0], "Records", {
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return (
    BANNER +
    IDS +
    text
      .replace(/ \* \n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n/g, "")
      // Zod's optional fields may also be undefined; exactOptionalPropertyTypes tells the two apart.
      .replace(/^(\w+\?: .*[^{])$/gm, "$1 | undefined")
      // The modules of single collections leave what is said to the module of receipts.
      .replace(/^export interface Citation \{[^}]*\}/m, (citation) => citation.replace(/^(supports|locator|says): (.*)$/gm, "$1?: $2"))
  );
}
