import { dataset } from "@multivector/data/dataset";

/** Pictures for links in social media, by name: `/social/<language>-<name>.png`. */
export const PICTURES: readonly string[] = ["site", "story", "map", "article", "timeline", ...dataset.claims.records.map(({ number }) => `claim-${number}`)];
