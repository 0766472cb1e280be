import { PolicyPage } from "@/features/documents/policy-page.tsx";
import { policyMessages } from "@/messages/policy/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = policyMessages(locale).naming;
  return pageMetadata({ locale, path: "/naming", title, description });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/naming">
      <PolicyPage locale={locale} policy="naming" />
    </SitePage>
  );
}
