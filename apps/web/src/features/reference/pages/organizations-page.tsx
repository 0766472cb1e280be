import { membershipsAt, type Organization, type OrganizationId } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { compareIn, dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { langOf } from "@/locale/text-lang.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { type Count, countIn } from "@/phrases/counts.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";

/** Which kinds stand together, under the first of them. */
const GROUPS = [["alliance"], ["union", "community"], ["organization", "forum"], ["format"], ["treaty"], ["bank"], ["programme"]] as const;

/** All organizations, by kind. */
export function OrganizationsPage({ locale }: { locale: Locale }) {
  const words = recordMessages(locale).organization;
  const all = organizationsByName(locale);
  const { countries } = datasetIn(locale);
  const states = countries.records.length;
  return (
    <>
      <div className="top">
        <h1>{words.listTitle}</h1>
        <p className="stand">{words.listSay({ all: all.length, states, day: dayIn(locale, meta.horizon) })}</p>
        <HeldNote locale={locale} collections={["organizations"]} />
      </div>
      {GROUPS.map((kinds) => (
        <section key={kinds[0]} className="section">
          <h2>{words.groups[kinds[0]]}</h2>
          <ul className="index bodies">
            {all
              .filter(({ organization }) => (kinds as readonly string[]).includes(organization.kind))
              .map(({ organization, name }) => (
                <li key={organization.id}>
                  <a href={hrefIn(locale, `/organizations/${organization.id}`)}>
                    <b>{name}</b>
                  </a>
                  <span className="note">{[...shortIn(locale, organization, name), membersIn(locale, organization.id, states)].join(" · ")}</span>
                  <p lang={langOf(locale, organization.purpose)}>{organization.purpose}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The short name, where it says more than the long one over again, as that of a meeting does. */
function shortIn(locale: Locale, organization: Organization, name: string): string[] {
  const short = shortNameOf(organization, locale);
  return short === name || (organization.kind === "format" && /\s/.test(short)) ? [] : [short];
}

function membersIn(locale: Locale, organization: OrganizationId, states: number): string {
  const { memberships } = datasetIn(locale);
  const count = membershipsAt(memberships, { organization });
  const signed = membershipsAt(memberships, { organization, role: "signatory" });
  const kind = kindOf(count, signed);
  return recordMessages(locale).organization.inside({ kind, states, count: countIn(locale, kind === "signed" ? signed : count, String) });
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
