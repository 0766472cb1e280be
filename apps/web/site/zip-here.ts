import { type AsyncZippable, zipSync } from "fflate";

export { strToU8, zipSync } from "fflate";

/** Packs on the spot what the library would pack in a worker made of text, which the policy of the pages refuses. */
export function zip(files: AsyncZippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
