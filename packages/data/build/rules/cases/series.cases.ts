import { edited, textOf } from "../../../test/workbench.ts";
import type { Case } from "./case.ts";

/** Series, their cards and their values. */
export const seriesCases: readonly Case[] = [
  {
    rule: "series-entity",
    what: "a country that there is not",
    edits: edited("series/population.csv", "AFG,,1990,", "AFX,,1990,"),
    at: ["series/population.csv", "AFG,,1990,"],
    found: /entity AFX, which nobody knows/,
  },
  {
    rule: "series-item",
    what: "an item whose unit nobody knows",
    edits: edited("series/population.csv", "1990,population", "1990,people"),
    at: ["series/population.csv", "AFG,,1990,"],
    found: /item people, whose unit the card does not know/,
  },
  {
    rule: "series-rhythm",
    what: "a next edition that names no day",
    edits: edited("series/population", "nextExpected: Summer 2027", "nextExpected: when it comes"),
    at: ["series/population", "nextExpected:"],
    found: /"when it comes"/,
  },
  {
    rule: "series-rhythm",
    what: "a publisher who stopped and is waited for",
    edits: edited("series/population", "rhythm: yearly", "rhythm: ended"),
    at: ["series/population", "rhythm:"],
    found: /ended, and Summer 2027 expected/,
  },
  {
    rule: "series-rhythm",
    what: "a yearly series of which nobody says when the next comes",
    edits: edited("series/population", "nextExpected: Summer 2027\n", ""),
    at: ["series/population", "rhythm:"],
    found: /yearly, and no next edition expected/,
  },
  {
    rule: "series-row-once",
    what: "two values for one year",
    edits: edited("series/population.csv", "AFG,,1991,", "AFG,,1990,"),
    at: ["series/population.csv", "AFG,,1991,"],
    found: /a second value for AFG\/\/1990\/population/,
  },
  {
    rule: "series-year",
    what: "a year out of range",
    edits: edited("series/remittances.csv", "KAZ,,1995,", "KAZ,,1895,"),
    at: ["series/remittances.csv", "KAZ,,1995,"],
    found: /the year 1895/,
  },
  {
    rule: "series-bounds",
    what: "a sign too many",
    edits: edited("series/remittances.csv", "share-of-gdp,0.5698354465", "share-of-gdp,-0.5698354465"),
    at: ["series/remittances.csv", "KAZ,,1995,"],
    found: /-0.5698354465 % of GDP/,
  },
  {
    rule: "series-dyadic",
    what: "a flow without its other side",
    edits: edited("series/trade-kaz.csv", "KAZ,AFG,2018,exports", "KAZ,,2018,exports"),
    at: ["series/trade-kaz.csv", "KAZ,AFG,2018,exports"],
    found: /no partner/,
  },
  {
    rule: "series-total",
    what: "a partner larger than the world",
    edits: edited("series/trade-kaz.csv", "KAZ,CHN,2022,imports,11143739.729", "KAZ,CHN,2022,imports,111437397.29"),
    at: ["series/trade-kaz.csv", "KAZ,CHN,2022,imports"],
    found: /111437397.29 with CHN/,
  },
  {
    rule: "series-jump",
    what: "thousands instead of ones",
    edits: edited("series/population.csv", "AFG,,2000,population,20130327", "AFG,,2000,population,20130"),
    at: ["series/population.csv", "AFG,,2000,"],
    found: /20130 beside/,
    also: ["series-identity"],
  },
  {
    rule: "series-licence",
    what: "data that may not be passed on",
    edits: edited("series/population", "licence: CC-BY-4.0", "licence: CC-BY-NC-4.0"),
    at: ["series/population", "licence:"],
    found: /CC-BY-NC-4.0/,
    also: ["series-terms", "series-same-terms"],
  },
  {
    rule: "series-terms",
    what: "a licence that is no identifier",
    edits: edited("series/population", "licence: CC-BY-4.0", "licence: CC-BY-4"),
    at: ["series/population", "licence:"],
    found: /terms that cannot be told: CC-BY-4/,
    also: ["series-same-terms"],
  },
  {
    rule: "series-terms",
    what: "terms in words that say nothing of what is allowed",
    edits: edited("series/trade-kaz", 'licence: "Publisher\'s terms: use with a reference to the source"', "licence: As on the website"),
    at: ["series/trade-kaz", "licence:"],
    found: /terms that cannot be told: As on the website/,
  },
  {
    rule: "series-others",
    what: "a name on the card that no row has",
    edits: edited("series/trade-kaz", "  - id: CHE\n", "  - id: XYZ\n    label: Nowhere\n  - id: CHE\n"),
    at: ["series/trade-kaz", "- id: CHE"],
    found: /XYZ, which no row names/,
  },
  {
    rule: "series-holes",
    what: "a series without a word about its holes",
    edits: { "series/population": textOf("series/population").replace(/^holes:.*\n( .*\n)*/m, "") },
    at: ["series/population", "title:"],
    found: /without a word about its holes/,
  },
  {
    rule: "series-two-reporters",
    what: "rows of one reporter under another",
    edits: {
      "series/gdp.csv": textOf("series/gdp.csv").replace(/^KGZ,,(20\d\d),gdp,.*$/gm, (row, year: string) => {
        const value = textOf("series/gdp.csv").match(new RegExp(`^TJK,,${year},gdp,(.*)$`, "m"))?.[1];
        return value === undefined ? row : `KGZ,,${year},gdp,${value}`;
      }),
    },
    at: ["series/gdp.csv", "TJK,,2002,"],
    found: /TJK has the values of KGZ for gdp in 3 years/,
    also: ["series-jump", "series-identity"],
  },
  {
    rule: "series-direction",
    what: "a higher value read the other way",
    edits: edited("series/trade-kgz", "direction: higher-is-closer", "direction: higher-is-more"),
    at: ["series/trade-kgz", "direction:"],
    found: /higher-is-more, of US\$ thousand between two parties/,
  },
  {
    rule: "series-same-terms",
    what: "freer terms than the publisher gives",
    edits: edited("series/debt-service", "licence: CC-BY-4.0", "licence: CC0-1.0"),
    at: ["series/debt-service", "licence:"],
    found: /CC0-1.0, while debt-disbursements .*CC-BY-4.0/,
  },
  {
    rule: "series-identity",
    what: "a product per person that is that of another state",
    edits: edited("series/gdp.csv", "AFG,,2000,gdp-per-person,174.9,", "AFG,,2000,gdp-per-person,147.9,"),
    at: ["series/gdp.csv", "AFG,,2000,gdp,"],
    found: /147.9 per person, and/,
    also: ["series-control"],
  },
  {
    rule: "series-sides",
    what: "a reporter and a partner the wrong way round",
    edits: edited(
      "series/trade-kgz.csv",
      firstRow("series/trade-kgz.csv", "KGZ,KAZ"),
      firstRow("series/trade-kgz.csv", "KGZ,KAZ").replace("KGZ,KAZ", "KAZ,KGZ"),
    ),
    at: ["series/trade-kgz.csv", "KGZ,KAZ"],
    found: /KAZ as the entity and KGZ as the partner/,
  },
  {
    rule: "series-control",
    what: "a row that is lost",
    edits: edited("series/population.csv", `${firstRow("series/population.csv", "KAZ,")}\n`, ""),
    at: ["series/population", "    control:"],
    found: /rows, .* its card says/,
  },
  {
    rule: "series-unit",
    what: "a unit of another size",
    edits: edited("series/migrant-stock", "unit: persons", "unit: thousand persons"),
    at: ["series/migrant-stock", "unit:"],
    found: /thousand persons, which no series has/,
  },
];

/** The first row of the values of a series that begins so. */
function firstRow(path: string, start: string): string {
  const row = textOf(path)
    .split("\n")
    .find((line) => line.startsWith(start));
  if (row === undefined) throw new Error(`${path} has no row ${start}`);
  return row;
}
