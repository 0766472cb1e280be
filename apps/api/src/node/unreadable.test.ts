import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerUnreadable } from "./unreadable.ts";

const server = createServer((_, response) => response.end("fine"));
server.on("clientError", answerUnreadable);
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

const send = (text: string) =>
  new Promise<string>((resolve) => {
    let answer = "";
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (data) => {
      answer += data.toString();
    });
    socket.on("close", () => resolve(answer));
  });

it.each([
  ["letters that are not encoded", "GET /v1/search?q=Токаев HTTP/1.1\r\nHost: x\r\n\r\n", 400, /percent-encoded/],
  ["no request at all", "hello\r\n\r\n", 400, /not a request/],
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na", 400, /not a request/],
  ["headers without end", `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`, 431, /16 KiB/],
])("%s gets a problem document", async (_, text, status, detail) => {
  const [head = "", body = ""] = (await send(text)).split("\r\n\r\n");
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(head).toContain("Content-Type: application/problem+json");
  expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringMatching(detail), errors: [] });
});
