// Everything a visitor needs, in the order in which it is told.
import { document, mcp } from "./agents.ts";
import { answers } from "./api.ts";
import { assets } from "./assets.ts";
import type { Check } from "./check.ts";
import { downloads } from "./downloads.ts";
import { elsewhere, nowhere } from "./elsewhere.ts";
import { feeds } from "./feeds.ts";
import { figures } from "./figures.ts";
import { headers } from "./headers.ts";
import { conditional, cors, packed, ranges } from "./http.ts";
import { links } from "./links.ts";
import { pages } from "./pages.ts";
import { search } from "./search.ts";
import { sitemap } from "./sitemap.ts";
import { versions } from "./versions.ts";

export const CHECKS: readonly Check[] = [
  ...[versions, pages, links, assets, headers, elsewhere, nowhere, search, figures, sitemap],
  ...[answers, cors, conditional, ranges, packed, downloads, mcp, document, feeds],
];
