import { fileURLToPath } from "node:url";

/** The folder of this package, in which `records/` lies and `dist/` is made. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
