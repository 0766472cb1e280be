import { z } from "zod";
import { aliases, CitationSchema, CoordinatesSchema, DatedPeriodSchema, NameSchema, placeName, prose, spell, wording } from "./fields.ts";

export const CountrySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe("ISO 3166-1 alpha-3."),
    kind: z.enum(["republic", "partner"]).describe("One of the five republics, or a state seen from them."),
    iso2: z.string().regex(/^[A-Z]{2}$/),
    isoNumeric: z.string().regex(/^\d{3}$/),
    wikidata: z.string().regex(/^Q\d+$/),
    cow: z.int().min(2).max(999).nullable().describe("Number in the Correlates of War state list."),
    gw: z.int().min(2).max(999).nullable().describe("Number in the list of Gleditsch and Ward; recalled where it differs from the other."),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)).describe("Official languages of the state, as far as names are held in them here; ISO 639-1."),
    names: z.array(NameSchema).min(1),
    aliases,
    capitals: z
      .array(z.strictObject({ name: placeName, coordinates: CoordinatesSchema, ...spell, citations: z.array(CitationSchema) }))
      .describe("The capital through time, oldest first, under the name it had. A start that is not known lies before 1991."),
    independence: z
      .strictObject({ date: DatedPeriodSchema, from: wording(1).nullable().describe("Whom from.") })
      .nullable()
      .describe("Independence as the state dates it; null where no single date is given."),
    exists: z.strictObject(spell).describe("When the state of this id can act: sign, join, take part."),
    note: prose.nullable(),
    citations: z.array(CitationSchema).min(1),
  })
  .meta({ id: "Country", description: "A state that records name." });

export type Country = z.infer<typeof CountrySchema>;
