import type { Encoding } from "../http/encoding.ts";
import type { ByteRange } from "../http/range.ts";

/** Files that stand beside the app: read from disk on Node, from the assets binding on Workers. */
export interface Assets {
  /**
   * @param path below assets/, with slashes. Null if there is no such file.
   * @param part of the file; the whole of it if left out.
   */
  read(path: string, part?: ByteRange): Promise<Uint8Array | null>;
}

/** Where the build put the packed copy of a text. */
export function packedPath(path: string, encoding: Encoding): string {
  return `${path}.${encoding === "gzip" ? "gz" : encoding}`;
}

/** The JSON of an asset that the build is known to have made. */
export async function readJson<T>(assets: Assets, path: string): Promise<T> {
  const bytes = await assets.read(path);
  if (bytes === null) throw new Error(`assets/${path} is missing; run the build`);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
