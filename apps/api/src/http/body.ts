import { type Bytes, concat } from "./bytes.ts";

/**
 * Reads a body, but not more than a few bytes over a limit.
 *
 * @returns all its bytes; or, where it is longer, `rest`: a body that gives everything, from its beginning.
 */
export async function readUpTo(
  body: ReadableStream<Bytes>,
  limit: number,
): Promise<{ bytes: Bytes; rest?: undefined } | { bytes?: undefined; rest: ReadableStream<Bytes> }> {
  const reader = body.getReader();
  const read: Bytes[] = [];
  let length = 0;
  while (length <= limit) {
    const { done, value } = await reader.read();
    if (done) return { bytes: concat(read) };
    read.push(value);
    length += value.byteLength;
  }
  return { rest: again(read, reader) };
}

function again(read: Bytes[], reader: ReadableStreamDefaultReader<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream({
    async pull(controller) {
      const first = read.shift();
      if (first !== undefined) {
        controller.enqueue(first);
        return;
      }
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
