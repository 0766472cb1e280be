import { type Dataset, nearest, titleOf } from "@multivector/data";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import type { Asked } from "../data/store.ts";
import { paged } from "./answer.ts";
import { citedBy, fullRecord } from "./full-record.ts";
import { type Opened, openRecord } from "./open.ts";
import { Refusal } from "./refusal.ts";

const SCHEME = "multivector://";
const JSON_TYPE = "application/json";
const PAGE = 100;

export const TEMPLATES = [
  {
    uriTemplate: `${SCHEME}{collection}/{id}`,
    name: "record",
    title: "A record with its spells, conflicts and receipts",
    description: `Collections: ${COLLECTION_NAMES.join(", ")}.`,
    mimeType: JSON_TYPE,
  },
  { uriTemplate: `${SCHEME}sources/{id}`, name: "source", title: "A source, and the records that rest on it", mimeType: JSON_TYPE },
];

interface Resource {
  uri: string;
  name: string;
  mimeType: string;
}

/** All records, collection by collection, in pages. @throws Refusal for a cursor that was not given here */
export function listResources(asked: Asked, cursor: string | undefined): { resources: Resource[]; nextCursor?: string } {
  const { dataset } = asked;
  const all = COLLECTION_NAMES.flatMap((collection) =>
    dataset[collection].records.map((record): [string, Parameters<typeof titleOf>[1]] => [`${collection}/${record.id}`, record]),
  );
  const { items, next } = paged(all, { limit: PAGE, cursor }, asked, "resources");
  const resources = items.map(([path, record]) => ({ uri: SCHEME + path, name: titleOf(dataset, record), mimeType: JSON_TYPE }));
  return next === null ? { resources } : { resources, nextCursor: next };
}

/** One record whole, nothing cut. @throws Refusal for an address that no record has */
export function readResource(dataset: Dataset, uri: string): { contents: { uri: string; mimeType: string; text: string }[] } {
  const opened = resourceAt(dataset, uri);
  const supports = opened.collection === "sources" ? { supports: citedBy(dataset, opened.record.id) } : {};
  return { contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify({ ...fullRecord(dataset, opened), ...supports }) }] };
}

function resourceAt(dataset: Dataset, uri: string): Opened {
  const [collection, id, ...rest] = uri.startsWith(SCHEME) ? uri.slice(SCHEME.length).split("/") : [];
  if (collection === undefined || id === undefined || id === "" || rest.length > 0) {
    throw new Refusal(`There is no resource ${JSON.stringify(uri)}; an address is ${SCHEME}{collection}/{id}, such as ${SCHEME}memberships/csto-uzb.`);
  }
  if (!COLLECTION_NAMES.some((known) => known === collection)) {
    const near = nearest(collection, COLLECTION_NAMES);
    throw new Refusal(
      `There is no collection ${JSON.stringify(collection)}; there are ${COLLECTION_NAMES.join(", ")}.${near.length === 0 ? "" : ` Nearest: ${near.join(", ")}.`}`,
    );
  }
  return openRecord(dataset, `${collection}/${id}`, "uri");
}
