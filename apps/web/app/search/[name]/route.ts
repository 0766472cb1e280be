import { notFound } from "next/navigation";
import { SEARCH_FILES } from "@/features/search/files.ts";

/** What the search looks through, fetched when somebody searches. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const file = Object.hasOwn(SEARCH_FILES, name) ? SEARCH_FILES[name]?.() : undefined;
  if (file === undefined) return notFound();
  return typeof file === "string"
    ? new Response(file, { headers: { "Content-Type": "text/plain; charset=utf-8" } })
    : new Response(new Uint8Array(file), { headers: { "Content-Type": "application/octet-stream" } });
}
