/** Where the site lives; its pages name it in canonical links, feeds and pictures. The build puts it in (site/settings.ts). */
export const SITE_URL = process.env.SITE_URL ?? "http://localhost:3000";
