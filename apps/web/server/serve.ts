// `npm start`: pages are drawn when they are first asked for, and kept.
import { readAssets } from "../site/assets.ts";
import { API_URL } from "../site/settings.ts";
import { readSiteMap } from "../site/site-map.ts";
import { listen } from "./listen.ts";
import { createPages } from "./pages.ts";
import { startRenderer } from "./renderer.ts";
import { createSite } from "./site.ts";

const { draw } = await startRenderer(false);
const assets = readAssets();
const siteMap = await readSiteMap(draw);
listen(createSite({ pages: createPages({ draw, assets: () => assets, apiUrl: API_URL, keep: true }), siteMap: async () => siteMap, immutable: true }));
