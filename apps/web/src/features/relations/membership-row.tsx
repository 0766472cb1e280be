import { find } from "@multivector/data";
import { compareIn } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { tieMessages } from "@/messages/tie/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countedIn } from "@/phrases/counts.ts";
import { spanInWords } from "@/phrases/span.ts";
import { PartyLink } from "@/ui/record/links.tsx";
import type { Dossier } from "./dossier.ts";
import { RelationRow, TimeRows } from "./relation-row.tsx";
import { organizationBars } from "./tie-rows.ts";

/** The organizations that both have been in. */
export function MembershipRow({ dossier }: { dossier: Dossier }) {
  const { locale, names, found, now, bounds } = dossier;
  const [one, other] = names;
  const words = relationMessages(locale);
  const { empty } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const roles = roleMessages(locale);
  const spellWords = recordMessages(locale).spell;
  const shared = organizationBars(locale, found.memberships, bounds);
  const body = (id: string) => find(datasetIn(locale).organizations, id) ?? { names: [] };
  const short = (id: string) => shortNameOf(body(id), locale);
  return (
    <RelationRow
      locale={locale}
      id="bodies"
      counts="memberships"
      title={words.rows.bodies}
      finding={words.findings.bodies({
        now: tieMessages(locale).counted.bodies(countedIn(locale, now.bodies)),
        ever: tieMessages(locale).counted.bodies(countedIn(locale, { least: shared.length, most: now.bodies.most === null ? null : shared.length })),
      })}
      empty={empty.memberships}
      table={{
        columns: [table.organization, one, other],
        labelled: true,
        rows: [...found.memberships]
          .sort((a, b) => compareIn(locale, short(a.organization), short(b.organization)))
          .map((both) => {
            const sides = [both.a, both.b].filter((side) => side !== null);
            // What holds in law comes before what holds in practice, and the two are told apart.
            const spells = (side: typeof both.a) =>
              (side?.spells ?? [])
                .toSorted((a, b) => Number(a.track === "practice") - Number(b.track === "practice"))
                .map((spell) => `${roles[spell.role]}${spell.track === "practice" ? spellWords.inPractice : ""} ${spanInWords(locale, spell)}`)
                .join("; ");
            return {
              id: both.organization,
              cells: [
                <span key="body">
                  <PartyLink locale={locale} party={{ country: null, organization: both.organization }} />
                  {nameOf(body(both.organization), locale) === short(both.organization) ? null : (
                    <span className="note"> {nameOf(body(both.organization), locale)}</span>
                  )}
                </span>,
                spells(both.a),
                spells(both.b),
              ],
              provenance: {
                title: short(both.organization),
                record: `memberships/${sides[0]?.id}`,
                citations: sides.flatMap((side) => side.spells.flatMap(({ citations }) => citations)),
                conflicts: sides.flatMap((side) => side.spells.flatMap(({ conflicts: own }) => own)),
              },
            };
          }),
      }}
    >
      {shared.length === 0 ? undefined : (
        <TimeRows locale={locale} label={words.rows.bodies} rows={shared} bounds={bounds} hollow={{ bar: words.hollow.role, ring: words.hollow.role }} />
      )}
    </RelationRow>
  );
}
