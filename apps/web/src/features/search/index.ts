import { type Kind, openIndex, type SearchHit, type SearchIndex, search, withSentences, withSources } from "@multivector/data/search";
import { type Locale, wholeLocale } from "@/locale/locale.ts";
import { pageOf } from "@/model/page-of.ts";

/** Something that was found, and the page it is shown on, without language. */
export interface Hit {
  kind: Kind;
  href: string;
  title: string;
  /** In English; null until the sentences have come. */
  says: string | null;
  /** Of an event: its first day, month or year as EDTF, with which every id of one begins. */
  day: string | null;
  /** Of a claim. */
  verdict: SearchHit["verdict"];
  /** What was typed is what it is called, or its id. */
  exact: boolean;
  /** First and last year of a figure that was asked for. */
  years: { from: number; to: number } | null;
}

/** Everything that fits, the best first; several records that one page shows come as the best of them. */
export function hitsOf(index: SearchIndex, words: string): Hit[] {
  // What is longer is no question, and is not cut into another one.
  if (words.trim() === "" || words.length > MOST_LETTERS) return [];
  const found = new Map<string, Hit>();
  for (const hit of search(index, words)) {
    const page = hit.kind === "pages" ? `/${hit.path}` : pageOf(hit.path);
    if (found.has(page)) continue;
    const { kind, title, verdict, exact, view } = hit;
    found.set(page, {
      kind,
      href: view === null ? page : `${page}?${view.query}`,
      years: view,
      day: /^\/events\/(\d{4}(?:-\d\d){0,2})-/.exec(page)?.[1] ?? null,
      title,
      verdict,
      exact,
      // The years of the whole series would stand twice.
      get says() {
        return view !== null && hit.says?.endsWith(`${view.from} to ${view.to}.`) ? null : hit.says;
      },
    });
  }
  return [...found.values()];
}

const MOST_LETTERS = 200;

/** How many hits there are of each kind, the most first; sources come last here too. */
export function countsOf(hits: readonly Hit[]): [kind: Kind, count: number][] {
  const counts = new Map<Kind, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => Number(a === "sources") - Number(b === "sources") || more - many);
}

async function fetched(name: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(`/search/${name}`, { signal });
  if (!answer.ok) throw new Error(`/search/${name}: ${answer.status}`);
  return answer;
}

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

/** The index of a language, without its other parts. */
export const fetchIndex = async (locale: Locale, signal: AbortSignal): Promise<SearchIndex> =>
  openIndex(await bytesOf(await fetched(`${wholeLocale(locale)}.bin`, signal)));

/** Adds a part that came later. @throws RangeError where the two do not belong together */
export type AddPart = (index: SearchIndex) => SearchIndex;

export async function fetchSources(signal: AbortSignal): Promise<AddPart> {
  const bytes = await bytesOf(await fetched("sources.bin", signal));
  return (index) => withSources(index, bytes);
}

export async function fetchSentences(signal: AbortSignal): Promise<AddPart> {
  const text = await (await fetched("sentences.txt", signal)).text();
  return (index) => withSentences(index, text);
}
