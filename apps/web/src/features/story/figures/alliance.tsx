import { dataset } from "@multivector/data/dataset";
import { Island } from "#island";
import { hrefIn } from "@/locale/locale.ts";
import { shortNameOf } from "@/locale/names.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { worksOf } from "@/model/receipts.ts";
import { recordOf } from "@/model/records.ts";
import { OURS } from "@/model/terms.ts";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { FigureTools } from "@/ui/figure/figure-tools.tsx";
import { shapesOf } from "@/ui/map/geometry.ts";
import { SpellTable } from "@/ui/spell-timeline/spell-table.tsx";
import { allianceData, turningPoints } from "../alliance/alliance.ts";
import { AllianceFigure } from "../alliance/alliance-figure.island.tsx";
import { NARROW, WIDE } from "../alliance/places.ts";
import type { FigureComponent } from "../figure-component.ts";

/** Map and spell timeline of the treaty and the organization; it moves with the chosen day. */
export const Alliance: FigureComponent = ({ locale, heading = "h2" }) => {
  const say = storyFigureMessages(locale).alliance;
  const { states, rows, counts, codes, own, horizon } = allianceData(locale);
  const memberships = states.flatMap(({ country }) =>
    datasetIn(locale).memberships.records.filter((membership) => membership.country === country && ["cst", "csto"].includes(membership.organization)),
  );
  const nameOf = new Map(states.map(({ country, name }) => [country, name]));
  const title = say.title({ turns: turningPoints(locale, counts) });
  return (
    <figure className="figure" id="alliance" data-figure="alliance" aria-label={say.aria}>
      <div className="graphic">
        <Island>
          <AllianceFigure
            locale={locale}
            title={title}
            heading={heading}
            states={states}
            rows={rows}
            counts={counts}
            first="1992-01-01"
            horizon={horizon}
            memberships={own}
            maps={[
              { shapes: shapesOf("wide", codes), labels: WIDE, crimea: [145, 229] },
              { shapes: shapesOf("narrow", codes), labels: NARROW, crimea: null },
            ]}
          />
        </Island>
      </div>
      <p className="note">
        {say.note} <PolicyLink locale={locale} policy="naming" />
      </p>
      <details className="figure-table">
        <summary>{recordMessages(locale).table({ count: memberships.reduce((sum, { spells }) => sum + spells.length, 0) })}</summary>
        <SpellTable
          locale={locale}
          figure="alliance"
          caption={say.caption}
          memberships={memberships}
          nameOf={({ country, organization }) => ({
            name: `${nameOf.get(country)}, ${shortNameOf(recordOf(dataset.organizations, organization), locale)}`,
            href: hrefIn(locale, `/countries/${country}`),
          })}
        />
      </details>
      <FigureTools
        locale={locale}
        id="alliance"
        title={title}
        api="/v1/organizations/csto/memberships"
        page="/"
        hasTable
        terms={OURS}
        view={["time"]}
        sources={worksOf(locale, memberships)}
      />
    </figure>
  );
};
