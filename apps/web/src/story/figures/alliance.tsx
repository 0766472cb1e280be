import { dataset } from "@multivector/data/dataset";
import { Island } from "#island";
import { allianceData, turningPoints } from "@/alliance/alliance.ts";
import { AllianceFigure } from "@/alliance/alliance-figure.island.tsx";
import { NARROW, WIDE } from "@/alliance/places.ts";
import { FigureTools } from "@/figure/figure.tsx";
import { shapesOf } from "@/map/geometry.ts";
import { worksOf } from "@/records/receipts.ts";
import { SpellTable } from "@/records/spell-table.tsx";
import type { FigureComponent } from "@/story/figure-component.ts";
import { hrefIn, words } from "@/words/locale.ts";
import { recordWords } from "@/words/records.ts";

const says = words({
  en: {
    title: (turns: string) => `${turns}: the alliance never moved in a straight line`,
    aria: "The alliance through time",
    note: "Armenia calls its part frozen; Russia’s foreign ministry says that the charter knows no such thing. Borders are of one vintage, not of the chosen day. Crimea is drawn as disputed, from the viewpoint of UN General Assembly resolution 68/262; Abkhazia, South Ossetia and Transnistria are dashed lines within Georgia and Moldova.",
    caption: "Spells in the treaty and the organization",
  },
  ru: {
    title: (turns) => `${turns}: союз никогда не шёл по прямой`,
    aria: "Союз во времени",
    note: "Армения называет своё участие замороженным; МИД России говорит, что устав такого не знает. Границы одного года, не выбранного дня. Крым нарисован как спорный, с точки зрения резолюции 68/262 Генеральной Ассамблеи ООН; Абхазия, Южная Осетия и Приднестровье — пунктир внутри Грузии и Молдовы.",
    caption: "Участие в договоре и организации",
  },
});

/** Map and swimlanes of the treaty and the organization; it moves with the chosen day. */
export const Alliance: FigureComponent = ({ locale }) => {
  const say = says(locale);
  const { states, lanes, counts, codes, own, horizon } = allianceData(locale);
  const memberships = states.flatMap(({ country }) =>
    dataset.memberships.records.filter((membership) => membership.country === country && ["cst", "csto"].includes(membership.organization)),
  );
  const nameOf = new Map(states.map(({ country, name }) => [country, name]));
  const title = say.title(turningPoints(locale, counts));
  return (
    <figure className="figure" id="alliance" data-figure="alliance" aria-label={say.aria}>
      <div className="graphic">
        <Island>
          <AllianceFigure
            locale={locale}
            title={title}
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
        </Island>
      </div>
      <p className="note">{say.note}</p>
      <details className="twin">
        <summary>{recordWords(locale).table(memberships.reduce((sum, { spells }) => sum + spells.length, 0))}</summary>
        <SpellTable
          locale={locale}
          figure="alliance"
          caption={say.caption}
          memberships={memberships}
          nameOf={({ country, organization }) => ({
            name: `${nameOf.get(country)}, ${organization.toUpperCase()}`,
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
        sources={worksOf(locale, memberships)}
      />
    </figure>
  );
};
