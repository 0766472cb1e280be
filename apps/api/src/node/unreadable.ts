import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { PROBLEMS, type ProblemSlug, problemBody } from "../http/problem.ts";

/** Answers what Node's parser cannot read as a request, which never reaches the app, with a problem document all the same. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const slug: ProblemSlug = error.code === "HPE_HEADER_OVERFLOW" ? "headers-too-large" : "bad-request";
  const detail =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "The address and the headers together are larger than 16 KiB."
      : "This is not a request that can be read. Letters other than ASCII have to be percent-encoded in an address: curl -G --data-urlencode 'q=Токаев' does it.";
  const body = problemBody(slug, detail, "");
  const { status } = PROBLEMS[slug];
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/problem+json",
    "Content-Language: en",
    "Access-Control-Allow-Origin: *",
    "Cache-Control: no-store",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
