import type { z } from "zod";
import { AgreementSchema } from "./agreement.ts";
import { ArticleSchema, ClaimSchema } from "./claim.ts";
import { CorridorSchema } from "./corridor.ts";
import { CountrySchema } from "./country.ts";
import { DeploymentSchema } from "./deployment.ts";
import { EventSchema } from "./event.ts";
import type { CollectionName } from "./fields.ts";
import { MembershipSchema } from "./membership.ts";
import { OrganizationSchema } from "./organization.ts";
import { PersonSchema, TenureSchema, VisitSchema } from "./person.ts";
import { PositionSchema, VoteSchema } from "./position.ts";
import { SeriesSchema } from "./series.ts";
import { SignpostSchema, TermSchema } from "./signpost.ts";
import { SourceSchema } from "./source.ts";

/** The schema of each collection's records as published. Everything else about their shape is derived from these. */
export const schemas = {
  sources: SourceSchema,
  countries: CountrySchema,
  organizations: OrganizationSchema,
  memberships: MembershipSchema,
  people: PersonSchema,
  tenures: TenureSchema,
  events: EventSchema,
  agreements: AgreementSchema,
  deployments: DeploymentSchema,
  corridors: CorridorSchema,
  visits: VisitSchema,
  positions: PositionSchema,
  votes: VoteSchema,
  series: SeriesSchema,
  articles: ArticleSchema,
  claims: ClaimSchema,
  signposts: SignpostSchema,
  terms: TermSchema,
} as const satisfies Record<CollectionName, z.ZodObject>;

/** The record type of each collection. */
export type Records = { [C in CollectionName]: z.infer<(typeof schemas)[C]> };
