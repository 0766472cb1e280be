import { open, readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "../data/assets.ts";
import type { ByteRange } from "../http/range.ts";

const root = fileURLToPath(new URL("../../assets/", import.meta.url));

/** The files that the build put into assets/. */
export const diskAssets: Assets = {
  async read(path, part) {
    const file = normalize(join(root, path));
    if (!file.startsWith(root)) return null;
    return (part === undefined ? readFile(file) : readPart(file, part)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "EISDIR") return null;
      throw error;
    });
  },
};

async function readPart(file: string, { start, end }: ByteRange): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
