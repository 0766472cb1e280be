import { z } from "zod";
import { EDTF_DATE_PATTERN } from "../time/index.ts";
import { AgreementKind } from "./agreement.ts";
import { CorridorKind } from "./corridor.ts";
import { DeploymentKind } from "./deployment.ts";
import { EventType, ParticipantRole } from "./event.ts";
import { prose, reference } from "./fields.ts";
import { Role } from "./organization.ts";
import { Office } from "./person.ts";
import { Issue, Stance } from "./position.ts";

const at = z.string().regex(new RegExp(EDTF_DATE_PATTERN)).describe("A date of the EDTF subset.");
const span = { from: at, to: at };
const country = z
  .string()
  .regex(/^([A-Z]{3}|republics)$/)
  .describe("A state, or republics for the five.");
const entity = z
  .string()
  .regex(/^([A-Z]{3}|EU27|WLD|republics)$/)
  .describe("A state, EU27, WLD for the world, or republics for the five.");
const year = z.int().min(1900).max(2100);

// Questions about a date or a span: also what signposts read, at a date of the reader's choosing.
const members = {
  ask: z.literal("members"),
  organization: reference("organizations"),
  role: Role.optional().describe("By default the organization's full roles."),
};
const memberOf = { ask: z.literal("roles"), organization: reference("organizations"), country: reference("countries") };
const events = {
  ask: z.literal("events"),
  type: EventType.optional(),
  country: reference("countries").optional(),
  organization: reference("organizations").optional(),
  role: ParticipantRole.optional().describe("The role of the named country or organization."),
};
const visits = {
  ask: z.literal("visits"),
  person: reference("people").optional(),
  visitor: reference("countries").optional().describe("Whom the visitor stands for."),
  host: country.optional().describe("Where to."),
};
const deployments = {
  ask: z.literal("deployments"),
  operator: reference("countries").optional(),
  host: country.optional(),
  kind: DeploymentKind.optional(),
};
const agreements = {
  ask: z.literal("agreements"),
  party: reference("countries").optional(),
  with: country.optional(),
  kind: AgreementKind.optional(),
  binding: z.literal(true).optional(),
};
const corridors = {
  ask: z.literal("corridors"),
  country: country.optional(),
  avoiding: reference("countries").optional().describe("Routes that do not cross this state."),
  kind: CorridorKind.optional(),
};
const share = {
  ask: z.literal("share"),
  series: reference("series"),
  item: z.string().describe("An item of the series' card."),
  entity: reference("countries"),
  partner: entity,
};
const observation = {
  ask: z.literal("observation"),
  series: reference("series"),
  item: z.string(),
  entity: entity.describe("With republics the five are added up."),
  partner: entity.optional(),
};

/** The questions a check may ask. Each is a query of `query/`, so that page, API and reader can repeat it. */
export const QuestionSchema = z
  .discriminatedUnion("ask", [
    z.strictObject({ ...members, at }),
    z.strictObject({ ...memberOf, at }),
    z.strictObject({ ask: z.literal("largest-membership"), organization: reference("organizations") }),
    z.strictObject({ ask: z.literal("left"), organization: reference("organizations"), ...span }),
    z.strictObject({ ...events, ...span }),
    z.strictObject({ ask: z.literal("event-days"), event: reference("events") }),
    z.strictObject({ ask: z.literal("event-dates"), event: reference("events") }),
    z.strictObject({ ask: z.literal("participants"), event: reference("events"), role: ParticipantRole }),
    z.strictObject({ ask: z.literal("casualties"), event: reference("events"), measure: z.enum(["deaths", "injuries", "displaced"]) }),
    z.strictObject({ ask: z.literal("organization-date"), organization: reference("organizations"), date: z.enum(["signed", "inForce"]) }),
    z.strictObject({ ask: z.literal("countries"), kind: z.enum(["republic", "partner"]) }),
    z.strictObject({
      ...visits,
      ...span,
      of: z.enum(["stops", "journeys", "countries"]).optional().describe("What is counted; stops by default."),
    }),
    z.strictObject({ ...deployments, at }),
    z.strictObject({ ...agreements, at }),
    z.strictObject({ ask: z.literal("agreement-date"), agreement: reference("agreements"), date: z.enum(["initialled", "signed", "in-force", "ended"]) }),
    z.strictObject({ ask: z.literal("agreement-parties"), agreement: reference("agreements") }),
    z.strictObject({ ...corridors, at }),
    z.strictObject({ ask: z.literal("corridor-date"), corridor: reference("corridors"), date: z.enum(["started", "opened", "closed"]) }),
    z.strictObject({
      ask: z.literal("votes"),
      vote: reference("votes"),
      choice: z.enum(["yes", "no", "abstain", "absent"]),
      among: z.literal("republics").optional(),
    }),
    z.strictObject({ ask: z.literal("positions"), issue: Issue, stance: Stance, among: z.literal("republics").optional() }),
    z.strictObject({ ask: z.literal("office"), country: reference("countries"), office: Office, at }),
    z.strictObject({ ask: z.literal("leading-partner"), series: reference("series"), entity: reference("countries"), year }),
    z.strictObject({ ...share, year }),
    z.strictObject({ ...observation, year }),
  ])
  .meta({ id: "Question", description: "A declarative query." });

/** The same questions without their date, which the reader chooses; counts of events look back over so many years. */
export const ReadingSchema = z
  .discriminatedUnion("ask", [
    z.strictObject(members),
    z.strictObject(memberOf),
    z.strictObject(deployments),
    z.strictObject(agreements),
    z.strictObject(corridors),
    z.strictObject({ ...events, years: z.int().min(1).max(10) }),
    z.strictObject({ ...visits, years: z.int().min(1).max(10) }),
    z.strictObject(share),
    z.strictObject(observation),
  ])
  .meta({ id: "Reading", description: "A question that is asked at any date." });

/** What every question answers with; a part that a question does not have is null or empty. */
export const AnswerSchema = z
  .strictObject({
    least: z.number().nullable().describe("The number at least."),
    most: z.number().nullable().describe("The number at most; null also where nothing bounds it."),
    value: z.string().nullable().describe("A date or a pair of dates."),
    ids: z.array(z.string()).describe("The records or states that make up the number, sorted."),
  })
  .meta({ id: "Answer", description: "What a question gives." });

export const CheckSchema = z
  .strictObject({
    question: QuestionSchema,
    expect: z
      .strictObject({
        least: z.number().optional(),
        most: z.number().optional(),
        above: z.number().optional().describe("The number at least must be higher."),
        below: z.number().optional().describe("The number at most must be lower."),
        value: z.string().optional(),
        ids: z.array(z.string()).optional(),
      })
      .describe("What the answer must be for the verdict to stand; parts not given are not compared."),
    because: prose.describe("Why this answer bears the verdict."),
  })
  .meta({ id: "Check", description: "A claim's query and the answer its verdict rests on; run in every build." });

export type Question = z.infer<typeof QuestionSchema>;
export type Reading = z.infer<typeof ReadingSchema>;
export type Answer = z.infer<typeof AnswerSchema>;
export type Check = z.infer<typeof CheckSchema>;
