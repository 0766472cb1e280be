import type { z } from "zod";
import { ArticleSchema, ClaimSchema } from "./claim.ts";
import { CountrySchema } from "./country.ts";
import { EventSchema } from "./event.ts";
import type { CollectionName } from "./fields.ts";
import { MembershipSchema } from "./membership.ts";
import { OrganizationSchema } from "./organization.ts";
import { SourceSchema } from "./source.ts";

/** The schema of each collection's records as published. Everything else about their shape is derived from these. */
export const schemas = {
  sources: SourceSchema,
  countries: CountrySchema,
  organizations: OrganizationSchema,
  memberships: MembershipSchema,
  events: EventSchema,
  articles: ArticleSchema,
  claims: ClaimSchema,
} as const satisfies Record<CollectionName, z.ZodObject>;

/** The record type of each collection. */
export type Records = { [C in CollectionName]: z.infer<(typeof schemas)[C]> };

export * from "./check.ts";
export * from "./claim.ts";
export { type Column, columnsOf, rowsOf } from "./columns.ts";
export * from "./country.ts";
export * from "./event.ts";
export * from "./fields.ts";
export * from "./membership.ts";
export * from "./organization.ts";
export * from "./source.ts";
export { dateKind, writtenSchema } from "./written.ts";
