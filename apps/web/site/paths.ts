// Folders of the web app.
import { fileURLToPath } from "node:url";

/** apps/web */
export const WEB = fileURLToPath(new URL("..", import.meta.url));
/** What pages need beside themselves: scripts, styles, fonts; made by `assets.ts`. */
export const ASSETS = `${WEB}.site`;
/** The whole site as files; made by `export.ts`. */
export const OUT = `${WEB}out`;
