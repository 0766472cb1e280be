import { dataset } from "@multivector/data/dataset";
import { DICTIONARY } from "@/features/downloads/package-files.ts";
import { SEARCH_FILES } from "@/features/search/files.ts";
import { FIGURES } from "@/features/story/figures.ts";
import { oembedPath } from "@/features/story/oembed.ts";
import { YEARS as TIMELINE_YEARS, yearPath } from "@/features/timeline/years.ts";
import { hrefIn, LOCALES, localesOf, WHOLE_LOCALES } from "@/locale/locale.ts";
import { articlePath } from "@/model/articles.ts";
import { PAIRS } from "@/model/pairs.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { YEARS } from "@/model/vectors/published.ts";
import { PICTURES } from "./pictures.ts";

const LISTS = [
  ...[
    "/",
    "/map",
    "/article",
    "/check",
    "/timeline",
    "/vectors",
    "/vectors/method",
    "/vectors/method/1",
    "/compare",
    "/reference",
    "/data",
    "/api",
    "/search",
    "/report",
    "/newsroom",
  ],
  ...["/countries", "/organizations", "/relations", "/people", "/visits", "/agreements", "/votes", "/positions"],
  ...["/deployments", "/corridors", "/series", "/sources", "/glossary", "/naming", "/article/verdicts", "/translation", "/about"],
];

/** Every page that is to be found, as its English address. A new kind of page is named here; a test holds this list against the routes. */
export function pages(): string[] {
  const { claims, countries, organizations, events, sources, people, agreements, deployments, corridors, votes, series } = dataset;
  const shown = { claims, countries, organizations, events, sources, people, agreements, deployments, corridors, votes, series };
  const records = Object.entries(shown).flatMap(([section, { records: all }]) => all.map(({ id }) => `/${section}/${id}`));
  const articles = dataset.articles.records.map(({ id }) => articlePath(id)).filter((path) => !LISTS.includes(path));
  return [
    ...LISTS,
    ...TIMELINE_YEARS.map(yearPath),
    ...articles,
    ...records,
    ...PAIRS.map(([a, b]) => `/relations/${a}/${b}`),
    ...DICTIONARY.map(({ table }) => `/data/${table}`),
  ];
}

/** Everything that the app answers with: pages in each language, figures for frames, values that pages fetch, pictures, and what machines read. */
export function addresses(): string[] {
  const inEach = (path: string) => localesOf(path).map((locale) => hrefIn(locale, path));
  return [
    ...[...pages(), ...Object.keys(FIGURES).map((id) => `/embed/${id}`), "/404"].flatMap(inEach),
    ...LOCALES.flatMap((locale) => Object.keys(FIGURES).map((id) => oembedPath(locale, id))),
    ...dataset.series.records.map(({ id }) => `/series/${id}.json`),
    ...["published", ...YEARS].map((name) => `/vectors/${name}.json`),
    ...REPUBLICS.map((code) => `/compare/${code}.json`),
    ...Object.keys(SEARCH_FILES).map((name) => `/search/${name}`),
    ...WHOLE_LOCALES.flatMap((locale) => PICTURES.map((name) => `/social/${locale}-${name}.png`)),
    ...["/sitemap.xml", "/robots.txt", "/logo.svg", "/version.json"],
  ];
}
