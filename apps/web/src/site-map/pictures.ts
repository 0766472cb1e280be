import { dataset } from "@multivector/data/dataset";
import { pictureOf } from "@/model/articles.ts";

/** Pictures for links in social media, by name: `/social/<language>-<name>.png`. */
export const PICTURES: readonly string[] = [
  ...["site", "story", "map", "timeline"],
  ...dataset.articles.records.map(pictureOf),
  ...dataset.claims.records.map(pictureOf),
];
