import { MethodPage } from "@/features/vectors/method-page.tsx";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { first, firstDescription } = vectorPageMessages(locale).method;
  return pageMetadata({ locale, path: "/vectors/method/1", title: first, description: firstDescription });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/vectors" path="/vectors/method/1">
      <MethodPage locale={locale} first />
    </SitePage>
  );
}
