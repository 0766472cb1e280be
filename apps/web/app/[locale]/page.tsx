import { Landing } from "@/features/landing/landing.tsx";
import { latestFinding } from "@/features/landing/published-standings.ts";
import { headlineOf, standfirstOf } from "@/features/landing/say.ts";
import { StoryPage, storyLength } from "@/features/story/story-page.tsx";
import { storyMessages } from "@/messages/story/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../site-page.tsx";
import { pictureFor } from "../social/shared-of.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title } = storyMessages(locale);
  const { holders } = vectorMessages(locale);
  const description = `${headlineOf(locale, holders, latestFinding)} ${standfirstOf(locale, holders, latestFinding).sure}`;
  return pageMetadata({ locale, path: "/", title, description, ...pictureFor(locale, "story") });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/">
      <Landing locale={locale} question={storyMessages(locale).title} story={storyLength(locale)} />
      <StoryPage locale={locale} />
    </SitePage>
  );
}
