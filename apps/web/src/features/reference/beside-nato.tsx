import { membershipsAt, type OrganizationId } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { limitsIn } from "@/phrases/limits.ts";
import { Drawn, PAGE_WIDTHS } from "@/ui/chart/drawn.tsx";
import { type Line, LineChart } from "@/ui/chart/line-chart.tsx";
import { OwnDay } from "@/ui/date/own-day.tsx";
import { RecordTable } from "@/ui/table/record-table.tsx";

const FROM = 1991;

/** How many of the states followed here were in an organization at the end of each year, beside NATO. Certain members alone are drawn. */
export function BesideNato({ locale, organization, short }: { locale: Locale; organization: OrganizationId; short: string }) {
  const { organization: words, empty } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const last = Number(meta.horizon.slice(0, 4));
  const years = Array.from({ length: last - FROM + 1 }, (_, index) => FROM + index);
  // The end of the last year lies beyond the horizon, and is answered for it.
  const on = (id: OrganizationId, year: number) => membershipsAt(datasetIn(locale).memberships, { organization: id, at: `${year}-12-31` });
  const sides = [organization, "nato" as const].map((id) => ({
    id,
    name: id === "nato" ? words.nato : short,
    counts: years.map((year) => ({ year, ...on(id, year) })),
  }));
  const [own, nato] = sides;
  const gain = (side: typeof own) => (side?.counts.at(-1)?.least ?? 0) - (side?.counts[0]?.least ?? 0);
  const signed = (value: number) => `${value < 0 ? "−" : locale === "ru" ? "" : "+"}${Math.abs(value)}`;
  const top = Math.max(...sides.flatMap(({ counts }) => counts.map(({ possible }) => possible)));
  const limits = limitsIn(locale, own?.counts.at(-1)?.limits ?? [], { horizon: meta.horizon, ...datasetIn(locale).memberships.coverage });
  const whole = sides.every(({ counts }) => counts.every(({ most }) => most !== null));
  return (
    <section className="section" id="beside-nato" data-figure="beside-nato">
      <h2>{words.compare}</h2>
      <OwnDay locale={locale} of="part" />
      <p className="finding">{words.compareSay({ name: short, own: signed(gain(own)), nato: gain(nato), natoNow: nato?.counts.at(-1)?.least ?? 0 })}</p>
      <p className="note">
        {limits} {whole ? "" : words.compareHeld}
      </p>
      <div className="graphic">
        <Drawn
          widths={PAGE_WIDTHS}
          draw={(width) => (
            <LineChart
              id={`nato-${width}`}
              label={words.count}
              width={width}
              height={200}
              years={[FROM, last]}
              top={top}
              format={(value) => numberIn(locale, value)}
              unit={words.members}
              lines={sides.map(
                ({ id, name, counts }): Line => ({
                  id,
                  label: name,
                  tone: id === "nato" ? "other" : "fact",
                  points: counts.map(({ year, least }) => ({ year, value: least })),
                  receipt: `counts-${id}-${FROM}`,
                  says: `${name}: ${counts.at(-1)?.least} (${last})`,
                }),
              )}
            />
          )}
        />
      </div>
      <details className="figure-table">
        <summary>{table.more({ count: sides.length * years.length })}</summary>
        <RecordTable
          locale={locale}
          id="counts"
          caption={words.count}
          empty={empty.memberships}
          columns={[table.organization, table.year, table.least, table.most]}
          numeric={[2, 3]}
          rows={sides.flatMap(({ id, name, counts }) =>
            counts.map(({ year, least, most }) => ({
              id: `${id}-${year}`,
              cells: [name, String(year), String(least), most === null ? table.notKnown : String(most)],
              provenance: {
                title: name,
                record: `organizations/${id}`,
                citations: datasetIn(locale).organizations.records.find((record) => record.id === id)?.citations ?? [],
              },
            })),
          )}
        />
      </details>
    </section>
  );
}
