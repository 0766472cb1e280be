/** Next tells here what went wrong while a page was drawn. */
export async function onRequestError(error: unknown, { path }: { path: string }): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { tellPageError } = await import("./server/page-errors.ts");
  tellPageError({ path, message: error instanceof Error ? error.message : String(error) });
}
