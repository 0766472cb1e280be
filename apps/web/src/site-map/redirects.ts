import { dataset } from "@multivector/data/dataset";
import { moved } from "@multivector/data/moved";
import { hrefIn, type Locale, localesOf } from "@/locale/locale.ts";
import { pageOf } from "@/model/page-of.ts";
import { PAIRS } from "@/model/pairs.ts";

export interface Redirect {
  from: string;
  to: string;
}

/** Pages whose address changed. What stands under the new one stood under the old one. */
const RENAMED: readonly Redirect[] = [
  { from: "/indicators", to: "/series" },
  ...dataset.series.records.map(({ id }) => ({ from: `/indicators/${id}`, to: `/series/${id}` })),
  { from: "/events", to: "/timeline" },
  // The page of the first article names the others that are audited.
  { from: "/articles", to: "/article" },
];

/** Addresses that lead elsewhere, in each language: dossiers named the other way round, ids that moved, pages that were renamed. */
export function redirects(): Redirect[] {
  const all = [
    ...PAIRS.map(([a, b]) => ({ from: `/relations/${b}/${a}`, to: `/relations/${a}/${b}` })),
    // A record that is shown on the page of another never had an address that anybody could follow.
    ...moved.redirects.flatMap(({ from, to }) => (pageOf(to) === `/${to}` ? { from: `/${from}`, to: `/${to}` } : [])),
    ...RENAMED,
  ];
  return all.flatMap(({ from, to }) => localesOf(to.replace(/[?#].*/, "")).map((locale) => ({ from: addressIn(locale, from), to: hrefIn(locale, to) })));
}

/** An address in a language, whether or not there is a page at it. */
function addressIn(locale: Locale, path: string): string {
  return locale === "en" ? path : `/${locale}${path}`;
}

export interface Withdrawn {
  path: string;
  /** Of the record. */
  id: string;
  reason: string;
  /** Data version. */
  since: string;
}

/** Addresses of records that were withdrawn. */
export function withdrawn(): Withdrawn[] {
  return moved.tombstones.flatMap(({ id, reason, since }) => localesOf(`/${id}`).map((locale) => ({ path: addressIn(locale, `/${id}`), id, reason, since })));
}
