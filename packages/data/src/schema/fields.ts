import { z } from "zod";
import { EDTF_DATE_PATTERN } from "../time/index.ts";

/** The collections, in the order in which they may refer to one another. */
export const COLLECTION_NAMES = [
  "sources",
  "countries",
  "organizations",
  "memberships",
  "people",
  "tenures",
  "events",
  "agreements",
  "deployments",
  "corridors",
  "visits",
  "positions",
  "votes",
  "series",
  "articles",
  "claims",
  "signposts",
  "terms",
] as const;
export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** Which collection a reference points into; read by the link rule and by the dictionary. */
export const references = z.registry<{ collection: CollectionName }>();

/** Fields that the build fills in and an author may not write. */
export const computed = z.registry<{ by: string }>();

/** A reference to a record of another collection. */
export function reference(collection: CollectionName) {
  return z.string().min(1).describe(`Id of a record in ${collection}.`).register(references, { collection });
}

const day = z.int();

/** A date that is known at least to the year. Authors write its EDTF text alone. */
export const DatedPeriodSchema = z
  .strictObject({
    edtf: z.string().regex(new RegExp(EDTF_DATE_PATTERN)).describe("The date as written, in the EDTF subset."),
    earliest: day.describe("First day it can mean, in days since 1970-01-01."),
    latest: day.describe("Last day it can mean, in days since 1970-01-01."),
  })
  .meta({ id: "DatedPeriod", description: "A date with its precision, as the first and the last day it can mean." });

/** Start of a spell. Authors write EDTF text, or nothing where the start is unknown. */
export const StartSchema = z
  .strictObject({
    edtf: z.string().nullable().describe("The date as written; null if unknown."),
    earliest: day.nullable().describe("First possible start day; null if unbounded."),
    latest: day.nullable().describe("Last possible start day; null if unbounded."),
  })
  .meta({ id: "SpellStart", description: "First day of a spell." });

/** End of a spell. Authors write EDTF text, `".."` for still going on, or nothing where the end is unknown. */
export const EndSchema = z
  .strictObject({
    edtf: z.string().nullable().describe('The date as written; ".." while it goes on, null if unknown.'),
    earliest: day.nullable().describe("First possible day on which it no longer held; null if unbounded."),
    latest: day.nullable().describe("Last possible day on which it no longer held; null if unbounded or still going on."),
  })
  .meta({ id: "SpellEnd", description: "The day on which a spell no longer holds: spells are half-open, [start, end)." });

/** Last day of an event, which still counts. Authors write EDTF text, `".."` while it goes on, or nothing where it is unknown. */
export const LastDaySchema = z
  .strictObject({
    edtf: z.string().nullable().describe('The date as written; ".." while it goes on, null if unknown.'),
    earliest: day.nullable().describe("First day that can have been the last; null if unbounded."),
    latest: day.nullable().describe("Last day that can have been the last; null if unbounded or still going on."),
  })
  .meta({ id: "LastDay", description: 'The last day it went on, itself included (not half-open); ".." while it goes on.' });

/** A state or an organization: exactly one of the two; spread into the object that names it. */
export const party = { country: reference("countries").nullable(), organization: reference("organizations").nullable() };

/** A period; spread into the object that has it. */
export const spell = { start: StartSchema, end: EndSchema };

export const IsoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("A day, YYYY-MM-DD.");

export const Confidence = z.enum(["high", "medium", "low"]).meta({ id: "Confidence", description: "How sure the compilers are; never high on recall alone." });

/**
 * Texts of our own in English that can stand in other languages. Of one `kind` are those that mean the same wherever they stand, and are
 * translated once: the name of a town, of an office. Read by the translations; a field that is not entered here stays as it is.
 */
export const translatable = z.registry<{ kind: "text" | "place" | "office" }>();

/** A name, a title, a few words of our own. */
export function wording(least: number) {
  return z.string().min(least).register(translatable, { kind: "text" });
}

/** A sentence or two of our own. */
export const prose = wording(3);

/** The name of a town or a site. */
export const placeName = z.string().min(1).register(translatable, { kind: "place" });

/** What an office is called. */
export const officeTitle = z.string().min(2).register(translatable, { kind: "office" });

/** How often something new comes. Ended: nothing will, since the publisher stopped. */
export const Rhythm = z
  .enum(["monthly", "quarterly", "yearly", "irregular", "ended"])
  .meta({ id: "Rhythm", description: "How often something new comes. Ended: the publisher stopped." });
export type Rhythm = z.infer<typeof Rhythm>;

/** How much of a source was read: all of it, a part that bears on the fact, or no more than its entry in a list. */
export const Extent = z.enum(["whole", "excerpt", "listing"]).meta({ id: "Extent", description: "How much of a source was read." });
export type Extent = z.infer<typeof Extent>;

/** What part of a work a locator can name. */
export const LOCATOR_KINDS = [
  ...["page", "preamble", "article", "annex", "chapter", "section", "paragraph", "note"],
  ...["table", "row", "column", "entry", "figure", "headline", "caption", "time"],
] as const;
export type LocatorKind = (typeof LOCATOR_KINDS)[number];

const LOCATOR = `(?:preamble|headline|(?:${LOCATOR_KINDS.join("|")}) [^,;]*[^,; ])`;

export const CitationSchema = z
  .strictObject({
    source: reference("sources"),
    supports: z
      .array(z.string().min(2))
      .describe(
        "Values of the record that the source gives, by their fields beside the citations: `start`, `parties.KAZ`, `participants`. Empty where the citation stands with one value alone, or nobody has said yet.",
      ),
    locator: z
      .string()
      .regex(new RegExp(`^${LOCATOR}(?:, ${LOCATOR})*$`), {
        error: `expected what part of the source, and which: "article 5", "table 2, row Kazakhstan", "headline"; parts: ${LOCATOR_KINDS.join(", ")}`,
      })
      .nullable()
      .describe("Where in the source: the kind of part and its number or name, the larger part first, parted by commas."),
    says: z.string().min(3).nullable().describe("What the source says, in our words."),
    read: IsoDay.nullable()
      .describe("When a copy was read; null if the fact is recalled and not yet checked.")
      .register(computed, { by: "the source's own `read`" }),
  })
  .meta({ id: "Citation", description: "What a statement rests on." });

export const ConflictSchema = z
  .strictObject({
    point: prose.describe("What the sources disagree about."),
    values: z
      .array(
        z.strictObject({
          value: wording(1).describe("What this side gives."),
          holder: wording(1).nullable().describe("Who says so, where that is not plain from the sources."),
          citations: z.array(CitationSchema),
        }),
      )
      .min(2),
  })
  .meta({ id: "Conflict", description: "Values that stand side by side because sources differ; none is preferred here." });

export const NameSchema = z
  .strictObject({
    text: z.string().min(1),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .describe("ISO 639 code of the language."),
    script: z.enum(["Latn", "Cyrl", "Hans"]).describe("ISO 15924 code of the script."),
    kind: z.enum(["common", "official", "abbreviation"]).describe("An abbreviation is the short form in use, of letters or of words."),
    ...spell,
    citations: z.array(CitationSchema),
  })
  .meta({ id: "Name", description: "A name with its language, script, kind and the time in which it is current." });

export const aliases = z
  .array(z.string().min(2))
  .describe("What people also type for it that is no name in use: short forms, other spellings, what it was part of. Only used to find it.");

export const CoordinatesSchema = z
  .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .meta({ id: "Coordinates", description: "Degrees, WGS 84." });
