import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "./assets.ts";

const root = fileURLToPath(new URL("../../assets/", import.meta.url));

/** The files that the build put into assets/. */
export const diskAssets: Assets = {
  async read(path) {
    const file = normalize(join(root, path));
    if (!file.startsWith(root)) return null;
    return readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "EISDIR") return null;
      throw error;
    });
  },
};
