import { dataset } from "@multivector/data/dataset";
import { CHAPTERS } from "@/features/story/chapters.ts";
import { YEARS } from "@/features/timeline/years.ts";
import { pictureOf } from "@/model/articles.ts";
import { PAIRS } from "@/model/pairs.ts";

/** Pictures for links in social media, by name: `/social/<language>-<name>.png`. */
export const PICTURES: readonly string[] = [
  ...["site", "story", "map", "timeline", "vectors", "compare"],
  ...CHAPTERS.map(({ id }) => `chapter-${id}`),
  ...dataset.countries.records.map(({ id }) => `country-${id}`),
  ...dataset.organizations.records.map(({ id }) => `organization-${id}`),
  ...PAIRS.map((pair) => `pair-${pair.join("-")}`),
  ...YEARS.map((year) => `year-${year}`),
  ...dataset.articles.records.map(pictureOf),
  ...dataset.claims.records.map(pictureOf),
];
