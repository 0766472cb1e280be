import type { Part } from "@/locale/message.ts";

/** A sentence of which what its message marks, `<b>…</b>`, stands out. */
export function Emphasized({ parts }: { parts: readonly Part<"b">[] }) {
  return parts.map((part) => (typeof part === "string" ? part : <b key={part.text}>{part.text}</b>));
}
