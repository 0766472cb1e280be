import { relation } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { compareIn, hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { betweenTwo, PAIRS, PARTNERS, pairPath } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { countryName } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";

/** All dossiers of two parties: a row for each partner, a column for each republic, and how much ties the two. */
export function RelationsPage({ locale }: { locale: Locale }) {
  const words = relationMessages(locale);
  const nameOf = (id: string) => partyName(locale, partyOf(id));
  const partners = PARTNERS.map((id) => ({ id, name: nameOf(id), all: REPUBLICS.reduce((sum, republic) => sum + tiesOf(pairPath(republic, id)), 0) })).sort(
    (one, other) => other.all - one.all || compareIn(locale, one.name, other.name),
  );
  const groups = [
    { title: words.amongFive, rows: REPUBLICS.map((id) => ({ id, name: nameOf(id) })) },
    { title: words.withPartners, rows: partners },
  ];
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say({ pairs: PAIRS.length })}</p>
        <p className="note">{words.matrix}</p>
      </div>
      {groups.map(({ title, rows }) => (
        <section key={title} className="section">
          <h2>{title}</h2>
          <TableFrame label={title}>
            <table className="pair-matrix" data-no-receipts="">
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">{recordTableMessages(locale).partner}</span>
                  </th>
                  {REPUBLICS.map((republic) => (
                    <th key={republic} scope="col">
                      <span>{countryName(republic, locale)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, name }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    {REPUBLICS.map((republic) => (
                      <td key={republic}>{republic === id ? null : <Pair locale={locale} republic={republic} other={id} />}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </section>
      ))}
    </>
  );
}

function Pair({ locale, republic, other }: { locale: Locale; republic: string; other: string }) {
  const path = pairPath(republic, other);
  const count = numberIn(locale, tiesOf(path));
  return (
    <a href={hrefIn(locale, path)} aria-label={`${[republic, other].map((id) => partyName(locale, partyOf(id))).join(betweenTwo(locale))}: ${count}`}>
      {count}
    </a>
  );
}

/** Of each pair, by its path, the records that name both: the same in every language. */
let counted: ReadonlyMap<string, number> | undefined;

function tiesOf(path: string): number {
  counted ??= new Map(
    PAIRS.map(([a, b]) => {
      const { agreements, visits, deployments, corridors, events } = relation(dataset, a, b);
      return [pairPath(a, b), [agreements, visits, deployments, corridors, events].reduce((sum, records) => sum + records.length, 0)];
    }),
  );
  return counted.get(path) ?? 0;
}
