import type { Metadata } from "next";
import { hrefIn, type Locale, localesOf, tagOf, wholeLocale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { layoutMessages } from "@/messages/layout/index.ts";

/** What Next hands to a page. */
export interface PageProps {
  params: Promise<{ locale: Locale }>;
}

/** What Next hands to the page of a record. */
export interface RecordPageProps {
  params: Promise<{ locale: Locale; id: string }>;
}

interface Described {
  locale: Locale;
  /** Without the prefix of the language. */
  path: string;
  title: string;
  description?: string;
  /** Name of the picture under /social, where the page has one of its own. */
  image?: string;
  /** What that picture says. */
  imageAlt?: string;
}

/** Size of the pictures for links in social media. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Where the picture of a name stands; a language that is translated in part has those of the language that its readers read next. */
export function pictureAddress(locale: Locale, name: string): string {
  return `${SITE_URL}/social/${wholeLocale(locale)}-${name}.png`;
}

/** A picture and what it says, as metadata has them. */
export function pictureMetadata(
  locale: Locale,
  image: string,
  alt: string,
): Pick<Metadata, "twitter"> & { images: [{ url: string; width: number; height: number; alt: string }] } {
  const picture = { url: pictureAddress(locale, image), width: PICTURE.width, height: PICTURE.height, alt };
  return { images: [picture], twitter: { card: "summary_large_image", images: [picture] } };
}

/** Title, description, languages and the picture of a page. */
export function pageMetadata({ locale, path, title: said, description, image = "site", imageAlt = layoutMessages(locale).question }: Described): Metadata {
  const languages = Object.fromEntries(localesOf(path).map((other) => [tagOf(other), SITE_URL + hrefIn(other, path)]));
  const address = SITE_URL + hrefIn(locale, path);
  const text = description === undefined ? {} : { description };
  const { images, twitter } = pictureMetadata(locale, image, imageAlt);
  // A statement ends in a full stop, the title of its page does not.
  const title = said.replace(/\.$/, "");
  const full = title.includes("Multivector") ? title : `${title} · Multivector`;
  return {
    title: full,
    ...text,
    alternates: {
      canonical: address,
      languages: { ...languages, "x-default": languages.en ?? address },
      types: { "application/atom+xml": `${process.env.API_URL}/feeds/changes.atom` },
    },
    openGraph: { title, ...text, url: address, siteName: "Multivector", locale: tagOf(locale), type: "article", images },
    twitter,
  };
}
