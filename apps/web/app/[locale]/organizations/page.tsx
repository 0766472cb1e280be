import { membershipsAt, nameOf, shortNameOf } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { dayIn, hrefIn } from "@/locale/locale.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = recordMessages(locale).organization;
  return pageMetadata({ locale, path: "/organizations", title: words.listTitle, description: words.listSay({ day: dayIn(locale, meta.horizon) }) });
}

export default async function Organizations({ params }: PageProps) {
  const { locale } = await params;
  const words = recordMessages(locale).organization;
  const { organizationKinds } = kindMessages(locale);
  return (
    <SitePage locale={locale} section="/reference" path="/organizations">
      <div className="top">
        <h1>{words.listTitle}</h1>
        <p className="stand">{words.listSay({ day: dayIn(locale, meta.horizon) })}</p>
        <HeldNote locale={locale} collections={["organizations"]} />
      </div>
      <ul className="index">
        {dataset.organizations.records.map((organization) => {
          const count = membershipsAt(dataset.memberships, { organization: organization.id });
          return (
            <li key={organization.id}>
              <a href={hrefIn(locale, `/organizations/${organization.id}`)}>
                <b>{nameOf(organization, locale)}</b>
              </a>
              <span className="note">
                {shortNameOf(organization, locale)} · {organizationKinds[organization.kind]} · {words.inside({ count: countIn(locale, count, String) })}
              </span>
              <p lang="en">{organization.purpose}</p>
            </li>
          );
        })}
      </ul>
    </SitePage>
  );
}
