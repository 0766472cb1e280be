import { NewsroomPage } from "@/features/newsroom/newsroom-page.tsx";
import { figureTitle } from "@/features/story/figure-title.ts";
import { FIGURES, type FigureId } from "@/features/story/figures.ts";
import { oembedPath } from "@/features/story/oembed.ts";
import { newsroomMessages } from "@/messages/newsroom/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, say } = newsroomMessages(locale);
  return pageMetadata({ locale, path: "/newsroom", title, description: say });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  const figure = (id: FigureId) => ({ id, title: figureTitle(locale, id), oembed: oembedPath(locale, id) });
  return (
    <SitePage locale={locale} section="/data" path="/newsroom">
      <NewsroomPage locale={locale} figures={(Object.keys(FIGURES) as FigureId[]).map(figure)} example={figure("trade")} />
    </SitePage>
  );
}
