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
          const { memberships } = datasetIn(locale);
          const count = membershipsAt(memberships, { organization: organization.id });
          const signed = membershipsAt(memberships, { organization: organization.id, role: "signatory" });
          const kind = kindOf(count, signed);
          return (
            <li key={organization.id}>
              <a href={hrefIn(locale, `/organizations/${organization.id}`)}>
                <b>{name}</b>
              </a>
              <span className="note">
                {[
                  ...(short === name ? [] : [short]),
                  organizationKinds[organization.kind],
                  words.inside({ kind, count: countIn(locale, kind === "signed" ? signed : count, String) }),
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

/** Whether states are held at all, and whether any is in it now: a treaty that has not taken effect has signatories alone. */
function kindOf({ least, most }: Count, signed: Count): "none" | "zero" | "signed" | "some" {
  if (least > 0) return "some";
  if (most !== 0) return most === null ? "none" : "some";
  return signed.least > 0 ? "signed" : "zero";
}
