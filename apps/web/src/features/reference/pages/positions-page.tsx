import { compareIn, type Locale } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { positionRows } from "@/ui/table/record-rows.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";

/** Where states stand, issue by issue. */
export function PositionsPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  const { issues } = factMessages(locale);
  const { records } = datasetIn(locale).positions;
  const states = new Set(records.map(({ country }) => country));
  const asked = Object.keys(issues).filter((issue) => records.some((position) => position.issue === issue)) as (keyof typeof issues)[];
  return (
    <>
      <div className="top">
        <h1>{words.positions.title}</h1>
        <p className="stand">{words.positions.say({ states: states.size, issues: asked.length })}</p>
        <HeldNote locale={locale} collections={["positions"]} />
        <p className="note">{words.list.order.alphabet}</p>
      </div>
      {asked.map((issue) => (
        <section key={issue} className="section" id={issue}>
          <h2>{issues[issue]}</h2>
          <RecordTable
            locale={locale}
            id={`positions-${issue}`}
            caption={issues[issue]}
            empty={words.empty.positions}
            api={`/v1/positions?issue=${issue}`}
            {...positionRows(
              locale,
              records
                .filter((position) => position.issue === issue)
                .sort((one, other) => compareIn(locale, countryName(one.country, locale), countryName(other.country, locale))),
            )}
          />
        </section>
      ))}
    </>
  );
}
