/** A part of a file; `end` is the first byte that is not in it. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a value of `Range` (RFC 9110, 14.1.2).
 *
 * @param size of the file in bytes.
 * @returns the part; null if the file has no such part; undefined if the header is to be ignored, as it is where it cannot be read
 * or asks for several parts.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null | undefined {
  const [, first, last] = /^bytes\s*=\s*(\d*)\s*-\s*(\d*)$/i.exec(header?.trim() ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  if (first === "") return Number(last) === 0 || size === 0 ? null : { start: Math.max(0, size - Number(last)), end: size };
  const start = Number(first);
  if (last !== "" && Number(last) < start) return undefined;
  return start >= size ? null : { start, end: last === "" ? size : Math.min(Number(last) + 1, size) };
}

/** Does `If-Range` allow a part? Its tag has to be the very same, and strong; its date the very same. */
export function isStillThatFile(ifRange: string | undefined, { etag, modified }: { etag: string; modified?: string | undefined }): boolean {
  return ifRange === undefined || ifRange.trim() === etag || ifRange.trim() === modified;
}
