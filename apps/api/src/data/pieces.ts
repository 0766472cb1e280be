import type { ByteRange } from "../http/range.ts";
import type { Assets } from "./assets.ts";

/** Where the build puts a piece of a file that is too long for one asset. */
function piecePath(path: string, number: number): string {
  return `${path}.${number}`;
}

/**
 * A part of a file that lies in pieces, since Workers takes no asset of more than 25 MiB. Only the pieces that the part reaches into are read.
 * @param length of each piece but the last, in bytes.
 * @param part of the whole file, within its size.
 */
export async function readFromPieces(assets: Assets, path: string, length: number, { start, end }: ByteRange): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(end - start);
  for (let number = Math.floor(start / length); number * length < end; number++) {
    const from = number * length;
    const piece = await assets.read(piecePath(path, number), { start: Math.max(start - from, 0), end: Math.min(end - from, length) });
    if (piece === null) return null;
    bytes.set(piece, Math.max(from - start, 0));
  }
  return bytes;
}
