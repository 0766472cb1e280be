import { z } from "zod";
import type { Texts } from "../http/item-shape.ts";

const EntityKind = z.enum(["state", "aggregate", "other"]).meta({ id: "EntityKind", description: "What a code of a series stands for." });

export const ObservationSchema = z
  .strictObject({
    series: z.string(),
    reporter: z.string().nullable().describe("Who counted, where two sides count the same flow differently."),
    item: z.string().describe("What of the series, as its card says."),
    unit: z.string(),
    entity: z.string().describe("State, or aggregate, that the value is about."),
    partner: z.string().nullable().describe("The other side; null where the series is about one."),
    year: z.int(),
    value: z.number().nullable().describe("Null where it would rest on too few observations; the note says so."),
    note: z.string().nullable(),
    entityKind: EntityKind.describe("Is the entity a state, an aggregate such as EU27, or something that the card of the series names?"),
    partnerKind: EntityKind.nullable().describe(
      "The same of the partner. Aggregates hold what their members hold: they belong in no sum and no ranking with them.",
    ),
  })
  .meta({ id: "Observation", description: "One value of a series. A value that was not observed has no row; it is never zero." });
/** What of a value is said in words. Notes are written beside the values, in English alone. */
export const OBSERVATION_TEXTS: Texts = { reporter: "series.reporter", unit: "series.items.unit", note: null };
export type ObservationItem = z.infer<typeof ObservationSchema>;
