import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, type DatasetChange, find, titleOf } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import type { Lang, Language } from "../data/languages.ts";
import type { Store } from "../data/store.ts";
import { CACHE, etagOf } from "../http/conditional.ts";
import { addFile, type SentFile } from "../http/file.ts";
import { recordOf } from "../http/lookup.ts";
import { nameIn } from "../http/name-in.ts";
import { id } from "../http/parameters.ts";
import { titleIn } from "../http/title-in.ts";
import { changesOf } from "./changes.ts";
import { feedWords } from "./feed-words.ts";

const FORMS = {
  atom: { type: "application/atom+xml; charset=utf-8", of: toAtom },
  json: { type: "application/feed+json; charset=utf-8", of: toJsonFeed },
} as const;
type Form = keyof typeof FORMS;

// A reader wants to know what changed, not to read a thousand lines.
const SHOWN_CHANGES = 40;

/** What all forms of a feed say. Addresses are absolute, as both forms ask for it. */
interface ChangeFeed {
  title: string;
  description: string;
  page: string;
  addresses: Record<Form, string>;
  author: string;
  rights: string;
  language: Lang;
  updated: Date;
  entries: { address: string; title: string; html: string; date: Date }[];
}

/**
 * Feeds of what changed in the dataset: an entry a release, overall and for each state.
 *
 * @param base address of this API for readers; never what a request says, which anybody may write.
 */
export function addFeedRoutes(app: OpenAPIHono, store: Store, base: string): void {
  for (const form of Object.keys(FORMS) as Form[]) {
    const { type, of } = FORMS[form];
    const name = form === "atom" ? "Atom" : "JsonFeed";
    const kind = form === "atom" ? "Atom feed" : "JSON Feed";
    const file = (language: Language, country?: string): SentFile => ({
      etag: etagOf(store.newest, `${country ?? "all"}-${form}-${encodeURIComponent(base)}`, language),
      cache: CACHE.latest,
      type,
      language: language.code,
      body: async () => of(await feedOf(store, base, language, country)),
    });
    addFile(app, {
      path: `/feeds/changes.${form}`,
      operation: `getChangesAs${name}`,
      tag: "feeds",
      summary: `${kind} of all changes of the dataset`,
      description: "One entry per release, the newest first.",
      params: {},
      types: [type.split(";")[0] ?? ""],
      told: true,
      find: async (_, lang) => file(await store.language(lang)),
    });
    addFile(app, {
      path: `/feeds/countries/{id}/changes.${form}`,
      operation: `getCountryChangesAs${name}`,
      tag: "feeds",
      summary: `${kind} of the changes that name a state`,
      description: "One entry per release that changed a record naming the state, the newest first.",
      params: { id: id("KAZ", "CountryId") },
      types: [type.split(";")[0] ?? ""],
      told: true,
      find: async ({ id: given }, lang) => file(await store.language(lang), recordOf(store.newest.dataset, "countries", "country", given).id),
    });
  }
}

async function feedOf(store: Store, base: string, language: Language, country: string | undefined): Promise<ChangeFeed> {
  const lang = language.code;
  const words = feedWords(lang);
  const { releases } = await store.history();
  const { dataset } = store.newest;
  const changes = await changesOf(store, { since: "1900-01-01", countries: country === undefined ? undefined : [country] });
  const about = country === undefined ? "" : `, ${nameIn(recordOf(dataset, "countries", "country", country), lang)}`;
  const place = country === undefined ? `${base}/feeds/changes` : `${base}/feeds/countries/${country}/changes`;
  const query = lang === "en" ? "" : `?lang=${lang}`;
  const addressOf = (asked: Record<string, string>) => `${base}/v1/changes?${new URLSearchParams({ ...asked, ...(country === undefined ? {} : { country }) })}`;
  return {
    title: words.title + about,
    description: words.description,
    page: country === undefined ? `${base}/v1/changes` : addressOf({}),
    addresses: { atom: `${place}.atom${query}`, json: `${place}.json${query}` },
    author: meta.attribution.split(",")[0] ?? "",
    rights: meta.attribution,
    language: lang,
    updated: dayOf(releases.at(-1)?.date ?? meta.horizon),
    entries: releases.toReversed().flatMap(({ version, date }) => {
      const ofRelease = changes.filter((change) => change.version === version);
      // The first release is where the record of changes begins; it has none of its own.
      if (ofRelease.length === 0) return [];
      return [{ address: addressOf({ version }), title: `${version}: ${words.counted(numbersOf(ofRelease))}`, html: inWords(ofRelease), date: dayOf(date) }];
    }),
  };

  /** What a record is called now; the id of one that is no more. */
  function titleNow(name: string, record: string): string {
    const collection = COLLECTION_NAMES.find((known) => known === name);
    const found = collection && find<Dataset[typeof collection]["records"][number]>(dataset[collection], record);
    return collection === undefined || found === undefined ? record : (titleIn(language, dataset, collection, found) ?? titleOf(dataset, found));
  }

  function inWords(ofRelease: readonly DatasetChange[]): string {
    const lines = ofRelease.slice(0, SHOWN_CHANGES).map(({ change, collection, id: name, fields }) => {
      return `${words.changes[change]}: ${titleNow(collection, name)} (${collection}/${name}${fields.length === 0 ? "" : `: ${fields.join(", ")}`})`;
    });
    const rest = ofRelease.length - lines.length;
    return `<ul>${[...lines, ...(rest > 0 ? [words.more(rest)] : [])].map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
  }
}

async function toAtom({ title, description, page, addresses, author, rights, language, updated, entries }: ChangeFeed): Promise<string> {
  const { Feed } = await import("feed");
  const feed = new Feed({
    id: addresses.atom,
    title,
    description,
    link: page,
    copyright: rights,
    language,
    author: { name: author },
    updated,
    feedLinks: addresses,
  });
  for (const { address, title: line, html, date } of entries) feed.addItem({ id: address, link: address, title: line, content: html, date });
  return feed.atom1();
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
function toJsonFeed({ title, description, page, addresses, author, language, entries }: ChangeFeed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: addresses.json,
    description,
    language,
    authors: [{ name: author }],
    items: entries.map(({ address, title: line, html, date }) => ({
      id: address,
      url: address,
      title: line,
      content_html: html,
      date_published: date.toISOString(),
    })),
  });
}

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

function numbersOf(changes: readonly DatasetChange[]) {
  const number = (kind: DatasetChange["change"]) => changes.filter(({ change }) => change === kind).length;
  return { added: number("added"), changed: number("changed"), withdrawn: number("withdrawn") };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
