import { afterColon } from "@/locale/after-colon.ts";
import { dossierMessages } from "@/messages/dossier/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { disputedPoints } from "@/model/disputed.ts";
import { Summary } from "@/ui/record/summary.tsx";
import { disputable } from "./disputable.ts";
import type { Dossier } from "./dossier.ts";
import { siteFinding } from "./site-finding.ts";
import { alike, tradeLines } from "./values.tsx";
import { voteFinding } from "./vote-row.tsx";

/** What the rows of a dossier find, to be quoted; each leads to its row. */
export function RelationSummary({ dossier }: { dossier: Dossier }) {
  const { locale, a, b, found } = dossier;
  const findings = [
    ["deployments", siteFinding(dossier)],
    ["trade", tradeLines(locale, a, b).finding],
    ["un", alike(locale, a, b).finding],
    ["votes", found.votes.length === 0 ? null : voteFinding(dossier)],
  ] as const;
  const said = findings.filter(([, finding]) => finding !== null);
  const { memberships, events } = disputable(found);
  // What the first party does with others is no news of the two.
  const ofBoth = new Set([...memberships, ...events].map(({ id }) => id));
  const { menu } = dossierMessages(locale);
  return (
    <Summary locale={locale} of={{ country: a }} concerns={(record) => ofBoth.has(record)} disputed={disputedPoints(locale, disputable(found))}>
      {said.length === 0 ? null : (
        <div>
          <h2>{relationMessages(locale).found}</h2>
          <ul className="change-list">
            {said.map(([id, finding]) => (
              <li key={id}>
                <a href={`#${id}`}>{menu[id]}</a>: {finding === null ? null : afterColon(locale, finding)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Summary>
  );
}
