import { bindChapter, type Chapter } from "@/features/story/bind.ts";
import { CHAPTERS } from "@/features/story/chapters.ts";
import { plain } from "@/features/story/prose.tsx";
import type { Locale } from "@/locale/locale.ts";
import { storyMessages } from "@/messages/story/index.ts";
import type { Shared } from "./shared.ts";

/** A chapter of the story: its finding and what it is about. */
export function chapterShared(locale: Locale, chapter: Chapter): Shared {
  const { title, stand } = bindChapter(locale, chapter);
  return { kicker: storyMessages(locale).chapter({ number: CHAPTERS.indexOf(chapter) + 1 }), title: plain(title), say: plain(stand) };
}
