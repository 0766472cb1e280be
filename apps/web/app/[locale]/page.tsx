import { formatPeriod, membershipCounts } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { allianceData, heightOf, turningPoints } from "@/alliance/alliance.ts";
import { AllianceFigure } from "@/alliance/alliance-figure.tsx";
import { NARROW, WIDE } from "@/alliance/places.ts";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { shapesOf } from "@/map/geometry.ts";
import { Receipt } from "@/receipt/receipt.tsx";
import { receiptOf } from "@/records/receipts.ts";
import { SpellTable } from "@/records/spell-table.tsx";
import { inProse } from "@/words/index.ts";

export const metadata = {
  title: "Who leads in Central Asia? · Multivector",
  description: "An article of January 2023, taken apart into claims, with a date and a source on every fact behind them.",
};

export default function Story() {
  const { states, lanes, counts, codes, own, horizon } = allianceData();
  const record = (id: string) => {
    const organization = dataset.organizations.records.find((other) => other.id === id);
    if (organization === undefined) throw new Error(`no such organization: ${id}`);
    return organization;
  };
  const [treaty, alliance] = [record("cst"), record("csto")];
  const treatyHeight = heightOf(membershipCounts(dataset.memberships, "cst"));
  const allianceHeight = heightOf(membershipCounts(dataset.memberships, "csto"));
  const memberships = states.flatMap(({ country }) =>
    dataset.memberships.records.filter((membership) => membership.country === country && ["cst", "csto"].includes(membership.organization)),
  );
  const nameOf = new Map(states.map(({ country, name }) => [country, name]));
  const step = (organization: typeof treaty, date: string, title: string) => {
    const found = organization.steps.find((other) => other.date.edtf === date);
    if (found === undefined) throw new Error(`the story leans on ${organization.id} at ${date}, which is no longer a step of it`);
    return receiptOf({
      id: `receipt-${organization.id}-${date}`,
      title,
      record: `organizations/${organization.id}`,
      citations: found.citations,
      note: found.what,
    });
  };
  return (
    <PageFrame locale="en" path="/">
      <section className="hero">
        <div>
          <h1>Who leads in Central Asia?</h1>
          <p className="stand">
            In January 2023 an article said that Russia’s hold on the region was slipping, and that five republics had to find new patrons or stand alone. We
            took it apart into {dataset.claims.records.length} claims, put a date and a source on the facts behind them, and kept going. Move the date and see
            what holds.
          </p>
        </div>
        <ul className="doors">
          {[
            ["/article", "Check the article, line by line", `${dataset.claims.records.length} claims`],
            ["/organizations", "See who was in what, on any day", `${dataset.memberships.records.length} memberships`],
            ["/events", "Read what happened", `${dataset.events.records.length} events`],
            ["/sources", "Look at what it rests on", `${dataset.sources.records.length.toLocaleString("en")} sources`],
          ].map(([href, what, count]) => (
            <li key={href}>
              <a href={href}>
                <b>{what}</b>
                <span>{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>

      <figure className="figure" aria-label="The alliance through time">
        <AllianceFigure
          title={`${turningPoints(counts)}: the alliance never moved in a straight line`}
          states={states}
          lanes={lanes}
          counts={counts}
          first="1992-01-01"
          horizon={horizon}
          memberships={own}
          maps={[
            { shapes: shapesOf("wide", codes), labels: WIDE, crimea: [145, 229] },
            { shapes: shapesOf("narrow", codes), labels: NARROW, crimea: null },
          ]}
        />
        <p className="note">
          Treaty: signed {formatPeriod(treaty.signed ?? { edtf: null })}, in force {formatPeriod(treaty.inForce ?? { edtf: null })}. Organization: charter
          signed {formatPeriod(alliance.signed ?? { edtf: null })}, in force {formatPeriod(alliance.inForce ?? { edtf: null })}. Armenia calls its part frozen;
          Russia’s foreign ministry says that the charter knows no such thing. Borders are of one vintage, not of the chosen day. Crimea is drawn as disputed,
          from the viewpoint of UN General Assembly resolution 68/262; Abkhazia, South Ossetia and Transnistria are dashed lines within Georgia and Moldova.
        </p>
        <details className="twin">
          <summary>Table ({memberships.reduce((sum, { spells }) => sum + spells.length, 0)} spells)</summary>
          <SpellTable
            caption="Spells in the treaty and the organization"
            memberships={memberships}
            nameOf={({ country, organization }) => ({ name: `${nameOf.get(country)}, ${organization.toUpperCase()}`, href: `/countries/${country}` })}
          />
        </details>
        <p className="tools">
          <a href="/organizations/cst">The treaty</a>
          <a href="/organizations/csto">The organization</a>
          <a href={`${process.env.API_URL}/v1/organizations/csto/memberships?format=csv`}>Download CSV</a>
          <a href={`${process.env.API_URL}/v1/organizations/csto/memberships`}>Download JSON</a>
        </p>
      </figure>

      <section className="below story">
        <h2>The treaty came before the organization</h2>
        <p>
          News reports often blur two dates. The treaty was signed by {inProse(counts[0]?.least ?? 0)} states in Tashkent in May 1992.
          <Receipt data={step(treaty, "1992-05-15", "Six states signed on 15 May 1992")}>1</Receipt> Three more came late in 1993, and all{" "}
          {inProse(treatyHeight.count)} were parties when it took effect on {formatPeriod({ edtf: treatyHeight.day })}.
          <Receipt data={step(treaty, "1994-04-20", "In force on 20 April 1994")}>2</Receipt> Five years later Azerbaijan, Georgia and Uzbekistan did not sign
          the extension.
          <Receipt data={step(treaty, "1999-04-02", "Six states prolonged the treaty on 2 April 1999")}>3</Receipt>
        </p>
        <p>
          The organization is younger. Its charter took effect on {formatPeriod(alliance.inForce ?? { edtf: null })},
          <Receipt data={step(alliance, "2003-09-18", "The Charter took effect on 18 September 2003")}>4</Receipt> and it never had more than{" "}
          {inProse(allianceHeight.count)} members: the last of them was Uzbekistan, back for six years and gone again in December 2012.
          <Receipt data={step(alliance, "2012-12-19", "Uzbekistan suspended on 19 December 2012")}>5</Receipt> Since 22 February 2024 Armenia has stayed in on
          paper only.
          <Receipt data={step(alliance, "2024-02-22", "Armenia’s freeze, declared on 22 February 2024")}>6</Receipt>
        </p>
        <p>
          See <a href="/?time=1995-01-01">1 January 1995</a>, <a href="/?time=2003-01-01">1 January 2003</a>, <a href="/?time=2007-01-01">1 January 2007</a> or{" "}
          <a href="/?time=2024-02-22">22 February 2024</a>, and what <a href="/article">the article says</a>.
        </p>
        <p className="note">
          What happened since: data version {meta.version} speaks for days up to {formatPeriod({ edtf: meta.horizon })}; the pages read thin out after mid-June
          2026.
        </p>
      </section>
    </PageFrame>
  );
}
