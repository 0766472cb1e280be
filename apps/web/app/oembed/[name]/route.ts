import { notFound } from "next/navigation";
import { isFigure } from "@/features/story/figures.ts";
import { oembedOf } from "@/features/story/oembed.ts";
import { LOCALES } from "@/locale/locale.ts";

/** What a figure is, for programs that show a link to it as the figure itself: `en-trade.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  for (const locale of LOCALES) {
    const id = name.slice(locale.length + 1, -".json".length);
    if (name === `${locale}-${id}.json` && isFigure(id)) return Response.json(oembedOf(locale, id));
  }
  notFound();
}
