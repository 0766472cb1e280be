import { existsSync, readFileSync, statSync } from "node:fs";
import { Refused } from "./refused.mjs";

/** The text of a file. @param otherwise what would do as well, for the message. */
export function textIn(file, otherwise = "") {
  if (!existsSync(file)) throw new Refused(`${file} is not there; expected a file of text (.md, .markdown, .txt)${otherwise}`);
  if (!statSync(file).isFile()) throw new Refused(`${file} is no file; expected a file of text (.md, .markdown, .txt)`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new Refused(`${file} cannot be read as text in UTF-8 (${error.message}); save it as UTF-8`);
  }
}
