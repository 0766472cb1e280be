import type { Check } from "./check.ts";

const QUESTION = "/v1/members?at=2007-01-01&organization=csto";
const FRONT = "Something in front of the API takes it away or answers in its place: let requests and headers through as they are.";

/** Pages of other origins may ask, as browsers see to it. */
export const cors: Check = {
  name: "CORS",
  async run({ ask, api, pages }, found) {
    const headers = { Origin: pages };
    const answer = await ask(api + QUESTION, { headers });
    found.header(answer, "Access-Control-Allow-Origin", "*", FRONT);
    found.header(answer, "Access-Control-Expose-Headers", /\bETag\b/, FRONT);
    const first = await ask(`${api}/v1/claims/check`, {
      method: "OPTIONS",
      headers: { ...headers, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type" },
    });
    found.expect(first.status === 204 || first.status === 200, () => ({
      where: `OPTIONS ${first.url}`,
      found: `status ${first.status}`,
      expected: "204, leave to POST",
      remedy: FRONT,
    }));
    found.header(first, "Access-Control-Allow-Methods", /POST/, FRONT);
    found.header(
      await ask(`${api}/v1/no-such-collection`, { headers }),
      "Access-Control-Allow-Origin",
      "*",
      "Errors too must be readable for pages of other origins.",
    );
  },
};

/** Who has an answer already is told so, by the API and by the pages. */
export const conditional: Check = {
  name: "conditional",
  async run({ ask, api, pages }, found) {
    for (const address of [api + QUESTION, `${api}/openapi.json`, `${pages}/`, `${pages}/search/en.bin`]) {
      const answer = await ask(address);
      if (answer.status !== 200) continue;
      const tag = answer.headers.get("ETag");
      if (!found.header(answer, "ETag", /^(W\/)?".+"$/, "Keep the ETag that the server gives.")) continue;
      const again = await ask(address, { headers: { "If-None-Match": tag ?? "" } });
      found.status(again, 304, "Let If-None-Match through, and the tag as it is.");
      if (address.startsWith(api)) found.header(again, "Access-Control-Allow-Origin", "*", FRONT);
    }
    found.header(await ask(`${api}/health`), "Cache-Control", "no-store", "A probe must see the server, not what is kept of it.");
    found.header(await ask(api + QUESTION), "Vary", /Accept/, FRONT);
  },
};

/** Parts of files, which readers of Parquet and SQLite over HTTP live on. */
export const ranges: Check = {
  name: "ranges",
  async run({ ask, api }, found) {
    const address = `${api}/v1/bulk/latest/parquet/countries.parquet`;
    const head = await ask(address, { method: "HEAD" });
    if (!found.status(head, 200, FRONT)) return;
    const size = Number(head.headers.get("Content-Length"));
    found.expect(size > 1_000, () => ({
      where: `HEAD ${address}`,
      found: `Content-Length ${head.headers.get("Content-Length")}`,
      expected: "the size of the file",
      remedy: FRONT,
    }));
    const part = await ask(address, { headers: { Range: "bytes=0-3", "Accept-Encoding": "identity" } });
    if (!found.status(part, 206, "Let Range through to the API, and parts back; keep no file in front that cannot give parts.")) return;
    found.expect(part.text === "PAR1", () => ({
      where: part.url,
      found: JSON.stringify(part.text.slice(0, 20)),
      expected: "the first four bytes, PAR1",
      remedy: FRONT,
    }));
    found.header(part, "Content-Range", new RegExp(`^bytes 0-3/${size}$`), FRONT);
    const beyond = await ask(address, { headers: { Range: `bytes=${size}-` } });
    found.status(beyond, 416, FRONT);
  },
};

/** Text comes packed. */
export const packed: Check = {
  name: "packed",
  async run({ ask, api, pages }, found) {
    const headers = { "Accept-Encoding": "gzip" };
    for (const address of [`${api}/v1/events.csv`, `${pages}/`, `${pages}/search/sentences.txt`]) {
      const answer = await ask(address, { headers });
      if (answer.status === 200)
        found.header(answer, "Content-Encoding", "gzip", "Pack texts where the server does not: `encode` in Caddy; on Cloudflare it is done by itself.");
    }
  },
};
