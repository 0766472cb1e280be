import { createHash } from "node:crypto";
import { type Check, spread } from "./check.ts";

interface BulkFile {
  path: string;
  bytes: number;
  sha256: string;
}

const REMEDY = "Build the API anew (pnpm deploy:build) and publish all of apps/api/assets.";
/** Files that are fetched whole and summed; of the others the size is asked. */
const SMALL = 300_000;

/** Every published file is there in its size; a few of them have the bytes that were published. */
export const downloads: Check = {
  name: "downloads",
  async run({ ask, api }, found) {
    const list = await ask(`${api}/v1/bulk?limit=500`);
    if (!found.status(list, 200, REMEDY)) return;
    const files = found.json<{ data?: BulkFile[] }>(list, REMEDY)?.data ?? [];
    found.expect(files.length > 50, () => ({ where: list.url, found: `${files.length} files`, expected: "those of the release, dozens", remedy: REMEDY }));
    const large = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8);
    await Promise.all(
      large.map(async ({ path, bytes }) => {
        const answer = await ask(api + path, { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
        if (found.status(answer, 200, REMEDY)) found.header(answer, "Content-Length", String(bytes), REMEDY);
      }),
    );
    await Promise.all(
      spread(
        files.filter(({ bytes }) => bytes < SMALL),
        12,
      ).map(async ({ path, sha256 }) => {
        const answer = await ask(api + path);
        if (!found.status(answer, 200, REMEDY)) return;
        const sum = createHash("sha256").update(answer.bytes).digest("hex");
        found.expect(sum === sha256, () => ({
          where: answer.url,
          found: `sha256 ${sum}`,
          expected: sha256,
          remedy: `The file was changed on its way or is of another release. ${REMEDY}`,
        }));
      }),
    );
  },
};
