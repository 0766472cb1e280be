import {
  AGGREGATE_IDS,
  asCountry,
  asEntity,
  asOrganization,
  asParty,
  asPerson,
  asSeries,
  CARD_CODES,
  COUNTRY_IDS,
  nearest,
  ORGANIZATION_IDS,
  PERSON_IDS,
  parsePeriod,
  QueryError,
  type Resolve,
  SERIES_IDS,
} from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { REPUBLICS, type Republic } from "@multivector/data/vectors";
import { z } from "zod";
import { LANGUAGES } from "../data/languages.ts";
import { COMPONENT } from "../openapi/shared.ts";

/** Parameters that take several values, separated by commas or given several times, and how those of them that are names become ids. */
const lists = z.registry<{ resolve: Resolve<string> | null }>();

/** Does a parameter take several values? */
export function isList(schema: z.ZodType): boolean {
  return listOf(schema) !== undefined;
}

/** Parameters that take one thing by its name. */
const singles = z.registry<{ resolve: Resolve<string> }>();

/** How a parameter turns names into ids; null for one that does not. */
export function resolverOf(schema: z.ZodType): Resolve<string> | null {
  return (listOf(schema) ?? singles.get(schema))?.resolve ?? null;
}

function listOf(schema: z.ZodType): { resolve: Resolve<string> | null } | undefined {
  return lists.get(schema) ?? (schema instanceof z.ZodOptional ? listOf(schema.unwrap() as z.ZodType) : undefined);
}

// How a list stands in the document: `country=KAZ,UZB`.
const listed = (items: object, component?: string) => ({
  type: "array" as const,
  items,
  minItems: 1,
  param: { style: "form" as const, explode: false, ...(component === undefined ? {} : { [COMPONENT]: component }) },
});

/**
 * Several values of a fixed set, of which one is enough; letter case does not matter.
 *
 * @param component what the parameter is called in the document, where its name is not enough.
 */
export function manyOf<const T extends readonly [string, ...string[]]>(
  values: T,
  { example = values[0], component }: { example?: string | readonly string[]; component?: string } = {},
) {
  const schema = z
    .array(z.string())
    .transform((given, context): T[number][] => {
      const found = given.map((text) => values.find((value) => value === text) ?? values.find((value) => value.toLowerCase() === text.toLowerCase()) ?? text);
      const unknown = found.find((text) => !values.includes(text));
      if (unknown !== undefined) return refuse(context, unknown, `one or more of: ${values.join(", ")}`, nearest(unknown, values));
      return new Set(found).size === found.length ? found : refuse(context, given.join(","), "each of them once", []);
    })
    .meta({ ...listed({ type: "string", enum: [...values] }, component), uniqueItems: true, example: [example].flat() });
  lists.add(schema, { resolve: null });
  return schema;
}

/** Lists of ids that the document names once, as components. */
export const components = new Map<string, { values: readonly string[]; description: string }>();

/** The same resolver, without a search where the text is an id already: every id names itself. */
export function idsFirst<Id extends string>(ids: readonly string[], resolve: Resolve<Id>): Resolve<Id> {
  const known = new Set(ids);
  return (text, parameter) => (known.has(text) ? (text as Id) : resolve(text, parameter));
}

/** Several things that people call by id, code or name; the handler gets their ids, and the answer says to what names were resolved. */
function named<Id extends string>(ids: readonly string[], resolveName: Resolve<Id>, component: string, description: string, example: string) {
  const resolve = idsFirst(ids, resolveName);
  const schema = z
    .array(z.string())
    .transform((given, context): Id[] => {
      const found = new Set<Id>();
      for (const text of given) {
        try {
          found.add(resolve(text));
        } catch (error) {
          if (!(error instanceof QueryError)) throw error;
          return refuse(context, text, error.expected, error.nearest);
        }
      }
      return [...found];
    })
    .meta({ ...listed({ $ref: `#/components/schemas/${component}` }), example: [example] });
  lists.add(schema, { resolve });
  components.set(component, { values: ids, description });
  return schema;
}

export const country = named(COUNTRY_IDS, asCountry, "CountryId", "A state, by its alpha-3 code.", "KAZ");
export const organization = named(ORGANIZATION_IDS, asOrganization, "OrganizationId", "A body.", "csto");
export const party = named([...COUNTRY_IDS, ...ORGANIZATION_IDS], asParty, "PartyId", "A state or a body.", "KAZ");
export const person = named(PERSON_IDS, asPerson, "PersonId", "A person.", "xi-jinping");
export const seriesId = named(SERIES_IDS, asSeries, "SeriesId", "A series.", "trade-kaz");
/** A state, an aggregate, or another that only the card of a series names; whether a series has it is checked against its card. */
export const entity = named(
  [...new Set([...COUNTRY_IDS, ...AGGREGATE_IDS, ...CARD_CODES])],
  (text): string => ((CARD_CODES as readonly string[]).includes(text) ? text : asEntity(text)),
  "EntityId",
  "A state, an aggregate, or what else a series is about.",
  "KAZ",
);

