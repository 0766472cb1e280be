import { hrefIn, type Locale } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { OURS } from "@/model/terms.ts";
import { CiteView } from "@/ui/copy-list/cite-view.island.tsx";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import type { Side } from "./measures.ts";

/** What files say of themselves: the address of the site, the version of the data and its last day in words. */
export interface CompareAbout {
  site: string;
  day: string;
  version: string;
}

interface CompareToolsProps {
  locale: Locale;
  /** What is compared, in words. */
  title: string;
  sides: readonly Side[];
  about: CompareAbout;
}

/** Parts of the view that are compared. */
const PARTS = ["country", "partner", "year"];
/** Series that have all five for a partner: what this page cannot do with more than two. */
const FIVE = "country=KAZ~KGZ~TJK~TKM~UZB";

/** What can be done with a comparison: take it away, cite it, go on to more than two. */
export function CompareTools({ locale, title, sides, about: { site, day, version } }: CompareToolsProps) {
  const words = compareMessages(locale).tools;
  const figure = figureMessages(locale);
  const address = `${site}${hrefIn(locale, "/compare")}`;
  const part = [...new Set(sides.map(({ republic, partner, year }) => `${republic}-${partner}-${year}`))].join("-");
  return (
    <>
      <div className="tools">
        <Downloads
          locale={locale}
          figure="compare"
          title={title}
          forms={["png", "svg", "csv", "xlsx"]}
          about={figure.about({ title, version, day, address, licence: OURS.licence })}
          part={part}
        />
        <CiteView locale={locale} record="figures/compare" title={title} path="/compare" parts={PARTS} />
      </div>
      <p className="note">
        {words.more} <a href={hrefIn(locale, `/series/trade-shares?${FIVE}&partner=CHN&item=imports`)}>{words.trade}</a>,{" "}
        <a href={hrefIn(locale, `/series/un-agreement?${FIVE}&partner=RUS`)}>{words.votes}</a>, <a href={hrefIn(locale, "/series")}>{words.series}</a>,{" "}
        <a href={hrefIn(locale, "/vectors")}>{words.leads}</a>.
      </p>
    </>
  );
}
