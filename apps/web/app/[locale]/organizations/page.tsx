import { formatPeriod, membershipsAt, nameOf, shortNameOf } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { titled } from "@/records/params.ts";
import { wordsOf } from "@/words/index.ts";

export const metadata = titled("Organizations");

export default function Organizations() {
  const { organizationKinds } = wordsOf("en");
  return (
    <PageFrame locale="en" path="/organizations">
      <div className="top">
        <h1>Alliances, unions and formats</h1>
        <p className="stand">Who was in what, on any day. Counts are of the states followed here, on {formatPeriod({ edtf: meta.horizon })}.</p>
      </div>
      <ul className="index">
        {dataset.organizations.records.map((organization) => {
          const { least, most } = membershipsAt(dataset.memberships, { organization: organization.id, at: meta.horizon });
          return (
            <li key={organization.id}>
              <a href={`/organizations/${organization.id}`}>
                <b>{nameOf(organization)}</b>
              </a>
              <span className="note">
                {shortNameOf(organization)} · {organizationKinds[organization.kind]} · {least === most ? least : `${least} to ${most}`} in
              </span>
              <p>{organization.purpose}</p>
            </li>
          );
        })}
      </ul>
    </PageFrame>
  );
}