/** One of the five republics, as the id of a path or of a query. */
export const asRepublic: Resolve<Republic> = (text, parameter = "country") => {
  const found = asCountry(text, parameter);
  const republic = REPUBLICS.find((one) => one === found);
  if (republic === undefined) throw new QueryError(parameter, text, `one of the five republics: ${REPUBLICS.join(", ")}`, REPUBLICS);
  return republic;
};
export const republics = named(REPUBLICS, asRepublic, "RepublicId", "One of the five republics.", "KAZ");

/** One thing that people call by id, code or name. */
function oneNamed<Id extends string>(resolve: Resolve<Id>, component: string, example: string, description: string) {
  const schema = z
    .string()
    .transform((text, context): Id => {
      try {
        return resolve(text);
      } catch (error) {
        if (!(error instanceof QueryError)) throw error;
        return refuse(context, text, error.expected, error.nearest);
      }
    })
    .meta({ allOf: [{ $ref: `#/components/schemas/${component}` }], example, description });
  singles.add(schema, { resolve });
  return schema;
}
export const republic = oneNamed(asRepublic, "RepublicId", "KAZ", "A republic.");

function refuse(context: z.RefinementCtx, found: string, expected: string, near: readonly string[]): never {
  context.addIssue({ code: "custom", message: expected, params: { found, nearest: near } });
  return z.NEVER;
}

const LEAP_YEAR = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY_IN_YEAR = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";
/** The days that there are, for JSON Schema. */
const DAY_PATTERN = `(?:\\d{4}-(?:${DAY_IN_YEAR})|${LEAP_YEAR}-02-29)`;

/** The versions that came out, oldest first. */
export const VERSIONS = meta.releases.map(({ version }) => version);
/** What records between two releases are called. It changes with them, so its form alone is in the document. */
const UNRELEASED = "\\d+\\.\\d+\\.\\d+-next\\.[0-9a-f]{8}";
/** One of the versions, or a day. */
export const versionOrDay = z
  .string()
  .regex(new RegExp(`^(?:${[...VERSIONS.map((version) => version.replaceAll(".", "\\.")), UNRELEASED, DAY_PATTERN].join("|")})$`), {
    error: `one of the versions ${VERSIONS.join(", ")}, or a day, YYYY-MM-DD`,
  });

/** The language of an answer: of everything that tells records of a version. */
export const lang = z
  .enum(LANGUAGES)
  .optional()
  .describe(
    "Language of the texts and of names inside them: `en`, `ru`, or in part `kk`, `kk-Latn` (Kazakh in Latin letters), `uz` and `uz-Cyrl` (Uzbek in Cyrillic ones). What is not translated is Russian where Kazakh or Uzbek was asked for, and English else; `meta.untranslated` says where. English if left out, whatever Accept-Language says, so that an address gives everybody the same.",
  )
  .meta({ example: "ru" });

const NOW = "now";

/** A date of the EDTF subset, or `now` for the horizon of the dataset. The example in the message is worth more than the grammar. */
export const date = z
  .string()
  .transform((text) => (text === NOW ? meta.horizon : text))
  .refine((text) => parsePeriod(text) !== null, { error: "a date that exists: 2007, 2007-01 or 2007-01-01, optionally followed by ~ or ?; or now" })
  .meta({ example: "2007-01-01", type: "string", pattern: `^(?:(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${DAY_PATTERN})[~?]?|${NOW})$` });

/** A yes or a no. */
export const flag = z
  .enum(["true", "false"])
  .transform((text) => text === "true")
  .meta({ type: "boolean" });

// With more digits, numbers would no longer be told apart.
const DIGITS = 15;

/** A whole number, written in digits alone. */
export function wholeNumber({ min, max = 10 ** DIGITS - 1 }: { min: number; max?: number }) {
  return z
    .string()
    .regex(new RegExp(`^\\d{1,${DIGITS}}$`), "a whole number, in digits")
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta({ type: "integer", minimum: min, maximum: max });
}

/** Is a parameter a yes or a no? */
export function isFlag(schema: z.ZodType | undefined): boolean {
  return schema?.meta()?.type === "boolean" || (schema instanceof z.ZodOptional && isFlag(schema.unwrap() as z.ZodType));
}

/** A year of the time that series reach. */
export const year = wholeNumber({ min: 1900, max: 2100 }).meta({ example: 2019 });

/** The id of a record in a path; the look-up reports it, with the nearest ones, if there is none. The component lists those that there are. */
export const id = (example: string, component?: IdComponent) =>
  z
    .string()
    .min(1)
    .describe("Its id.")
    .meta({ example, ...(component === undefined ? {} : { enum: [...(components.get(component)?.values ?? [])] }) });
export type IdComponent = "CountryId" | "OrganizationId" | "PartyId" | "PersonId" | "RepublicId" | "SeriesId";
