import { membershipsAt } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { compareIn, dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { langOf } from "@/locale/text-lang.ts";
import { kindMessages } from "@/messages/kind/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { type Count, countIn } from "@/phrases/counts.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";

/** All organizations. */
export function OrganizationsPage({ locale }: { locale: Locale }) {
  const words = recordMessages(locale).organization;
  const { organizationKinds } = kindMessages(locale);
  return (
    <>
      <div className="top">
        <h1>{words.listTitle}</h1>
        <p className="stand">{words.listSay({ day: dayIn(locale, meta.horizon) })}</p>
        <HeldNote locale={locale} collections={["organizations"]} />
      </div>
      <ul className="index">
        {organizationsByName(locale).map(({ organization, name }) => {
          const short = shortNameOf(organization, locale);
          const count = membershipsAt(datasetIn(locale).memberships, { organization: organization.id });
          return (
            <li key={organization.id}>
              <a href={hrefIn(locale, `/organizations/${organization.id}`)}>
                <b>{name}</b>
              </a>
              <span className="note">
                {[
                  ...(short === name ? [] : [short]),
                  organizationKinds[organization.kind],
                  words.inside({ kind: kindOf(count), count: countIn(locale, count, String) }),
                ].join(" · ")}
              </span>
              <p lang={langOf(locale, organization.purpose)}>{organization.purpose}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** In the order of the alphabet that the page is read in. */
function organizationsByName(locale: Locale) {
  return datasetIn(locale)
    .organizations.records.map((organization) => ({ organization, name: nameOf(organization, locale) }))
    .sort((one, other) => compareIn(locale, one.name, other.name));
}

/** Whether states are held at all, and whether any is in it now: a treaty that never took effect has none. */
function kindOf({ least, most }: Count): "none" | "zero" | "some" {
  if (least > 0) return "some";
  return most === null ? "none" : most === 0 ? "zero" : "some";
}
