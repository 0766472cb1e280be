import { markedAs, markOf, unmarked } from "@/locale/marks.ts";

/** A text in lines of at most so many letters; a word is never broken. */
export function wrap(text: string, width: number): string[] {
  const tag = markOf(text);
  const lines: string[] = [];
  for (const word of unmarked(text).split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return tag === null ? lines : lines.map((line) => markedAs(tag, line));
}
