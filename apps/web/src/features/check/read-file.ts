/** Largest file that is opened, in bytes: many times the text that is read, so that how much is too much can be told. */
export const MOST_MB = 1;

const ENDINGS = /\.(?:txt|text|md|markdown)$/i;
const KINDS = ["text/plain", "text/markdown"];

export type FileText = { text: string } | { refused: "kind" | "size" | "bytes"; name: string };

/** The text of a file, or why it is not taken: no plain text by its name and kind, too large, or not in UTF-8. */
export async function readFile(file: File): Promise<FileText> {
  const { name, size, type } = file;
  if (!ENDINGS.test(name) && !KINDS.includes(type.split(";")[0] ?? "")) return { refused: "kind", name };
  if (size > MOST_MB * 1_000_000) return { refused: "size", name };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { refused: "bytes", name };
  }
}
