import { Landing } from "@/features/landing/landing.tsx";
import { StoryPage, storyLength } from "@/features/story/story-page.tsx";
import { storyMessages } from "@/messages/story/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = storyMessages(locale);
  return pageMetadata({ locale, path: "/", title, description, image: "story" });
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
