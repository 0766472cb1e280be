import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a publisher answered: the text lies in a file, since some answers are larger than a string can be. */
export interface Answer {
  address: string;
  file: string;
  text(): string;
  /** Keeps the answer in the cache. Called when it could be read, so that a bad answer is asked for again. */
  keep(): void;
}

const KeptSchema = z.strictObject({ address: z.string(), body: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() });
type Kept = z.infer<typeof KeptSchema>;

/** Answers on disk, a folder a publisher: the text, and beside it what a conditional request needs. */
export function answersIn(folder: string) {
  // What an earlier run could not read was left for whoever wanted to look at it.
  for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : []) {
    if (/\.part(\.json)?$/.test(file)) rmSync(join(folder, file), { force: true });
  }
  const stem = (publisher: string, address: string) => join(folder, publisher, createHash("sha256").update(address).digest("hex").slice(0, 20));
  return {
    /** The answer that is kept for an address, if one is. */
    find(publisher: string, address: string): (Answer & { validators: Record<string, string> }) | null {
      const about = `${stem(publisher, address)}.json`;
      if (!existsSync(about)) return null;
      const { body, etag, lastModified } = KeptSchema.parse(JSON.parse(readFileSync(about, "utf8")));
      const validators = { ...(etag === null ? {} : { "If-None-Match": etag }), ...(lastModified === null ? {} : { "If-Modified-Since": lastModified }) };
      return { ...answerOf(address, join(folder, publisher, body), () => {}), validators };
    },
    /** A file for an answer that is on its way, and what makes an answer of it. */
    receive(publisher: string, address: string): { file: string; received(validators: Pick<Kept, "etag" | "lastModified">): Answer } {
      mkdirSync(join(folder, publisher), { recursive: true });
      const base = stem(publisher, address);
      const file = `${base}.${randomUUID()}.part`;
      const body = `${base}.body`;
      const keep = (validators: Pick<Kept, "etag" | "lastModified">) => {
        const about: Kept = { address, body: body.slice(join(folder, publisher).length + 1), ...validators };
        writeFileSync(`${file}.json`, JSON.stringify(about));
        renameSync(file, body);
        renameSync(`${file}.json`, `${base}.json`);
      };
      return {
        file,
        received: (validators) => {
          let kept = false;
          const answer = answerOf(address, file, () => {
            if (kept) return;
            keep(validators);
            kept = true;
            answer.file = body;
          });
          return answer;
        },
      };
    },
  };
}

function answerOf(address: string, file: string, keep: () => void): Answer {
  const answer: Answer = { address, file, text: () => readFileSync(answer.file, "utf8"), keep };
  return answer;
}
