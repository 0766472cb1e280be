import type { OpenAPIHono } from "@hono/zod-openapi";
import { asOrganization, changesBetween, listOf, type MembershipsQuery, membershipsAt, published, ROLES } from "@multivector/data";
import type { z } from "zod";
import { datedAnswer, narrow } from "../collections/answer.ts";
import { bodiesNotThere } from "../collections/existence.ts";
import { yearOf } from "../collections/fields.ts";
import { foundAt, foundBetween, ofYear } from "../collections/listing.ts";
import { matches } from "../collections/match.ts";
import type { Asked, Store } from "../data/store.ts";
import { used } from "../http/envelope.ts";
import { present, recordSchemas, textsOf } from "../http/item-shape.ts";
import { addList } from "../http/list.ts";
import type { Found } from "../http/list-definition.ts";
import { recordOf, requireInVersion, resolved } from "../http/lookup.ts";
import { country, date, id, manyOf, organization } from "../http/parameters.ts";
import { WorldChangeSchema } from "../schemas/changes.ts";
import { MemberAtSchema } from "../schemas/members.ts";

const at = date.optional().describe("Day, month or year; the dataset's horizon (`meta.horizon` of the answer) if left out, which is also what `now` means.");
const role = manyOf([...ROLES, "any"])
  .optional()
  .describe("A role, or several, or `any` for every role in law. By default the roles that count as being in.");

const CHANGE_KINDS = ["role-begins", "role-ends", "event"] as const;

/** Who was in what at a date, and what changed in the world between two: the questions that are about no single collection. */
export function addTimeRoutes(app: OpenAPIHono, store: Store): void {
  const members = {
    tag: "memberships",
    description:
      "`holds` is `possibly` where the dates known, or the date asked, allow both. A date beyond the horizon is answered for the horizon. `most` is null where memberships are held in part.",
    shape: { record: MemberAtSchema },
    // Two spells of one membership may both be possible on a date, so the place in the list is named by the spell.
    placeOf: (member: z.infer<typeof MemberAtSchema>) => `${member.membership}~${member.role}~${member.start.edtf ?? ""}`,
    groups: {
      organization: (one: { organization: string }) => one.organization,
      country: (one: { country: string }) => one.country,
      role: (one: { role: string }) => one.role,
    },
  };
  addList(app, store, {
    ...members,
    path: "/v1/organizations/{id}/members",
    operation: "listOrganizationMembers",
    summary: "Who was in an organization at a date",
    params: { id: id("csto", "OrganizationId") },
    filters: { at, country: country.optional().describe("State, or several."), role },
    find: ({ id: body, ...query }, asked) => membersAt({ ...query, organization: bodyOf(body, asked) }, asked),
  });
  addList(app, store, {
    ...members,
    path: "/v1/members",
    operation: "listMembers",
    summary: "Who was in what at a date",
    params: {},
    filters: { at, country: country.optional().describe("State, or several."), organization: organization.optional().describe("Body, or several."), role },
    find: membersAt,
  });
  addList(app, store, {
    path: "/v1/organizations/{id}/memberships",
    operation: "listOrganizationMemberships",
    tag: "memberships",
    summary: "All memberships of an organization through time, with their receipts",
    description: "One record for each state, with all its periods (`spells`).",
    params: { id: id("csto", "OrganizationId") },
    filters: {},
    shape: { record: recordSchemas.memberships, table: "memberships", texts: textsOf("memberships") },
    find({ id: body }, asked) {
      const organization = bodyOf(body, asked);
      const records = asked.dataset.memberships.records.filter((membership) => membership.organization === organization);
      return { items: records.map((record) => present("memberships", record)), used: [used(asked.dataset, "memberships", organization)] };
    },
  });
  addList(app, store, {
    path: "/v1/changes-between",
    operation: "listWorldChanges",
    tag: "changes",
    summary: "What changed in the world between two dates: roles begun and ended, and events",
    description: "Both dates count. /v1/changes is about the dataset.",
    params: {},
    filters: {
      from: date.describe("First date; its first day counts."),
      to: date.optional().describe("Last date, not before `from`; its last day counts. The dataset's horizon if left out."),
      country: country.optional().describe("State, or several."),
      organization: organization.optional().describe("Body, or several."),
      kind: manyOf(CHANGE_KINDS).optional().describe("What changed, or several."),
    },
    renamed: ofYear,
    shape: { record: WorldChangeSchema, texts: { title: "events.title" } },
    placeOf: (change: z.infer<typeof WorldChangeSchema>) => [change.kind, change.record, change.role ?? "", change.date.edtf ?? ""].join("~"),
    groups: {
      kind: (one: { kind: string }) => one.kind,
      year: (one: { date: { edtf: string | null } }) => yearOf(one.date),
      organization: (one: { organization: string | null }) => one.organization,
      country: (one: { country: string | null }) => one.country,
    },
    find({ kind, ...query }, { dataset }) {
      const answer = changesBetween(dataset, query);
      const found = foundBetween(
        narrow(datedAnswer(answer.changes, answer), (change) => matches(kind, change.kind)),
        query,
      );
      return { ...found, items: found.items.map((change) => published(change)), used: [used(dataset, "memberships"), used(dataset, "events")] };
    },
  });
}

/** The body that a path names. */
function bodyOf(text: string, { dataset }: Asked) {
  const { id: body } = resolved(asOrganization, { id: text });
  return recordOf(dataset, "organizations", "organization", body).id;
}

type MembersQuery = Omit<MembershipsQuery, "role"> & { role?: z.infer<typeof role> };

function membersAt({ role: asked, ...query }: MembersQuery, { dataset, version }: Asked): Found {
  requireInVersion({ dataset, version }, "organizations", "organization", query.organization === undefined ? [] : listOf(query.organization));
  const roles = asked?.includes("any") ? ("any" as const) : asked?.filter((one) => one !== "any");
  const answer = membershipsAt(dataset.memberships, { ...query, role: roles });
  const parts = query.organization === undefined ? [null] : listOf(query.organization);
  const limits = [...bodiesNotThere(dataset, query, answer.members), ...answer.limits];
  const found = foundAt(datedAnswer(answer.members, { ...answer, limits }));
  return { ...found, items: found.items.map((member) => published(member)), used: parts.map((part) => used(dataset, "memberships", part)) };
}
