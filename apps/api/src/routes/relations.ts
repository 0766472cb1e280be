import type { OpenAPIHono } from "@hono/zod-openapi";
import { asParty, licencesOf, RELATION_PARTS as PARTS, type Relation, type RelationPart, relation } from "@multivector/data";
import type { Asked, Store } from "../data/store.ts";
import type { Used } from "../http/envelope.ts";
import { used } from "../http/envelope.ts";
import { present, type Texts } from "../http/item-shape.ts";
import { addList } from "../http/list.ts";
import { resolved } from "../http/lookup.ts";
import { id } from "../http/parameters.ts";
import { addResource } from "../http/resource.ts";
import { OBSERVATION_TEXTS, ObservationSchema } from "../schemas/observations.ts";
import { RELATION_PARTS, RelationSchema } from "../schemas/relations.ts";

const params = {
  a: id("KAZ", "PartyId").describe("A state, by its alpha-3 code, or a body, by its id."),
  b: id("RUS", "PartyId").describe("The other side, somebody else."),
};

/** What the items of a part say in words. */
function textsOfPart(part: RelationPart): Texts {
  switch (part) {
    case "memberships":
      return { a: part, b: part };
    case "votes":
      return { title: "votes.title" };
    case "observations":
      return OBSERVATION_TEXTS;
    default:
      return { "": part };
  }
}

/** The same of the whole dossier. */
const RELATION_TEXTS: Texts = Object.fromEntries(
  PARTS.flatMap((part) => Object.entries(textsOfPart(part)).map(([field, of]) => [field === "" ? part : `${part}.${field}`, of])),
);

/** The dossier of a pair, whole or a part at a time. */
export function addRelationRoutes(app: OpenAPIHono, store: Store): void {
  addResource(app, store, {
    path: "/v1/relations/{a}/{b}",
    operation: "getRelation",
    tag: "relations",
    summary: "What ties two parties to one another",
    description:
      "Memberships, agreements, visits, votes, positions, trade and other values, deployments, corridors, events, through all time. A state with a body has its membership first; `empty` says why a part is empty.",
    params,
    query: {},
    shape: { record: RelationSchema, texts: { ...RELATION_TEXTS, "empty.why": null } },
    list: false,
    async answer({ a, b }, asked) {
      const found = relation(await withDyads(asked), ...pairOf(a, b));
      const parts = PARTS.map((part) => [part, itemsOf(part, found)] as const);
      return {
        data: { ...Object.fromEntries(parts), empty: found.empty },
        used: PARTS.map((part) => usedFor(part, asked)),
        licences: licencesFor(found, asked),
      };
    },
  });
  for (const name of PARTS) {
    addList(app, store, {
      path: `/v1/relations/{a}/{b}/${name}`,
      operation: `listRelation${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      tag: "relations",
      summary: `The ${name} of a relation`,
      description: `The part \`${name}\` of /v1/relations/{a}/{b}, as a list.`,
      params,
      filters: {},
      shape: { record: RELATION_PARTS[name], table: name === "memberships" || name === "votes" ? undefined : name, texts: textsOfPart(name) },
      placeOf: (item: Record<string, unknown>) => placeOf(name, item),
      async find({ a, b }, asked) {
        const found = relation(name === "observations" ? await withDyads(asked) : asked.dataset, ...pairOf(a, b));
        return {
          items: itemsOf(name, found),
          used: [usedFor(name, asked)],
          ...(name === "observations" ? { licences: licencesFor(found, asked, false) } : {}),
        };
      },
    });
  }
}

function pairOf(a: string, b: string) {
  const pair = resolved(asParty, { a, b });
  return [pair.a, pair.b] as const;
}

/** The items of a part as they are given: records as everywhere else. */
function itemsOf(part: RelationPart, found: Relation): unknown[] {
  switch (part) {
    case "votes":
    case "observations":
      return found[part];
    case "memberships":
      return found.memberships.map(({ organization, a, b }) => ({
        organization,
        a: a === null ? null : present("memberships", a),
        b: b === null ? null : present("memberships", b),
      }));
    default:
      return (found[part] as object[]).map((record) => present(part, record));
  }
}

function usedFor(part: RelationPart, { dataset }: Asked): Used {
  return used(dataset, part === "observations" ? "series" : part);
}

function licencesFor({ observations }: Relation, { dataset }: Asked, records = true) {
  const ids = new Set<string>(observations.map(({ series }) => series));
  return licencesOf(
    dataset.series.records.filter(({ id: card }) => ids.has(card)),
    { records },
  );
}

function placeOf(part: RelationPart, item: Record<string, unknown>): string {
  if (part === "observations")
    return Object.keys(ObservationSchema.shape)
      .slice(0, -2)
      .map((key) => String(item[key]))
      .join("~");
  return String(item.id ?? item.vote ?? item.organization);
}

/** Only series about two parties have anything to say about a pair; of older versions all values are loaded. */
function withDyads(asked: Asked) {
  return asked.withSeries(asked.dataset.series.records.flatMap(({ id: series, dyadic }) => (dyadic ? [series] : [])));
}
