// Folders of the web app.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** apps/web */
export const WEB = fileURLToPath(new URL("..", import.meta.url));
/** What pages need beside themselves: scripts, styles, fonts; made by `assets.ts`. ASSETS_IN names another folder. */
export const ASSETS = resolve(WEB, process.env.ASSETS_IN ?? ".site");
/** The whole site as files; made by `export.ts`. EXPORT_TO names another folder. */
export const OUT = process.env.EXPORT_TO ?? `${WEB}out`;
