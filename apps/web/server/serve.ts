// `npm start`: pages are drawn when they are first asked for, and kept.
import { readAssets } from "../site/assets.ts";
import { API_URL, SITE_URL } from "../site/settings.ts";
import { readSiteMap } from "../site/site-map.ts";
import { listen } from "./listen.ts";
import { createPages } from "./pages.ts";
import { startRenderer } from "./renderer.ts";
import { createSite } from "./site.ts";

const { draw } = await startRenderer(false);
const assets = readAssets();
const siteMap = await readSiteMap(draw);
const pages = createPages({ draw, assets: () => assets, apiUrl: API_URL, keep: true });
listen(createSite({ pages, siteMap: async () => siteMap, addresses: { siteUrl: SITE_URL, apiUrl: API_URL }, immutable: true }));
