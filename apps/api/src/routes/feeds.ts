import type { OpenAPIHono } from "@hono/zod-openapi";
import { type DatasetChange, datasetChanges, nameOf, titleOf } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import type { Feed } from "feed";
import type { Store } from "../data/store.ts";
import { CACHE, etagOf } from "../http/conditional.ts";
import { addFile, type SentFile } from "../http/file.ts";
import { recordOf } from "../http/lookup.ts";
import { id } from "../http/parameters.ts";

const FORMS = {
  atom: { type: "application/atom+xml; charset=utf-8", of: (feed: Feed) => feed.atom1() },
  json: { type: "application/feed+json; charset=utf-8", of: (feed: Feed) => feed.json1() },
} as const;
type Form = keyof typeof FORMS;

// A reader wants to know what changed, not to read a thousand lines.
const SHOWN_CHANGES = 40;

/** Feeds of what changed in the dataset: an entry a release, overall and for each state. */
export function addFeedRoutes(app: OpenAPIHono, store: Store): void {
  for (const form of Object.keys(FORMS) as Form[]) {
    const { type, of } = FORMS[form];
    const kind = form === "atom" ? "Atom feed" : "JSON Feed";
    const file = (url: URL, country?: string): SentFile => ({
      etag: etagOf(store.newest, `${country ?? "all"}-${form}`),
      cache: CACHE.latest,
      type,
      body: async () => of(await feedOf(store, url, country)),
    });
    addFile(app, {
      path: `/feeds/changes.${form}`,
      tag: "feeds",
      summary: `${kind} of all changes of the dataset`,
      params: {},
      types: [type.split(";")[0] ?? ""],
      find: (_, url) => file(url),
    });
    addFile(app, {
      path: `/feeds/countries/{id}/changes.${form}`,
      tag: "feeds",
      summary: `${kind} of the changes that name a state`,
      params: { id: id("KAZ") },
      types: [type.split(";")[0] ?? ""],
      find: ({ id: given }, url) => file(url, recordOf(store.newest.dataset, "countries", "country", given).id),
    });
  }
}

async function feedOf(store: Store, { origin, pathname }: URL, country: string | undefined): Promise<Feed> {
  const { Feed } = await import("feed");
  const history = await store.history();
  const dataset = await store.newest.withSeries();
  const about = country === undefined ? "" : `, ${nameOf(recordOf(dataset, "countries", "country", country))}`;
  const newest = history.releases.at(-1);
  const feed = new Feed({
    id: `${origin}${pathname}`,
    title: `Multivector: changes of the dataset${about}`,
    description: "What was added, corrected or withdrawn in each release.",
    link: `${origin}/v1/changes`,
    copyright: `${meta.attribution}`,
    author: { name: meta.attribution.split(",")[0] ?? "" },
    updated: new Date(`${newest?.date ?? meta.horizon}T00:00:00Z`),
    feedLinks: Object.fromEntries(Object.keys(FORMS).map((form) => [form, `${origin}${pathname.replace(/\w+$/, form)}`])),
  });
  const changes = datasetChanges(dataset, history, "1900-01-01").filter((change) => country === undefined || names(change, country));
  for (const { version, date } of history.releases.toReversed()) {
    const ofRelease = changes.filter((change) => change.version === version);
    // The first release is where the record of changes begins; it has none of its own.
    if (ofRelease.length === 0) continue;
    feed.addItem({
      id: `${origin}/v1/changes?since=${version}#${country ?? "all"}`,
      title: `${version}: ${counted(ofRelease)}`,
      link: `${origin}/v1/changes`,
      date: new Date(`${date}T00:00:00Z`),
      content: inWords(ofRelease),
    });
  }
  return feed;

  function names({ collection, id: name }: DatasetChange, code: string): boolean {
    if (collection === "countries") return name === code;
    const { records, byId } = dataset[collection as keyof typeof dataset] ?? { records: [], byId: {} };
    const record = records[byId[name] ?? -1];
    // Codes of states stand in records as whole strings of three capitals, and nothing else does.
    return record !== undefined && JSON.stringify(record).includes(`"${code}"`);
  }

  function inWords(ofRelease: readonly DatasetChange[]): string {
    const lines = ofRelease.slice(0, SHOWN_CHANGES).map(({ change, collection, id: name, fields }) => {
      const { records, byId } = dataset[collection as keyof typeof dataset] ?? { records: [], byId: {} };
      const record = records[byId[name] ?? -1];
      const title = record === undefined ? name : titleOf(dataset, record);
      return `${change}: ${title} (${collection}/${name}${fields.length === 0 ? "" : `: ${fields.join(", ")}`})`;
    });
    const rest = ofRelease.length - lines.length;
    return `<ul>${[...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
  }
}

function counted(changes: readonly DatasetChange[]): string {
  const number = (kind: DatasetChange["change"]) => changes.filter(({ change }) => change === kind).length;
  return `${number("added")} added, ${number("changed")} changed, ${number("withdrawn")} withdrawn`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
