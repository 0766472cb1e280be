import type { OpenAPIHono } from "@hono/zod-openapi";
import { changesBetween, eventsBetween, membershipsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { meta } from "@multivector/data/meta";
import { EventSchema, EventType, Role } from "@multivector/data/schema";
import { z } from "zod";
import type { Answer } from "../http/envelope.ts";
import { recordOf, requireKnown } from "../http/lookup.ts";
import { pageOf, pageParameters } from "../http/paging.ts";
import { date, id } from "../http/parameters.ts";
import { addResource } from "../http/resource.ts";
import { EventBetweenSchema, MemberAtSchema, WorldChangeSchema } from "../schemas.ts";

const { countries, organizations, memberships, events } = dataset;

const at = date.optional().describe(`Day, month or year; the dataset's horizon (${meta.horizon}) if left out.`);
const role = z
  .enum([...Role.options, "any"])
  .optional()
  .describe("A role, or `any` for every role in law. By default the roles that count as being in.");
const country = id("KAZ").optional();
const organization = id("csto").optional();

/** Who was in what at a date: the question behind two addresses. */
function membersAnswer(query: {
  organization?: string | undefined;
  country?: string | undefined;
  at?: string | undefined;
  role?: z.infer<typeof role>;
  limit?: number | undefined;
  after?: string | undefined;
}): Answer<z.infer<typeof MemberAtSchema>[]> {
  const asked = query.at ?? meta.horizon;
  const { least, most, members } = membershipsAt(memberships, { ...query, at: asked });
  // Two spells of one membership may both be possible on a date, so the place in the list is named by the spell.
  const page = pageOf(members, (member) => `${member.membership}~${member.start.edtf ?? ""}`, query);
  return { data: page.items, at: asked, least, most, total: page.total, next: page.next };
}

export function addTimeRoutes(app: OpenAPIHono): void {
  addResource(app, {
    path: "/v1/organizations/{id}/members",
    tag: "memberships",
    summary: "Who was in an organization at a date",
    params: { id: id("csto") },
    query: { at, role, ...pageParameters },
    data: z.array(MemberAtSchema),
    answer: ({ id: asked, ...query }) => membersAnswer({ ...query, organization: recordOf(organizations, "organization", asked).id }),
  });
  addResource(app, {
    path: "/v1/memberships",
    tag: "memberships",
    summary: "Who was in what at a date",
    params: {},
    query: { at, country, organization, role, ...pageParameters },
    data: z.array(MemberAtSchema),
    answer(query) {
      requireKnown(countries, "country", query.country);
      requireKnown(organizations, "organization", query.organization);
      return membersAnswer(query);
    },
  });
  const span = {
    from: date.optional().describe("First date; its first day counts. 1900 if left out."),
    to: date.optional().describe(`Last date; its last day counts. ${meta.horizon} if left out.`),
  };
  const whole = (query: { from?: string | undefined; to?: string | undefined }) => ({ from: query.from ?? "1900", to: query.to ?? meta.horizon });
  addResource(app, {
    path: "/v1/events",
    tag: "events",
    summary: "What began between two dates",
    params: {},
    query: { ...span, type: EventType.optional(), country, organization, ...pageParameters },
    data: z.array(EventBetweenSchema),
    answer(query) {
      requireKnown(countries, "country", query.country);
      requireKnown(organizations, "organization", query.organization);
      const { from, to } = whole(query);
      const found = eventsBetween(events, { ...query, from, to });
      const { items, total, next } = pageOf(found.events, ({ event }) => event.id, query);
      return { data: items, from, to, least: found.least, most: found.most, total, next };
    },
  });
  addResource(app, {
    path: "/v1/events/{id}",
    tag: "events",
    summary: "One event by its id",
    params: { id: id("2022-01-06-csto-deployment-kazakhstan") },
    query: {},
    data: EventSchema,
    answer: (input) => ({ data: recordOf(events, "event", input.id) }),
  });
  addResource(app, {
    path: "/v1/changes-between",
    tag: "changes",
    summary: "What changed in the world between two dates: roles begun and ended, and events",
    params: {},
    query: { from: date, to: date, country, organization, ...pageParameters },
    data: z.array(WorldChangeSchema),
    answer(query) {
      requireKnown(countries, "country", query.country);
      requireKnown(organizations, "organization", query.organization);
      const { least, most, changes } = changesBetween(dataset, query);
      const place = (change: (typeof changes)[number]) => [change.kind, change.record, change.role ?? "", change.date.edtf ?? ""].join("~");
      const { items, total, next } = pageOf(changes, place, query);
      return { data: items, from: query.from, to: query.to, least, most, total, next };
    },
  });
}
