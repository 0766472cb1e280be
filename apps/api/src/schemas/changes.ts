import { publishedSchema, Role, reference, StartSchema } from "@multivector/data/schema";
import { z } from "zod";
import { Holds } from "../http/item-shape.ts";

export const WorldChangeSchema = z
  .strictObject({
    kind: z.enum(["role-begins", "role-ends", "event"]),
    date: publishedSchema(StartSchema).describe("First day of it."),
    record: z.string().describe("Id of the record that says so."),
    country: reference("countries").nullable(),
    organization: reference("organizations").nullable(),
    role: Role.nullable(),
    title: z.string().nullable(),
    holds: Holds,
  })
  .meta({ id: "WorldChange", description: "Something that changed in the world." });

export const DatasetChangeSchema = z
  .strictObject({
    version: z.string().describe("The release that brought it."),
    date: z.string().describe("Day of that release."),
    change: z.enum(["added", "changed", "withdrawn"]),
    collection: z.string().describe("A collection, or `observations` for the values of a series."),
    id: z.string(),
    fields: z.array(z.string()).describe("Fields that differ; empty unless changed."),
  })
  .meta({ id: "DatasetChange", description: "Something that changed in the dataset, not in the world." });
