import { createApp } from "../src/app.ts";
import { diskAssets } from "../src/node/disk-assets.ts";
import { withoutSharedComponents } from "../src/openapi/shared.ts";
import type { Document } from "./contract.ts";

/** The API in this process, for tests that need no server; made once for all files of a worker. */
export const app = createApp({ assets: diskAssets });

/** Its document, with everything that is shared in its place. */
export const document = withoutSharedComponents((await (await app.request("/openapi.json")).json()) as Document);
