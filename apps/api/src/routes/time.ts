import type { OpenAPIHono } from "@hono/zod-openapi";
import { changesBetween, membershipsAt } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { MembershipSchema, Role } from "@multivector/data/schema";
import { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { addList, type Found } from "../http/list.ts";
import { recordOf, requireKnown } from "../http/lookup.ts";
import { date, id } from "../http/parameters.ts";
import { MemberAtSchema, WorldChangeSchema } from "../schemas.ts";

const at = date.optional().describe("Day, month or year; the dataset's horizon (`meta.horizon` of the answer) if left out.");
const role = z
  .enum([...Role.options, "any"])
  .optional()
  .describe("A role, or `any` for every role in law. By default the roles that count as being in.");
const country = id("KAZ").optional();
const organization = id("csto").optional();

/** Who was in what at a date, and what changed in the world between two: the questions that are about no single collection. */
export function addTimeRoutes(app: OpenAPIHono, store: Store): void {
  const members = {
    tag: "memberships",
    shape: { record: MemberAtSchema, key: null },
    // Two spells of one membership may both be possible on a date, so the place in the list is named by the spell.
    placeOf: (member: z.infer<typeof MemberAtSchema>) => `${member.membership}~${member.start.edtf ?? ""}`,
  };
  addList(app, store, {
    ...members,
    path: "/v1/organizations/{id}/members",
    summary: "Who was in an organization at a date",
    params: { id: id("csto") },
    filters: { at, role },
    find: ({ id: asked, ...query }, answers) =>
      membersAt({ ...query, organization: recordOf(answers.dataset, "organizations", "organization", asked).id }, answers),
  });
  addList(app, store, {
    ...members,
    path: "/v1/members",
    summary: "Who was in what at a date",
    params: {},
    filters: { at, country, organization, role },
    find(query, asked) {
      requireKnown(asked.dataset, "countries", "country", query.country);
      requireKnown(asked.dataset, "organizations", "organization", query.organization);
      return membersAt(query, asked);
    },
  });
  addList(app, store, {
    path: "/v1/organizations/{id}/memberships",
    tag: "memberships",
    summary: "All memberships of an organization through time, with their receipts",
    params: { id: id("csto") },
    filters: {},
    shape: { record: MembershipSchema, key: null, explode: "spells" },
    find({ id: asked }, { dataset }) {
      const { id: organization } = recordOf(dataset, "organizations", "organization", asked);
      return { items: dataset.memberships.records.filter((membership) => membership.organization === organization) };
    },
  });
  addList(app, store, {
    path: "/v1/changes-between",
    tag: "changes",
    summary: "What changed in the world between two dates: roles begun and ended, and events. /v1/changes is about the dataset",
    params: {},
    filters: { from: date, to: date, country, organization },
    shape: { record: WorldChangeSchema, key: null },
    placeOf: (change: z.infer<typeof WorldChangeSchema>) => [change.kind, change.record, change.role ?? "", change.date.edtf ?? ""].join("~"),
    find(query, { dataset }) {
      requireKnown(dataset, "countries", "country", query.country);
      requireKnown(dataset, "organizations", "organization", query.organization);
      const { least, most, changes } = changesBetween(dataset, query);
      return { items: changes, from: query.from, to: query.to, least, most };
    },
  });
}

function membersAt(
  query: { organization?: string | undefined; country?: string | undefined; at?: string | undefined; role?: z.infer<typeof role> },
  { dataset }: Asked,
): Found {
  const asked = query.at ?? meta.horizon;
  const { least, most, members } = membershipsAt(dataset.memberships, { ...query, at: asked });
  return { items: members, at: asked, least, most };
}
