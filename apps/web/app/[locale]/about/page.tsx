import { AboutPage } from "@/features/documents/about-page.tsx";
import { policyMessages } from "@/messages/policy/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = policyMessages(locale).about;
  return pageMetadata({ locale, path: "/about", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="" path="/about">
      <AboutPage locale={locale} />
    </SitePage>
  );
}
