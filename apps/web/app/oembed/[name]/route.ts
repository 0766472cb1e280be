import { notFound } from "next/navigation";
import { isFigure } from "@/features/story/figures.ts";
import { oembedOf } from "@/features/story/oembed.ts";
import { isLocale } from "@/locale/locale.ts";

/** What a figure is, for programs that show a link to it as the figure itself: `en-trade.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const [, language = "", id = ""] = /^(\w\w)-([\w-]+)\.json$/.exec(name) ?? [];
  if (!isLocale(language) || !isFigure(id)) notFound();
  return Response.json(oembedOf(language, id));
}
